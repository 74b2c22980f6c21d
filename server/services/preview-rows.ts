import { type LineKindRow, lineKind, nodeKindHas } from "../../graph/kinds.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import type { Line } from "../../graph/model/line.ts";
import { type Changed, type Diff, diff } from "../../graph/patch/diff.ts";
import { isolated } from "../../graph/text/isolate.ts";
import { bases, keysOf } from "../../graph/vocabulary.ts";
import type { ImportDifferenceCounts, ImportPreview, PreviewRow } from "../contract/imports.ts";

const rowsShown = 12;
const changesTold = 200;
const order = keysOf(bases);

const countBy = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): Record<string, number> => {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a));
};

/** Whether a line says who answers to whom. */
const isReporting = ({ kind }: Line): boolean => {
  const { family } = lineKind(kind);
  return family === "authority" || family === "accountability";
};

/** How many nodes and lines there are of each kind, and how many lines of authority and accountability of each basis. */
export const countsOf = (dataset: Dataset | undefined): ImportPreview["counts"] => ({
  nodes: countBy(dataset?.nodes ?? [], ({ kind }) => kind),
  lines: countBy(dataset?.lines ?? [], ({ kind }) => kind),
  bases: countBy(dataset?.lines.filter(isReporting) ?? [], ({ basis }) => basis),
});

/** Solid lines first, then paper before practice. */
const bySolidness = (a: PreviewRow["superiors"][number], b: PreviewRow["superiors"][number]): number =>
  Number(a.functional) - Number(b.functional) || order.indexOf(a.basis) - order.indexOf(b.basis);

/** The first posts, or whatever there is where there are none, each with who holds it, its unit and its superiors. */
export const firstRows = ({ nodes, lines }: Dataset): PreviewRow[] => {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const name = (id: string): string => names.get(id) ?? id;
  const people = new Set(nodes.filter(({ kind }) => nodeKindHas(kind, "person")).map(({ id }) => id));
  const posts = nodes.filter(({ kind }) => nodeKindHas(kind, "position") && !nodeKindHas(kind, "role"));
  const shown = (posts.length > 0 ? posts : nodes).slice(0, rowsShown);
  const wanted = new Set(shown.map(({ id }) => id));
  const at = lines.filter(({ from, to }) => wanted.has(from) || wanted.has(to));
  const up = (id: string, is: (kind: LineKindRow) => boolean): Line[] =>
    at.filter((line) => line.from === id && is(lineKind(line.kind)));
  return shown.map(({ id, kind, name: title }) => ({
    id,
    kind,
    name: title,
    holders: at.filter(({ from, to }) => to === id && people.has(from)).map(({ from }) => name(from)),
    unit: up(id, ({ climbs }) => climbs === "structure").map(({ to }) => name(to))[0],
    superiors: up(id, ({ carries, superior }) => carries.authority && superior === "to")
      .map(({ to, basis, kind }) => ({ name: name(to), basis, functional: !lineKind(kind).reports }))
      .sort(bySolidness),
  }));
};

type Change = ImportDifferenceCounts["first"][number];

/** Whether something is said otherwise, and not only in another place: each list is a source of its own. */
const saysOther = ({ fields }: Changed<object>): boolean => fields.some(({ field }) => field !== "sources");

const saidOtherwise = ({ nodes, lines }: Diff): Diff => ({
  nodes: { ...nodes, changed: nodes.changed.filter(saysOther) },
  lines: { ...lines, changed: lines.changed.filter(saysOther) },
});

/** What an import would add, remove, change and move in the record that is there; that it is said elsewhere is no change. */
export const differenceTo = (before: Dataset, after: Dataset): ImportDifferenceCounts => {
  const { nodes, lines } = saidOtherwise(diff(before, after));
  const names = new Map([...before.nodes, ...after.nodes].map(({ id, name }) => [id, name]));
  const lineName = ({ from, to }: Line): string =>
    `${isolated(names.get(from) ?? from)} → ${isolated(names.get(to) ?? to)}`;
  const told: Change[] = [
    ...nodes.removed.map((row): Change => changeOf("removed", "nodes", row.id, row.name)),
    ...nodes.added.map((row): Change => changeOf("added", "nodes", row.id, row.name)),
    ...nodes.changed.map(
      ({ id, after: row, fields }): Change => changeOf("changed", "nodes", id, row.name, fields),
    ),
    ...lines.moved.map(
      ({ before: was, after: is }): Change =>
        changeOf("moved", "lines", is.id, `${lineName(was)} ⇒ ${names.get(is.to) ?? is.to}`),
    ),
    ...lines.removed.map((row): Change => changeOf("removed", "lines", row.id, lineName(row))),
    ...lines.added.map((row): Change => changeOf("added", "lines", row.id, lineName(row))),
    ...lines.changed.map(
      ({ id, after: row, fields }): Change => changeOf("changed", "lines", id, lineName(row), fields),
    ),
  ];
  return {
    nodes: { added: nodes.added.length, removed: nodes.removed.length, changed: nodes.changed.length },
    lines: {
      added: lines.added.length,
      removed: lines.removed.length,
      changed: lines.changed.length,
      moved: lines.moved.length,
    },
    first: told.slice(0, changesTold),
  };
};

const changeOf = (
  change: Change["change"],
  table: Change["table"],
  id: string,
  name: string,
  fields: readonly { readonly field: string }[] = [],
): Change => ({ change, table, id, name, fields: fields.map(({ field }) => field) });
