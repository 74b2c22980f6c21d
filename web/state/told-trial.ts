import type { Language } from "../../graph/language.ts";
import type { ComparisonResult } from "../../server/contract/compare.ts";
import { type Key, phrase } from "../words/index.ts";

type Findings = Pick<ComparisonResult, "resolved" | "changed" | "introduced" | "addressed">;

/** Parts of a sentence as one: "a, b and c". British English, which has no comma before the last. */
const inOne = (lang: Language, parts: readonly string[]): string =>
  new Intl.ListFormat(lang === "en" ? "en-GB" : lang, { type: "conjunction" }).format(parts);

type Counted = readonly [key: Key, n: number];

const counted = (lang: Language, rows: readonly Counted[]): string[] =>
  rows.filter(([, n]) => n > 0).map(([key, n]) => phrase(lang, key, { n }));

/** What becomes of the findings under a reform, as one sentence. What there is none of is left out, but for what is resolved. */
export const toldFindings = (
  lang: Language,
  { resolved, changed, introduced, addressed }: Findings,
): string => {
  const takenAway = addressed.filter(({ isTakenAway }) => isTakenAway).length;
  const others: readonly Counted[] = [
    ["trial.says.changed", changed.length],
    ["trial.says.introduced", introduced.length],
    ["trial.says.addressed", addressed.length - takenAway],
    ["trial.says.taken-away", takenAway],
  ];
  const first =
    resolved.length === 0
      ? phrase(lang, "trial.says.unresolved")
      : phrase(lang, "trial.says.resolved", { n: resolved.length });
  const sentence = inOne(lang, [first, ...counted(lang, others)]);
  return `${sentence.charAt(0).toLocaleUpperCase(lang)}${sentence.slice(1)}.`;
};

/** What a reform costs in lines and boxes that it changes, as one sentence. */
export const toldCost = (lang: Language, lines: number, nodes: number): string => {
  const parts = counted(lang, [
    ["trial.cost.lines", lines],
    ["trial.cost.nodes", nodes],
  ]);
  return parts.length === 0
    ? phrase(lang, "trial.cost.nothing")
    : phrase(lang, "trial.cost", { what: inOne(lang, parts) });
};
