import { channelsOf, type Interval } from "./channels.ts";
import { across, climb, loop, over } from "./curves.ts";
import type { LayoutGraph } from "./layout-graph.ts";
import { type PortRequest, portKey, portsOf } from "./ports.ts";
import { layerSpacing } from "./spacing.ts";
import type { StackedRow } from "./stack.ts";
import { assignTracks, type ChannelTracks, type VerticalSegment } from "./tracks.ts";
import type { LayeredPoint, LayeredRoute, LayoutLine, PlacedBox } from "./types.ts";

/** Above so many lines a picture is read from afar: they go straight from box to box. */
const routed = 3000;

export type RoutingInput = {
  readonly rows: readonly StackedRow[];
  readonly rowOf: Int32Array;
  readonly boxes: readonly PlacedBox[];
  readonly tabOf: ReadonlyMap<string, PlacedBox>;
  /** Tabs of each box, left to right. */
  readonly tabsOf: ReadonlyMap<string, readonly PlacedBox[]>;
  readonly width: number;
};

/** A line to be routed: its lower and upper box, the tab it may leave from, and the rows between. */
type Connection = {
  readonly line: number;
  readonly low: PlacedBox;
  readonly high: PlacedBox;
  readonly tab: PlacedBox | undefined;
  /** Whether the route is found against the line, from its `to` end up to its `from` end. */
  readonly reversed: boolean;
  readonly between: number[];
  readonly share: string | undefined;
};

const connectionOf = (
  input: RoutingInput,
  graph: LayoutGraph,
  lines: readonly LayoutLine[],
  line: number,
): Connection | undefined => {
  const [a, b] = [graph.from[line] ?? -1, graph.to[line] ?? -1];
  const [from, to] = [input.boxes[a], input.boxes[b]];
  if (from === undefined || to === undefined) return undefined;
  const reversed = (input.rowOf[a] ?? 0) < (input.rowOf[b] ?? 0);
  const [low, high] = reversed ? [b, a] : [a, b];
  const between: number[] = [];
  for (let row = (input.rowOf[low] ?? 0) - 1; row > (input.rowOf[high] ?? 0); row--) between.push(row);
  const end = reversed ? lines[line]?.to : lines[line]?.from;
  const tab = input.tabOf.get(end ?? "");
  const upward = lines[line]?.upper === (reversed ? "from" : "to");
  const share = upward ? lines[line]?.share : undefined;
  return reversed
    ? { line, low: to, high: from, tab, reversed, between, share }
    : { line, low: from, high: to, tab, reversed, between, share };
};

const sameRow = (input: RoutingInput, graph: LayoutGraph, line: number): boolean =>
  input.rowOf[graph.from[line] ?? 0] === input.rowOf[graph.to[line] ?? 0];

const neighbours = (input: RoutingInput, graph: LayoutGraph, connection: Connection): boolean => {
  const row = input.rows[input.rowOf[graph.from[connection.line] ?? 0] ?? 0];
  const [left, right] = [
    Math.min(connection.low.x, connection.high.x),
    Math.max(connection.low.x, connection.high.x),
  ];
  return (row?.members ?? []).every((member) => {
    const x = input.boxes[member]?.x ?? 0;
    return x <= left || x >= right;
  });
};

const tracksOf = ({ rows, boxes, width }: RoutingInput): ChannelTracks => ({
  used: rows.map(() => []),
  channels: rows.map((row) => channelsOf(row, boxes, layerSpacing.side / 2, width - layerSpacing.side / 2)),
});

/** Vertical segments past the rows between: first what is to go straightest, then the heaviest. */
const segmentsOf = (
  input: RoutingInput,
  connections: readonly Connection[],
  weight: Float64Array,
  lines: readonly LayoutLine[],
): Map<number, VerticalSegment[]> => {
  const segments = new Map<number, VerticalSegment[]>();
  if (connections.length > routed) return segments;
  const tracks = tracksOf(input);
  const late = ({ line }: Connection): number => (lines[line]?.first === true ? 0 : 1);
  const order = [...connections].sort(
    (a, b) =>
      late(a) - late(b) ||
      (weight[b.line] ?? 0) - (weight[a.line] ?? 0) ||
      a.between.length - b.between.length ||
      a.line - b.line,
  );
  for (const connection of order)
    segments.set(
      connection.line,
      assignTracks(tracks, connection.between, (connection.tab ?? connection.low).x, connection.high.x),
    );
  return segments;
};

