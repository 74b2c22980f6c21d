import type { Finding } from "../../analysis/finding/finding.ts";
import { mapById } from "../../graph/by-id.ts";
import { type LineKind, lineKind } from "../../graph/kinds.ts";
import type { Language } from "../../graph/language.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import type { Line } from "../../graph/model/line.ts";
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
    stays: "Goes on in practice",
    dangling: "Left without",
    crossings: "Carried to other governing bodies",
    rivals: "Several with authority over one, on one subject",
    contradicted: "Asserted, though the source denies it",
    denies: "denied",
    withdrawn: "Only taken off the record, nothing takes its place",
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
    stays: "Se poursuit dans la pratique",
    dangling: "Restent sans",
    crossings: "Passent sous d'autres organes directeurs",
    rivals: "Plusieurs ont autorité sur le même, pour un même objet",
    contradicted: "Affirmé, bien que la source le nie",
    denies: "nié",
    withdrawn: "Seulement retiré du relevé, rien ne le remplace",
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

/** How nodes and lines before and after are called in a language. */
const callingsIn = ({ nodes, lines }: ComparisonResult, before: Before, lang: Language) => {
  const names = new Map([...before.nodes, ...nodes.added].map(({ id, short, name }) => [id, short ?? name]));
  const known = mapById([...before.lines, ...lines.added]);
  const called = (id: string): string => names.get(id) ?? id;
  const label = (kind: LineKind, direction: "out" | "in"): string =>
    lineKind(kind)[direction === "out" ? "label" : "inverse"][lang];
  const line = ({ from, kind, to }: Line): string => `${called(from)} ${label(kind, "out")} ${called(to)}`;
  const lineCalled = (id: string): string => {
    const found = known.get(id);
    return found === undefined ? id : line(found);
  };
  return { called, label, line, lineCalled };
};

const consequencesText = (comparison: ComparisonResult, before: Before, style: Style): string[] => {
  const say = words[style.lang];
  const { called, label, line, lineCalled } = callingsIn(comparison, before, style.lang);
  const { stays, dangling, crossings, rivals, contradicted, withdrawn } = comparison.consequences;
  return [
    ...listText(say.stays, stays.map(line), style),
    ...listText(
      say.dangling,
      dangling.map(({ node, kind, direction }) => `${called(node)}: ${label(kind, direction)} –`),
      style,
    ),
    ...listText(
      say.crossings,
      crossings.map(
        (one) =>
          `${called(one.node)}: ${one.before.map(called).join("; ")} → ${one.after.map(called).join("; ")}`,
      ),
      style,
    ),
    ...listText(
      say.rivals,
      rivals.map((one) => `${called(one.node)}: ${one.lines.map(lineCalled).join("; ")}`),
      style,
    ),
    ...listText(
      say.contradicted,
      contradicted.map(({ denied, asserted }) =>
        line(denied) === line(asserted)
          ? line(asserted)
          : `${line(asserted)} (${say.denies}: ${line(denied)})`,
      ),
      style,
    ),
    ...listText(say.withdrawn, withdrawn.map(line), style),
  ];
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
    ...consequencesText(result, before, style),
    ...(measures === "" ? [] : [say.measures, measures]),
    `${say.touched}:`,
    ...diffText(result).map((line) => `  ${line}`),
  ].join("\n");
};
