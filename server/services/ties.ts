import { nobody } from "../../analysis/hierarchy/arranged.ts";
import type { Forest } from "../../analysis/hierarchy/forest.ts";
import { i32 } from "../../graph/index/at.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { lineKind } from "../../graph/kinds.ts";
import type { Line } from "../../graph/model/line.ts";
import type { HierarchyTie } from "../contract/hierarchy.ts";
import type { TieKind } from "../contract/tie-kinds.ts";

/** More ties than this are a wall: the strongest are told, and how many more lines there are. */
const most = 200;

const isTie: Readonly<Record<TieKind, (line: Line) => boolean>> = {
  functional: ({ kind }) => {
    const { carries, reports, superior } = lineKind(kind);
    return carries.authority && !reports && superior === "to";
  },
  practice: ({ kind, basis }) => basis === "practice" && lineKind(kind).superior !== "none",
};

/** The place of the cell in which each row can be seen: its own, or that of the nearest above it which is told. */
const cellFinder = ({ above }: Forest, places: ReadonlyMap<number, number>) => {
  const known = new Map(places);
  return (row: number): number | undefined => {
    const way: number[] = [];
    let at = row;
    while (at !== nobody && !known.has(at)) {
      way.push(at);
      at = i32(above, at);
    }
    const place = known.get(at);
    if (place !== undefined) for (const one of way) known.set(one, place);
    return place;
  };
};

type ToldTies = { readonly ties: HierarchyTie[]; readonly untold: number };

/** Lines beside the hierarchy between cells of a branch, lines between the same two cells as one, the most lines first; those within one cell are counted only. */
export const tiesBetween = (
  view: OrgView,
  forest: Forest,
  places: ReadonlyMap<number, number>,
  kinds: readonly TieKind[],
): ToldTies => {
  const cellOf = cellFinder(forest, places);
  const found = new Map<string, HierarchyTie>();
  let within = 0;
  const cellAt = (id: string): number | undefined => {
    const row = view.find(id);
    return row === undefined ? undefined : cellOf(row);
  };
  view.columns.lines.forEach((line, row) => {
    const kind = kinds.find((one) => isTie[one](line));
    if (kind === undefined || line.polarity === "denied" || !view.hasLine(row)) return;
    const up = lineKind(line.kind).superior === "from" ? [line.to, line.from] : [line.from, line.to];
    const [from, to] = up.map(cellAt);
    if (from === undefined || to === undefined) return;
    if (from === to) {
      within += 1;
      return;
    }
    const key = `${kind} ${from} ${to}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { kind, from, to, lines: 1 });
    else known.lines += 1;
  });
  const all = [...found.values()].sort((a, b) => b.lines - a.lines || a.from - b.from || a.to - b.to);
  return {
    ties: all.slice(0, most),
    untold: all.slice(most).reduce((sum, { lines }) => sum + lines, within),
  };
};