/** What tabs leave free of a box's upper edge. */
const besideTabs = ({ tabsOf }: RoutingInput, box: PlacedBox): Interval | undefined => {
  const last = tabsOf.get(box.id)?.at(-1);
  return last && [last.x + last.width / 2 + 5, box.x + box.width / 2 - 5];
};

const endsOf = (
  input: RoutingInput,
  connection: Connection,
  segments: readonly VerticalSegment[],
  level: boolean,
): PortRequest[] => {
  const { line, low, high, tab, share } = connection;
  const toward = segments.at(-1)?.x ?? (tab ?? low).x;
  const top: PortRequest[] =
    tab === undefined
      ? [{ line, box: low, edge: "top", toward: segments[0]?.x ?? high.x, within: besideTabs(input, low) }]
      : [];
  const last: PortRequest = level
    ? { line, box: high, edge: "top", toward, within: besideTabs(input, high) }
    : { line, box: high, edge: "bottom", toward, share };
  return [...top, last];
};

const draw = (
  input: RoutingInput,
  connection: Connection,
  segments: readonly VerticalSegment[],
  ports: Map<string, number>,
  level: boolean,
): LayeredPoint[] => {
  const { line, low, high, tab } = connection;
  const start: LayeredPoint =
    tab === undefined
      ? [ports.get(portKey({ line, edge: "top", box: low })) ?? low.x, low.y - low.height / 2]
      : [tab.x, tab.y - tab.height / 2];
  const edge = level ? "top" : "bottom";
  const endX = ports.get(portKey({ line, edge, box: high })) ?? high.x;
  if (level) return over(start, [endX, high.y - high.height / 2], layerSpacing.betweenRows * 0.7);
  return climb(start, segments, input.rows, [endX, high.y + high.height / 2]);
};

/** Shift of a line among those that go straight across between the same two boxes. */
const shifts = (connections: readonly Connection[]): ((connection: Connection) => number) => {
  const pairs = new Map<string, number[]>();
  const keyOf = (connection: Connection): string => [connection.low.id, connection.high.id].sort().join(" ");
  for (const connection of connections)
    pairs.set(keyOf(connection), [...(pairs.get(keyOf(connection)) ?? []), connection.line]);
  return (connection) => {
    const group = pairs.get(keyOf(connection)) ?? [];
    return (group.indexOf(connection.line) - (group.length - 1) / 2) * 9;
  };
};

/** Edge routing: the route of every line whose two ends are in the picture. */
export const routeLines = (
  input: RoutingInput,
  graph: LayoutGraph,
  lines: readonly LayoutLine[],
): LayeredRoute[] => {
  const connections = lines.flatMap((_, line) => connectionOf(input, graph, lines, line) ?? []);
  const beside = connections.filter(
    (connection) => sameRow(input, graph, connection.line) && neighbours(input, graph, connection),
  );
  const shiftOf = shifts(beside);
  const straight = new Map(beside.map((connection) => [connection.line, shiftOf(connection)]));
  const bent = connections.filter((connection) => !straight.has(connection.line));
  const segments = segmentsOf(input, bent, graph.weight, lines);
  const level = (connection: Connection): boolean => sameRow(input, graph, connection.line);
  const ports = portsOf(
    bent.flatMap((connection) =>
      endsOf(input, connection, segments.get(connection.line) ?? [], level(connection)),
    ),
  );
  return connections.map((connection) => {
    const shift = straight.get(connection.line);
    const points = (): LayeredPoint[] => {
      if (connection.low === connection.high) return loop(connection.low);
      if (shift !== undefined) return across(connection.low, connection.high, shift);
      return draw(input, connection, segments.get(connection.line) ?? [], ports, level(connection));
    };
    const forward = points();
    return {
      id: lines[connection.line]?.id ?? "",
      points: connection.reversed ? forward.reverse() : forward,
    };
  });
};
