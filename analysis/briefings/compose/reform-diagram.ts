import type { Dataset } from "../../../graph/model/dataset.ts";
import { prepare } from "../../run.ts";
import { applyReform, type Comparison, compare, type Reform } from "../../scenario/compare.ts";
import type { Diagram, Language } from "../diagram.ts";
import { colon } from "../words.ts";
import type { Mark } from "./boxes.ts";
import { diagramOf } from "./diagram-of.ts";
import { lineRows, rowsOf, type Style } from "./style.ts";

const words = {
  reform: { en: "What the reform would change", fr: "Ce que changerait la réforme" },
  resolved: { en: "Findings resolved", fr: "Constats résolus" },
  changed: { en: "Findings changed, not gone", fr: "Constats modifiés, non résolus" },
  introduced: { en: "New findings", fr: "Nouveaux constats" },
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
  const rest = resolved.length > mostTold ? `; ${words.more[language]}` : "";
  return `${words.would[language]} ${first.join("; ")}${rest}.`;
};

const rounded = (value: number | null): string =>
  value === null ? "–" : String(Math.round(value * 1000) / 1000);

/** Measures that move by a part that can be told from noise. */
const telling = 0.1;

const figuresOf = (change: Comparison, language: Language): Diagram["figures"] => {
  const counts = (["resolved", "changed", "introduced"] as const).map((key) => ({
    label: words[key][language],
    before: "",
    after: String(change[key].length),
  }));
  const measured = change.measures
    .filter(({ before, after }) =>
      before === null || after === null
        ? before !== after
        : Math.abs(after - before) > telling * Math.abs(before),
    )
    .map((one) => ({ label: one.label[language], before: rounded(one.before), after: rounded(one.after) }));
  return [...counts, ...measured];
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
      figures: figuresOf(change, language),
    },
    { language, redact, sources: dataset.sources },
  );
};
