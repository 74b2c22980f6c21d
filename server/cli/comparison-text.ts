import type { Finding } from "../../analysis/finding/finding.ts";
import { consequencesInWords } from "../../analysis/reform/told-consequences.ts";
import type { Language } from "../../graph/language.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import { severities } from "../../graph/vocabulary.ts";
import { addressedBy } from "../contract/addressed.ts";
import type { ComparisonResult } from "../contract/compare.ts";
import { diffText } from "./commands/diff.ts";
import { tabulate, wrapText } from "./wrap.ts";

type Style = { readonly lang: Language; readonly columns: number };
/** What is on record before the reform: who it names, and by which lines. */
type Before = Pick<Dataset, "nodes" | "lines">;

const words = {
  en: {
    resolved: "Resolved",
    introduced: "Introduced",
    changed: "Softened or changed",
    addressed: "Addressed, not changed",
    goneIfDone: "Not changed; gone, if all were done that the source only suggests or ties to a condition",
    otherIfDone: "Not changed; other, if all were done that the source only suggests or ties to a condition",
    takenAway: "Not resolved: only what it rests on is taken off the record",
    was: "was",
    now: "now",
    measures: "Measures",
    touched: "Touched",
  },
  fr: {
    resolved: "Résolus",
    introduced: "Apparus",
    changed: "Atténués ou modifiés",
    addressed: "Abordés, non modifiés",
    goneIfDone:
      "Non modifiés ; résolus, si l'on faisait tout ce que la source ne fait que suggérer ou soumet à une condition",
    otherIfDone:
      "Non modifiés ; autres, si l'on faisait tout ce que la source ne fait que suggérer ou soumet à une condition",
    takenAway: "Non résolus : seul ce sur quoi ils reposent est retiré du relevé",
    was: "avant",
    now: "après",
    measures: "Mesures",
    touched: "Touchés",
  },
} as const;

const findingsText = (title: string, findings: readonly Finding[], { columns }: Style): string[] =>
  findings.length === 0
    ? []
    : [
        `${title}: ${findings.length}`,
        ...findings.map(({ message }) => wrapText(message, columns, "    ", "  - ")),
      ];

const listText = (title: string, items: readonly string[], { columns }: Style): string[] =>
  items.length === 0
    ? []
    : [`${title}: ${items.length}`, ...items.map((item) => wrapText(item, columns, "    ", "  - "))];

/** A finding that changes, in its old and its new words with their severities. */
const bothText = ({ before, after }: ComparisonResult["changed"][number], lang: Language): string => {
  const { was, now } = words[lang];
  const told = ({ severity, message }: Finding): string => `${severities[severity][lang]}: ${message}`;
  return before.message === after.message && before.severity === after.severity
    ? after.message
    : `${was} ${told(before)} → ${now} ${told(after)}`;
};

const shown = (value: number | null): string =>
  value === null ? "–" : String(Math.round(value * 1000) / 1000);

const measuresText = ({ measures }: ComparisonResult, lang: Language): string =>
  tabulate(
    measures
      // what moves by less than is shown has not moved for the reader
      .filter(({ before, after }) => shown(before) !== shown(after))
      .map(({ label, before, after }) => [label[lang], `${shown(before)} → ${shown(after)}`]),
    "  ",
  );

/** What a reform does to what was on record before, as a page of text. */
export const comparisonText = (result: ComparisonResult, before: Before, style: Style): string => {
  const say = words[style.lang];
  const measures = measuresText(result, style.lang);
  const { gone, other, same, takenAway } = addressedBy(result.addressed);
  return [
    ...findingsText(say.resolved, result.resolved, style),
    ...findingsText(say.introduced, result.introduced, style),
    ...listText(
      say.changed,
      result.changed.map((pair) => bothText(pair, style.lang)),
      style,
    ),
    ...findingsText(say.goneIfDone, gone, style),
    ...listText(
      say.otherIfDone,
      other.map((pair) => bothText(pair, style.lang)),
      style,
    ),
    ...findingsText(say.addressed, same, style),
    ...findingsText(say.takenAway, takenAway, style),
    ...consequencesInWords(result, before, style.lang).flatMap(({ title, items }) =>
      listText(title, items, style),
    ),
    ...(measures === "" ? [] : [say.measures, measures]),
    `${say.touched}:`,
    ...diffText(result).map((line) => `  ${line}`),
  ].join("\n");
};
