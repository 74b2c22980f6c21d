import type { Dataset } from "../../../graph/model/dataset.ts";
import { prepare } from "../../run.ts";
import { applyReform, type Comparison, compare, type Reform } from "../../scenario/compare.ts";
import type { Diagram, Language } from "../diagram.ts";
import { colon, semicolon } from "../words.ts";
import type { Mark } from "./boxes.ts";
import { diagramOf } from "./diagram-of.ts";
import { reformFigures } from "./reform-figures.ts";
import { reformOutcome } from "./reform-outcome.ts";
import { lineRows, rowsOf, type Style } from "./style.ts";

const words = {
  reform: { en: "What the reform would change", fr: "Ce que changerait la réforme" },
  would: { en: "Would resolve:", fr: "Résoudrait :" },
  more: { en: "and others", fr: "et d'autres" },
} as const;

/** What becomes of findings, as the end of a title. */
const outcome = ({ resolved, introduced, changed }: Comparison, language: Language): string => {
  const count = (list: readonly unknown[], one: string, many: string): string[] =>
    list.length === 0 ? [] : [`${list.length} ${list.length === 1 ? one : many}`];
  const parts =
    language === "fr"
      ? [
          ...count(resolved, "constat résolu", "constats résolus"),
          ...count(introduced, "nouveau constat", "nouveaux constats"),
          ...(resolved.length === 0 ? count(changed, "constat modifié", "constats modifiés") : []),
        ]
      : [
          ...count(resolved, "finding resolved", "findings resolved"),
          ...count(introduced, "new finding", "new findings"),
          ...(resolved.length === 0 ? count(changed, "finding changed", "findings changed") : []),
        ];
  if (parts.length === 0) return "";
  return `${colon(language)} ${parts.join(", ")}`;
};

const mostTold = 2;

const subtitleOf = ({ resolved }: Comparison, language: Language): string => {
  if (resolved.length === 0) return "";
  const first = resolved.slice(0, mostTold).map(({ message }) => message.replace(/\.$/, ""));
  const rest = resolved.length > mostTold ? [words.more[language]] : [];
  return `${words.would[language]} ${[...first, ...rest].join(semicolon(language))}.`;
};

/** A reform, before and after on one page: what it adds, takes away and changes, and what becomes of findings. */
export const reformDiagram = (
  dataset: Dataset,
  reform: Reform,
  title: string | undefined,
  { language, redact }: Style,
): Diagram => {
  const change = compare(dataset, reform, { language });
  const after = applyReform(dataset, reform);
  const gone = change.lines.removed.filter(({ id }) => !after.lines.some((line) => line.id === id));
  const lostNodes = change.nodes.removed;
  const both: Dataset = { ...after, nodes: [...after.nodes, ...lostNodes], lines: [...after.lines, ...gone] };
  const view = prepare(both).view();
  const mark = (rows: readonly { readonly id: string }[], as: Mark): [string, Mark][] =>
    rows.map(({ id }) => [id, as]);
  const marks = new Map<string, Mark>([
    ...mark(change.nodes.changed, "changed"),
    ...mark(change.nodes.added, "added"),
    ...mark(lostNodes, "removed"),
    ...mark(change.lines.changed, "changed"),
    ...mark(
      change.lines.moved.map((moved) => moved.after),
      "changed",
    ),
    ...mark(change.lines.added, "added"),
    ...mark(gone, "removed"),
  ]);
  return diagramOf(
    view,
    {
      title: (title ?? words.reform[language]) + outcome(change, language),
      subtitle: subtitleOf(change, language),
      date: dataset.date,
      nodes: rowsOf(view, [...marks.keys()]),
      lines: lineRows(view, marks.keys()),
      marks,
      reform: (notes) => reformOutcome(change, [prepare(dataset).view(), prepare(after).view()], notes),
      figures: reformFigures(change, language),
    },
    { language, redact, sources: dataset.sources },
  );
};
