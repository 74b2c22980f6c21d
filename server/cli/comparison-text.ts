import type { Finding } from "../../analysis/finding/finding.ts";
import type { Language } from "../../analysis/finding/words.ts";
import type { ComparisonResult } from "../contract/compare.ts";
import { diffText } from "./commands/diff.ts";
import { tabulate, wrap } from "./wrap.ts";

type Style = { readonly lang: Language; readonly columns: number };

const words = {
  en: {
    resolved: "Resolved",
    introduced: "Introduced",
    changed: "Softened or changed",
    measures: "Measures",
    touched: "Touched",
  },
  fr: {
    resolved: "Résolus",
    introduced: "Apparus",
    changed: "Atténués ou modifiés",
    measures: "Mesures",
    touched: "Touchés",
  },
} as const;

const findingsText = (title: string, findings: readonly Finding[], { columns }: Style): string[] =>
  findings.length === 0
    ? []
    : [
        `${title}: ${findings.length}`,
        ...findings.map(({ message }) => wrap(message, columns, "    ", "  - ")),
      ];

const shown = (value: number | null): string =>
  value === null ? "–" : String(Math.round(value * 1000) / 1000);

const measuresText = ({ measures }: ComparisonResult, lang: Language): string =>
  tabulate(
    measures
      .filter(({ before, after }) => before !== after)
      .map(({ label, before, after }) => [label[lang], `${shown(before)} → ${shown(after)}`]),
    "  ",
  );

/** What a reform does, as a page of text. */
export const comparisonText = (result: ComparisonResult, style: Style): string => {
  const say = words[style.lang];
  const measures = measuresText(result, style.lang);
  return [
    ...findingsText(say.resolved, result.resolved, style),
    ...findingsText(say.introduced, result.introduced, style),
    ...findingsText(
      say.changed,
      result.changed.map(({ after }) => after),
      style,
    ),
    ...(measures === "" ? [] : [say.measures, measures]),
    `${say.touched}:`,
    ...diffText(result).map((line) => `  ${line}`),
  ].join("\n");
};
