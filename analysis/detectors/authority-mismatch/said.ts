import type { OrgView } from "../../../graph/index/view.ts";
import { isFeebleLine } from "../../feeble-line.ts";
import { linesFrom } from "../../kit.ts";
import { ofSaidLine } from "../../said-line.ts";
import { authority, workLines } from "./powers.ts";

/** Of whoever carries work, its authority over others is judged together with that work. */
const carriesNothing = (view: OrgView, node: number): boolean =>
  view.nodeHas(node, "actor") && workLines(view, node).length === 0;

const deciding = ["decides-on"] as const;

/** What a source says of the authority of those of whom no work of their own is on record. */
export const saidOfAuthority = [
  ofSaidLine({
    id: "no-direction",
    ask: {
      en: "Is it said to give no direction to another, or to get none?",
      fr: "Est-il dit qu'il ne dirige pas un autre, ou qu'il n'est pas dirigé ?",
    },
    kinds: authority,
    polarity: "denied",
    test: (view, { from }) => carriesNothing(view, from),
    severity: "medium",
  }),
  ofSaidLine({
    id: "little-delegated",
    ask: {
      en: "Is authority said to be delegated from it, or to it, only in part?",
      fr: "L'autorité qu'il délègue, ou qui lui est déléguée, est-elle dite limitée ?",
    },
    kinds: ["delegates-authority-to"],
    test: (view, { line }) => isFeebleLine(view, line),
    severity: "medium",
    more: (view, { from }) => linesFrom(view, deciding, from),
  }),
] as const;
