import type { Diagram } from "../../graph/drawing/diagram/diagram.ts";
import { colon } from "../../graph/drawing/words.ts";
import type { OrgView } from "../../graph/index/view.ts";
import type { Language } from "../../graph/language.ts";
import type { Line } from "../../graph/model/line.ts";
import type { Source } from "../../graph/model/source.ts";
import { type Comparison, type Reform, type Trial, tryReform } from "../reform/compare.ts";
import type { Compiled } from "../reform/compiled.ts";
import { ownSource, proposalSource } from "../reform/own-changes.ts";
import { prepare } from "../run.ts";
import type { BoxMark } from "./boxes.ts";
import { diagramOf } from "./diagram-of.ts";
import { reformFigures } from "./reform-figures.ts";
import { reformOutcome } from "./reform-outcome.ts";
import { reformSubtitle } from "./reform-subtitle.ts";
import { lineRows, rowsOfIds, type Style } from "./style.ts";

const words = {
  reform: { en: "What the reform would change", fr: "Ce que changerait la réforme" },
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

/** What a reform touches, by id, and how. A line that was only moved is there after it and is not gone. */
const marksOf = ({ nodes, lines }: Comparison, gone: readonly Line[]): Map<string, BoxMark> => {
  const mark = (rows: readonly { readonly id: string }[], as: BoxMark): [string, BoxMark][] =>
    rows.map(({ id }) => [id, as]);
  const moved = lines.moved.map(({ after }) => after);
  return new Map([
    ...mark(nodes.changed, "changed"),
    ...mark(nodes.added, "added"),
    ...mark(nodes.removed, "removed"),
    ...mark(lines.changed, "changed"),
    ...mark(moved, "changed"),
    ...mark(lines.added, "added"),
    ...mark(gone, "removed"),
  ]);
};

/** Lines that the reform leaves nothing of. */
const linesGone = ({ change, after }: Trial): Line[] => {
  const left = new Set(after.dataset.lines.map(({ id }) => id));
  return change.lines.removed.filter(({ id }) => !left.has(id));
};

/** The view after the reform, with what it takes away still in it; compiled anew only where it takes something away. */
const viewOfBoth = ({ change, after }: Trial, gone: readonly Line[]): OrgView => {
  const lost = change.nodes.removed;
  if (lost.length + gone.length === 0) return after.view();
  const { nodes, lines } = after.dataset;
  return prepare({ ...after.dataset, nodes: [...nodes, ...lost], lines: [...lines, ...gone] }).view();
};

/** What lines of both cite: the record's sources, and the reform itself where it cites none. */
const sourcesOf = ({ dataset: { sources } }: Compiled, reform: Reform, language: Language): Source[] =>
  sources.some(({ id }) => id === ownSource.id)
    ? [...sources]
    : [...sources, proposalSource(reform.proposal ?? {}, language)];

/** A reform, before and after on one page: what it adds, takes away and changes, and what becomes of findings. */
export const reformDiagram = (
  before: Compiled,
  reform: Reform,
  title: string | undefined,
  { language }: Style,
): Diagram => {
  const trial = tryReform(before, reform, { language });
  const { change, after } = trial;
  const gone = linesGone(trial);
  const view = viewOfBoth(trial, gone);
  const marks = marksOf(change, gone);
  return diagramOf(
    view,
    {
      title: (title ?? words.reform[language]) + outcome(change, language),
      subtitle: reformSubtitle(before.dataset, change, reform, language),
      date: before.dataset.date,
      nodes: rowsOfIds(view, [...marks.keys()]),
      lines: lineRows(view, marks.keys()),
      marks,
      reform: (notes) => reformOutcome(change, [before.view(), after.view()], notes),
      figures: reformFigures(change, language),
    },
    { language, sources: sourcesOf(before, reform, language) },
  );
};
