import { mapById } from "../../graph/by-id.ts";
import type { LayeredPicture, LayeredPoint, PlacedBox } from "../../graph/drawing/layered/index.ts";
import { roundedWay } from "./bezier.ts";
import type { DrawnScene } from "./scene.ts";
import type { Shift } from "./shifts.ts";
import { clearOf, type Way, wayAround } from "./way-around.ts";

/** More lines than this go along as they are: to lead each around boxes would be waited for. */
const most = 60;
const radius = 10;
/** How far beside its straight way a line may go around boxes. */
const aside = 160;

type Ends = { readonly id: string; readonly from: PlacedBox; readonly to: PlacedBox };

/** An end of a line: at which edge of which box, and towards where. */
type End = { readonly line: string; readonly box: PlacedBox; readonly other: PlacedBox };

const edgeOf = ({ box, other }: End): string => `${box.id} ${other.y > box.y ? "below" : "above"}`;

/** Pixels between lines at an edge, and between the heights at which they turn. */
const [beside, apart] = [9, 4];
/** So many lines of an edge turn at heights of their own. */
const heights = 4;

type Port = { readonly at: LayeredPoint; readonly off: LayeredPoint };

/** How far off a box its lines turn: each at a height of its own, and where the other box is near, clear of that too. */
const turnOf = (i: number, box: PlacedBox, other: PlacedBox): number => {
  const between = Math.abs(other.y - box.y) - (other.height + box.height) / 2;
  const wanted = clearOf + (i % heights) * apart;
  return between <= 0 ? wanted : Math.min(wanted, Math.max(clearOf, between - clearOf - 1));
};

/** Where lines meet a box: those of an edge next to each other, in the order of where they come from. */
const portsOf = (ends: readonly End[]): ReadonlyMap<string, Port> => {
  const ports = new Map<string, Port>();
  for (const edge of new Set(ends.map(edgeOf))) {
    const group = ends.filter((end) => edgeOf(end) === edge);
    const ordered = group.toSorted((a, b) => a.other.x - b.other.x);
    for (const [i, { line, box, other }] of ordered.entries()) {
      const gap = Math.min(beside, (box.width - 12) / ordered.length);
      const x = box.x + (i - (ordered.length - 1) / 2) * gap;
      const down = other.y > box.y ? 1 : -1;
      const edge = box.y + (down * box.height) / 2;
      ports.set(`${line} ${box.id}`, {
        at: [x, edge],
        off: [x, edge + down * turnOf(i, box, other)],
      });
    }
  }
  return ports;
};

const near = ({ from, to }: Ends) => {
  const [left, right] = [Math.min(from.x, to.x) - aside, Math.max(from.x, to.x) + aside];
  const [top, bottom] = [Math.min(from.y, to.y) - aside, Math.max(from.y, to.y) + aside];
  return ({ x, y }: PlacedBox): boolean => x > left && x < right && y > top && y < bottom;
};

/** So much nearer to boxes, in pixels, a line goes where it cannot keep clear of them. */
const tighter = 3.5;

const narrowed = (box: PlacedBox): PlacedBox => ({
  ...box,
  width: box.width - 2 * tighter,
  height: box.height - 2 * tighter,
});

/** A port whose line turns as near to its box as a line may go. */
const close = ({ at, off }: Port): Port => ({
  at,
  off: [at[0], at[1] + Math.sign(off[1] - at[1]) * (clearOf - tighter)],
});

const wayOf = (
  ends: Ends,
  boxes: readonly PlacedBox[],
  ports: ReadonlyMap<string, Port>,
  drawn: readonly Way[],
): Way | undefined => {
  const [from, to] = [ports.get(`${ends.id} ${ends.from.id}`), ports.get(`${ends.id} ${ends.to.id}`)];
  if (from === undefined || to === undefined) return undefined;
  const beside = boxes.filter(near(ends));
  const way =
    wayAround(from.off, to.off, beside, drawn) ??
    wayAround(close(from).off, close(to).off, beside.map(narrowed), drawn);
  return way && [from.at, ...way, to.at];
};

/** The lines of boxes that are shifted, as they are led around all others once these have arrived; by their ids. */
export const settledRoutes = (
  { input }: Pick<DrawnScene, "input">,
  arrived: LayeredPicture,
  shifts: ReadonlyMap<string, Shift>,
): ReadonlyMap<string, readonly LayeredPoint[]> => {
  const places = mapById([...arrived.boxes, ...arrived.tabs]);
  const tabs = new Map(input.nodes.flatMap(({ id, tabs: all = [] }) => all.map((tab) => [tab.id, id])));
  const moves = (id: string): boolean => shifts.has(tabs.get(id) ?? id);
  const ends = input.lines.flatMap(({ id, from, to }): Ends[] => {
    const [a, b] = [places.get(from), places.get(to)];
    return a === undefined || b === undefined || from === to || !(moves(from) || moves(to))
      ? []
      : [{ id, from: a, to: b }];
  });
  if (ends.length > most) return new Map();
  const ports = portsOf(
    ends.flatMap(({ id: line, from, to }) => [
      { line, box: from, other: to },
      { line, box: to, other: from },
    ]),
  );
  const ways = new Map<string, Way>();
  for (const one of ends) {
    const way = wayOf(one, arrived.boxes, ports, [...ways.values()]);
    if (way !== undefined) ways.set(one.id, way);
  }
  return new Map([...ways].map(([id, way]) => [id, roundedWay(way, radius)]));
};
