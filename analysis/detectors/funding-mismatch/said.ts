import type { OrgView } from "../../../graph/index/view.ts";
import { isFeebleLine } from "../../feeble-line.ts";
import { ofSaidLine } from "../../said-line.ts";

const isMoney = (view: OrgView, node: number): boolean => view.nodeHas(node, "money");

/** Whether a line is between money and something that is none. */
const meetsMoney = (view: OrgView, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  isMoney(view, from) !== isMoney(view, to);

/** Whether a line is between two funds. */
const joinsMoney = (view: OrgView, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  isMoney(view, from) && isMoney(view, to);

/** What a source says of one line of money: what it restricts, and what it does not match. */
export const saidOfMoney = [
  ofSaidLine({
    id: "restricts",
    ask: {
      en: "Do the rules of a fund restrict it, or does it restrict others?",
      fr: "Les règles d'un fonds le restreignent-elles, ou restreint-il d'autres ?",
    },
    kinds: ["constrains"],
    test: (view, { from }) => isMoney(view, from),
    severity: "medium",
  }),
  ofSaidLine({
    id: "matched-weakly",
    ask: {
      en: "Is it said to match its money, or the money it, only weakly?",
      fr: "L'accord entre lui et l'argent est-il dit faible ?",
    },
    kinds: ["aligned-with"],
    test: (view, said) => meetsMoney(view, said) && isFeebleLine(view, said.line),
    severity: "medium",
  }),
  ofSaidLine({
    id: "sources-aligned-weakly",
    ask: {
      en: "Is it a source said to be aligned with another only weakly?",
      fr: "Est-ce une source dite faiblement alignée sur une autre ?",
    },
    kinds: ["aligned-with"],
    test: (view, said) => joinsMoney(view, said) && isFeebleLine(view, said.line),
    severity: "medium",
  }),
  ofSaidLine({
    id: "not-matched",
    ask: {
      en: "Is it said not to match its money, or the money it?",
      fr: "Lui et l'argent sont-ils dits en désaccord ?",
    },
    kinds: ["aligned-with"],
    polarity: "denied",
    test: meetsMoney,
    severity: "medium",
  }),
] as const;
