import { openingsOf, type Span } from "./corridors.ts";
import { across, climb, loop, over } from "./curves.ts";
import { passRows, type Run, type Tracks } from "./passes.ts";
import { type End, portKey, portsOf } from "./ports.ts";
import { spacing } from "./spacing.ts";
import type { Row } from "./stack.ts";
import type { LayoutLine, Placed, Point, Route } from "./types.ts";
import type { Web } from "./web.ts";

/** Above so many lines a picture is read from afar: they go straight from box to box. */
const routed = 3000;

export type Scene = {
  readonly rows: readonly Row[];
  readonly rowOf: Int32Array;
  readonly boxes: readonly Placed[];
  readonly tabOf: ReadonlyMap<string, Placed>;
  /** Tabs of each box, left to right. */
  readonly tabsOf: ReadonlyMap<string, readonly Placed[]>;
  readonly width: number;
};

/** A line on its way: its lower and upper box, the tab it may leave from, and the rows between. */
type Way = {
  readonly line: number;
  readonly low: Placed;
  readonly high: Placed;
  readonly tab: Placed | undefined;
  /** Whether the way goes against the line, from its `to` end up to its `from` end. */
  readonly reversed: boolean;
  readonly between: number[];
  readonly share: string | undefined;
};

const wayOf = (scene: Scene, web: Web, lines: readonly LayoutLine[], line: number): Way | undefined => {
  const [a, b] = [web.from[line] ?? -1, web.to[line] ?? -1];
  const [from, to] = [scene.boxes[a], scene.boxes[b]];
  if (from === undefined || to === undefined) return undefined;
  const reversed = (scene.rowOf[a] ?? 0) < (scene.rowOf[b] ?? 0);
  const [low, high] = reversed ? [b, a] : [a, b];
  const between: number[] = [];
  for (let row = (scene.rowOf[low] ?? 0) - 1; row > (scene.rowOf[high] ?? 0); row--) between.push(row);
  const end = reversed ? lines[line]?.to : lines[line]?.from;
  const tab = scene.tabOf.get(end ?? "");
  const upward = lines[line]?.upper === (reversed ? "from" : "to");
  const share = upward ? lines[line]?.share : undefined;
  return reversed
    ? { line, low: to, high: from, tab, reversed, between, share }
    : { line, low: from, high: to, tab, reversed, between, share };
};

const sameRow = (scene: Scene, web: Web, line: number): boolean =>
  scene.rowOf[web.from[line] ?? 0] === scene.rowOf[web.to[line] ?? 0];

const neighbours = (scene: Scene, web: Web, way: Way): boolean => {
  const row = scene.rows[scene.rowOf[web.from[way.line] ?? 0] ?? 0];
  const [left, right] = [Math.min(way.low.x, way.high.x), Math.max(way.low.x, way.high.x)];
  return (row?.members ?? []).every((member) => {
    const x = scene.boxes[member]?.x ?? 0;
    return x <= left || x >= right;
  });
};

const tracksOf = ({ rows, boxes, width }: Scene): Tracks => ({
  used: rows.map(() => []),
  openings: rows.map((row) => openingsOf(row, boxes, spacing.side / 2, width - spacing.side / 2)),
});

/** Runs past the rows between: first what is to go straightest, then the strongest. */
const runsOf = (
  scene: Scene,
  ways: readonly Way[],
  pull: Float64Array,
  lines: readonly LayoutLine[],
): Map<number, Run[]> => {
  const runs = new Map<number, Run[]>();
  if (ways.length > routed) return runs;
  const tracks = tracksOf(scene);
  const late = ({ line }: Way): number => (lines[line]?.first === true ? 0 : 1);
  const order = [...ways].sort(
    (a, b) =>
      late(a) - late(b) ||
      (pull[b.line] ?? 0) - (pull[a.line] ?? 0) ||
      a.between.length - b.between.length ||
      a.line - b.line,
  );
  for (const way of order)
    runs.set(way.line, passRows(tracks, way.between, (way.tab ?? way.low).x, way.high.x));
  return runs;
};

/** What tabs leave free of a box's upper edge. */
const besideTabs = ({ tabsOf }: Scene, box: Placed): Span | undefined => {
  const last = tabsOf.get(box.id)?.at(-1);
  return last && [last.x + last.width / 2 + 5, box.x + box.width / 2 - 5];
};

const endsOf = (scene: Scene, way: Way, runs: readonly Run[], level: boolean): End[] => {
  const { line, low, high, tab, share } = way;
  const toward = runs.at(-1)?.x ?? (tab ?? low).x;
  const top: End[] =
    tab === undefined
      ? [{ line, box: low, edge: "top", toward: runs[0]?.x ?? high.x, within: besideTabs(scene, low) }]
      : [];
  const last: End = level
    ? { line, box: high, edge: "top", toward, within: besideTabs(scene, high) }
    : { line, box: high, edge: "bottom", toward, share };
  return [...top, last];
};

const draw = (
  scene: Scene,
  way: Way,
  runs: readonly Run[],
  ports: Map<string, number>,
  level: boolean,
): Point[] => {
  const { line, low, high, tab } = way;
  const start: Point =
    tab === undefined
      ? [ports.get(portKey({ line, edge: "top", box: low })) ?? low.x, low.y - low.height / 2]
      : [tab.x, tab.y - tab.height / 2];
  const edge = level ? "top" : "bottom";
  const endX = ports.get(portKey({ line, edge, box: high })) ?? high.x;
  if (level) return over(start, [endX, high.y - high.height / 2], spacing.betweenRows * 0.7);
  return climb(start, runs, scene.rows, [endX, high.y + high.height / 2]);
};

/** Shift of a line among those that go straight across between the same two boxes. */
const shifts = (ways: readonly Way[]): ((way: Way) => number) => {
  const pairs = new Map<string, number[]>();
  const keyOf = (way: Way): string => [way.low.id, way.high.id].sort().join(" ");
  for (const way of ways) pairs.set(keyOf(way), [...(pairs.get(keyOf(way)) ?? []), way.line]);
  return (way) => {
    const group = pairs.get(keyOf(way)) ?? [];
    return (group.indexOf(way.line) - (group.length - 1) / 2) * 9;
  };
};

/** The way of every line whose two ends are in the picture. */
export const routeLines = (scene: Scene, web: Web, lines: readonly LayoutLine[]): Route[] => {
  const ways = lines.flatMap((_, line) => wayOf(scene, web, lines, line) ?? []);
  const beside = ways.filter((way) => sameRow(scene, web, way.line) && neighbours(scene, web, way));
  const shiftOf = shifts(beside);
  const straight = new Map(beside.map((way) => [way.line, shiftOf(way)]));
  const bent = ways.filter((way) => !straight.has(way.line));
  const runs = runsOf(scene, bent, web.pull, lines);
  const level = (way: Way): boolean => sameRow(scene, web, way.line);
  const ports = portsOf(bent.flatMap((way) => endsOf(scene, way, runs.get(way.line) ?? [], level(way))));
  return ways.map((way) => {
    const shift = straight.get(way.line);
    const points = (): Point[] => {
      if (way.low === way.high) return loop(way.low);
      if (shift !== undefined) return across(way.low, way.high, shift);
      return draw(scene, way, runs.get(way.line) ?? [], ports, level(way));
    };
    const forward = points();
    return { id: lines[way.line]?.id ?? "", points: way.reversed ? forward.reverse() : forward };
  });
};
