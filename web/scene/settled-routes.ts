import { mapById } from "../../graph/by-id.ts";
import type {
  LayeredPicture,
  LayeredPoint,
  LayeredRoute,
  PlacedBox,
} from "../../graph/drawing/layered/index.ts";
import { roundedWay } from "./bezier.ts";
import { boxesUnder } from "./led-over.ts";
import type { DrawnScene } from "./scene.ts";
import type { Shift } from "./shifts.ts";
import { clearOf, type Way, wayAround } from "./way-around.ts";

/** More lines than this go along as they are: to lead each around boxes would be waited for. */
const most = 60;
const radius = 10;
/** How far beside its straight way a line may go around boxes. */
const aside = 160;
/** Among more boxes than this a line goes along as it is: what a way takes grows with the cube of their number. */
const crowd = 120;

type Ends = { readonly id: string; readonly from: PlacedBox; readonly to: PlacedBox };

/** An end of a line: at which edge of which box, and towards where. */
type End = {
  readonly line: string;
  readonly box: PlacedBox;
  readonly other: PlacedBox;
  /** Whether it is a tab: below it is its own box. */
  readonly tab: boolean;
};

const isBelow = ({ box, other, tab }: End): boolean => !tab && other.y > box.y;

const edgeOf = (end: End): string => `${end.box.id} ${isBelow(end) ? "below" : "above"}`;

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
    for (const [i, end] of ordered.entries()) {
      const { line, box, other } = end;
      const gap = Math.min(beside, (box.width - 12) / ordered.length);
      const x = box.x + (i - (ordered.length - 1) / 2) * gap;
      const down = isBelow(end) ? 1 : -1;
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

const grown = (box: PlacedBox, by: number): PlacedBox => ({
  ...box,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
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
  const among = (beside: readonly PlacedBox[]): Way | undefined => {
    if (beside.length > crowd) return undefined;
    const way =
      wayAround(from.off, to.off, beside, drawn) ??
      wayAround(
        close(from).off,
        close(to).off,
        beside.map((box) => grown(box, -tighter)),
        drawn,
      );
    return way && [from.at, ...way, to.at];
  };
  const way = among(boxes.filter(near(ends)));
  // past the boxes that were looked at there may be others
  return way === undefined || boxesUnder(roundedWay(way, radius), boxes).length === 0 ? way : among(boxes);
};

/** Ports of lines that only pass: above or below a box they stay where they met it. */
const keptPorts = (passing: readonly Ends[], routes: ReadonlyMap<string, LayeredRoute>): [string, Port][] =>
  passing.flatMap(({ id, from, to }) => {
    const points = routes.get(id)?.points ?? [];
    return [
      { box: from, at: points[0] },
      { box: to, at: points.at(-1) },
    ].flatMap(({ box, at }): [string, Port][] => {
      if (at === undefined || Math.abs(at[1] - box.y) < box.height / 2 - 1) return [];
      const down = at[1] > box.y ? 1 : -1;
      return [[`${id} ${box.id}`, { at, off: [at[0], box.y + down * (box.height / 2 + clearOf)] }]];
    });
  });

type Led = { readonly own: readonly Ends[]; readonly passing: readonly Ends[] };

/** The lines of boxes that are shifted, and those that would lead under one or along its edge. */
const ledIn = (
  { input }: Pick<DrawnScene, "input">,
  { boxes, tabs, routes }: LayeredPicture,
  shifts: ReadonlyMap<string, Shift>,
): Led => {
  const places = mapById([...boxes, ...tabs]);
  const wearers = new Map(input.nodes.flatMap(({ id, tabs: all = [] }) => all.map((tab) => [tab.id, id])));
  const boxOf = (id: string): string => wearers.get(id) ?? id;
  // a line along an edge reads as one with it
  const shifted = boxes.filter(({ id }) => shifts.has(id)).map((box) => grown(box, tighter));
  const under = new Map(routes.map(({ id, points }) => [id, boxesUnder(points, shifted)]));
  const [own, passing]: [Ends[], Ends[]] = [[], []];
  for (const { id, from, to } of input.lines) {
    const [a, b] = [places.get(from), places.get(to)];
    if (a === undefined || b === undefined || from === to) continue;
    const ends = [boxOf(from), boxOf(to)];
    if (ends.some((end) => shifts.has(end))) own.push({ id, from: a, to: b });
    else if (under.get(id)?.length) passing.push({ id, from: a, to: b });
  }
  return { own, passing };
};

/**
 * The lines of boxes that are shifted, and those under which one came to stand, as they are led around all boxes once these
 * have arrived; by their ids.
 */
export const settledRoutes = (
  scene: Pick<DrawnScene, "input">,
  arrived: LayeredPicture,
  shifts: ReadonlyMap<string, Shift>,
): ReadonlyMap<string, readonly LayeredPoint[]> => {
  const { own, passing } = ledIn(scene, arrived, shifts);
  const tabs = new Set(arrived.tabs.map(({ id }) => id));
  const all = [...own, ...passing];
  if (all.length > most) return new Map();
  const ports = new Map([
    ...portsOf(
      all.flatMap(({ id: line, from, to }) => [
        { line, box: from, other: to, tab: tabs.has(from.id) },
        { line, box: to, other: from, tab: tabs.has(to.id) },
      ]),
    ),
    ...keptPorts(passing, mapById(arrived.routes)),
  ]);
  const ways = new Map<string, Way>();
  for (const one of all) {
    const way = wayOf(one, arrived.boxes, ports, [...ways.values()]);
    if (way !== undefined) ways.set(one.id, way);
  }
  return new Map([...ways].map(([id, way]) => [id, roundedWay(way, radius)]));
};
