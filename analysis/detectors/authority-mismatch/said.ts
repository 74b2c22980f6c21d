import { linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { isFeebleLine } from "../../feeble-line.ts";
import { linesFrom, otherEnd } from "../../kit.ts";
import { ofSaidLine } from "../../said-line.ts";
import { inPart, onBasis } from "./draft.ts";
import { workLines } from "./powers.ts";

/** Of whoever carries work, its authority over others is judged together with that work. */
const carriesNothing = (view: OrgView, node: number): boolean =>
  view.nodeHas(node, "actor") && workLines(view, node).length === 0;

const deciding = ["decides-on"] as const;

/** Lines by which a source denies oversight of one by the other. */
const noOversight = (view: OrgView, from: number, to: number): number[] =>
  [...linesOf(view.relation(["oversees"], "out", "denied"), from)].filter(
    (line) => otherEnd(view, line, from) === to,
  );

const hasNoAuthority = (view: OrgView, from: number, to: number): boolean =>
  [...linesOf(view.relation(["has-authority-over"], "out", "denied"), from)].some(
    (line) => otherEnd(view, line, from) === to,
  );

/** What a source says of the authority of those of whom no work of their own is on record. */
export const saidOfAuthority = [
  ofSaidLine({
    id: "no-direction",
    ask: {
      en: "Is it said to give no direction to another, or to get none?",
      fr: "Est-il dit qu'il ne dirige pas un autre, ou qu'il n'est pas dirigé ?",
    },
    kinds: ["directs"],
    polarity: "denied",
    test: (view, { from }) => carriesNothing(view, from),
    severity: "medium",
    wording: inPart("no-direction"),
  }),
  ofSaidLine({
    id: "no-authority",
    ask: {
      en: "Is it said to have no authority over another, or another to have none over it?",
      fr: "Est-il dit sans autorité sur un autre, ou qu'un autre n'en a pas sur lui ?",
    },
    kinds: ["has-authority-over"],
    polarity: "denied",
    test: (view, { from }) => carriesNothing(view, from),
    severity: "medium",
    more: (view, { from, to }) => noOversight(view, from, to),
    wording: inPart("no-authority"),
    values: (view, { lines }) => onBasis(view, lines),
  }),
  ofSaidLine({
    id: "no-oversight",
    ask: {
      en: "Is it said to oversee another not at all, or not to be overseen by another?",
      fr: "Est-il dit qu'il ne contrôle pas un autre, ou qu'un autre ne le contrôle pas ?",
    },
    kinds: ["oversees"],
    polarity: "denied",
    test: (view, { from, to }) => carriesNothing(view, from) && !hasNoAuthority(view, from, to),
    severity: "medium",
    wording: inPart("no-oversight"),
    values: (view, { lines }) => onBasis(view, lines),
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
