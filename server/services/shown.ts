import { endsOf } from "../../graph/index/relation.ts";
import type { Slice } from "../../graph/index/slice.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { type Family, lineKind, nodeKinds } from "../../graph/kinds.ts";
import type { Reading } from "../reading/reading.ts";
import { nodeRow } from "./rows.ts";

/** What an explorer is asked to draw of a slice. */
export type Wish = {
  readonly focus?: string | undefined;
  /** Steps from the focus. */
  readonly depth: number;
  /** Nodes all of whose lines are drawn. */
  readonly expanded: readonly string[];
  /** Nodes drawn whatever else is asked. */
  readonly shown: readonly string[];
  readonly families: readonly Family[];
  readonly denied: boolean;
  /** Also what does not act: tasks, funds, documents … */
  readonly things: boolean;
};

type Tie = { readonly line: number; readonly ends: readonly [number, number] };

/** A hat is drawn as a tab of the post that wears it. */
const boxOf = (view: OrgView, row: number): number =>
  view.node(row).kind === "hat" ? (endsOf(view.relation(["wears-hat"], "in"), row)[0] ?? row) : row;

/** Lines that are drawn between boxes: of the families asked for, and all at what is expanded. */
const tiesOf = (view: OrgView, wish: Wish, expanded: ReadonlySet<number>): Tie[] => {
  const { lineFrom, lineTo, lines } = view.columns;
  const ties = [...lines.keys()]
    .filter((line) => view.hasLine(line) && view.line(line).kind !== "wears-hat")
    .filter((line) => wish.denied || view.line(line).polarity === "asserted")
    .map(
      (line): Tie => ({ line, ends: [boxOf(view, lineFrom[line] ?? -1), boxOf(view, lineTo[line] ?? -1)] }),
    );
  return ties.filter(
    ({ line, ends }) =>
      ends[0] !== ends[1] &&
      (wish.families.includes(lineKind(view.line(line).kind).family) ||
        ends.some((end) => expanded.has(end))),
  );
};

/** Boxes within some steps of others along ties. */
const near = (ties: readonly Tie[], start: ReadonlySet<number>, depth: number): Set<number> => {
  const found = new Set(start);
  for (let step = 0; step < depth; step++) {
    const before = new Set(found);
    for (const { ends } of ties)
      if (ends.some((end) => before.has(end))) for (const end of ends) found.add(end);
  }
  return found;
};

/**
 * The boxes and lines an explorer draws of a slice, by id.
 * @throws DottedError `not-found` for a focus, or another node named, that the dataset does not have.
 */
export const shownOf = (reading: Reading, slice: Slice, wish: Wish): { nodes: string[]; lines: string[] } => {
  const view = reading.view(slice);
  const rows = (ids: readonly string[]): Set<number> =>
    new Set(ids.map((id) => boxOf(view, nodeRow(view, id))));
  const [focus, expanded] = [rows(wish.focus === undefined ? [] : [wish.focus]), rows(wish.expanded)];
  const asked = new Set([...focus, ...rows(wish.shown)]);
  const ties = tiesOf(view, wish, expanded);
  const grown = new Set(ties.flatMap(({ ends }) => (ends.some((end) => expanded.has(end)) ? ends : [])));
  const drawn = (row: number): boolean =>
    wish.things || asked.has(row) || grown.has(row) || nodeKinds[view.node(row).kind].actor;
  const between = ties.filter(({ ends }) => ends.every(drawn));
  const around =
    focus.size === 0 ? new Set(between.flatMap(({ ends }) => ends)) : near(between, focus, wish.depth);
  for (const row of asked) around.add(row);
  const lines = between.filter(({ ends }) => ends.every((end) => around.has(end)));
  return {
    nodes: [...around].map((row) => view.node(row).id),
    lines: lines.map(({ line }) => view.line(line).id),
  };
};
