import { MultiDirectedGraph } from "graphology";
import type { LayeredPoint, LayeredRoute, PlacedBox } from "../../graph/drawing/layered/index.ts";
import { nodeKindHas, nodeKinds } from "../../graph/kinds.ts";
import type { ViewLine } from "../../server/contract/view.ts";
import type { DrawnScene } from "../scene/scene.ts";
import { type Frame, frameOf } from "./frame.ts";

/** A box or a tab as its program draws it. Half sizes and the radius are in framed units. */
export type BoxAttributes = {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly radius: number;
  readonly tab: boolean;
  readonly acts: boolean;
  readonly many: boolean;
  readonly broken: boolean;
  readonly borderWidth: number;
  readonly color: string;
  readonly border: string;
  readonly hidden?: boolean;
  readonly zIndex: number;
};

/** One cubic piece of a line. `piece` is its four points in framed units, `before` the length ahead of it. */
export type PieceAttributes = {
  readonly line: string;
  readonly piece: readonly number[];
  readonly before: number;
  readonly thickness: number;
  readonly stroke: number;
  readonly heads: number;
  readonly struck: boolean;
  readonly hidden?: boolean;
  readonly color: string;
  readonly zIndex: number;
};

export type SceneGraph = MultiDirectedGraph<BoxAttributes, PieceAttributes>;

const unstyled = { borderWidth: 1, color: "#ffffff", border: "#888888", zIndex: 0 } as const;

const roundness = (scene: DrawnScene, placed: PlacedBox, tab: boolean): number => {
  if (tab) return 4;
  const kind = scene.nodes.get(placed.id)?.kind;
  if (kind === undefined || !nodeKinds[kind].actor) return 1;
  if (nodeKindHas(kind, "governs")) return placed.height / 2;
  return nodeKindHas(kind, "forum") ? 11 : 5;
};

const addBox = (
  graph: SceneGraph,
  scene: DrawnScene,
  frame: Frame,
  placed: PlacedBox,
  tab: boolean,
): void => {
  const node = scene.nodes.get(placed.id);
  graph.addNode(placed.id, {
    ...frame.toGraph([placed.x, placed.y + (tab ? 2 : 0)]),
    halfWidth: placed.width / 2 / frame.side,
    halfHeight: (placed.height / 2 + (tab ? 2 : 0)) / frame.side,
    radius: roundness(scene, placed, tab) / frame.side,
    tab,
    acts: node === undefined || nodeKinds[node.kind].actor,
    many: node?.class ?? false,
    broken: ["missing", "unfilled", "dormant", "vacant"].includes(node?.state ?? ""),
    ...unstyled,
  });
};

const distance = (a: LayeredPoint, b: LayeredPoint): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Length of a piece, near enough for dots to run on into the next piece. */
const lengthOf = ([a, b, c, d]: readonly LayeredPoint[]): number => {
  if (a === undefined || b === undefined || c === undefined || d === undefined) return 0;
  return (distance(a, d) + distance(a, b) + distance(b, c) + distance(c, d)) / 2;
};

/** Heads point at the superior: 1 at the last piece's end, 2 at the first piece's start. */
const headsOf = (line: ViewLine, index: number, count: number): number => {
  if (line.upper === "to") return index === count - 1 ? 1 : 0;
  return line.upper === "from" && index === 0 ? 2 : 0;
};

const addLine = (
  graph: SceneGraph,
  line: ViewLine,
  ends: readonly [string, string],
  route: LayeredRoute,
  frame: Frame,
): void => {
  const count = Math.floor((route.points.length - 1) / 3);
  const pieces = Array.from({ length: count }, (_, i) => route.points.slice(i * 3, i * 3 + 4));
  const longest = pieces.reduce(
    (best, piece, i) => (lengthOf(piece) > lengthOf(pieces[best] ?? []) ? i : best),
    0,
  );
  let before = 0;
  pieces.forEach((points, i) => {
    graph.addEdgeWithKey(`${line.id} ${i}`, ends[0], ends[1], {
      line: line.id,
      piece: points.flatMap((point) => Object.values(frame.toFramed(point))),
      before: before / frame.side,
      heads: headsOf(line, i, count),
      struck: line.polarity === "denied" && i === longest,
      thickness: 1,
      stroke: 0,
      color: "#888888",
      zIndex: 0,
    });
    before += lengthOf(points);
  });
};

/** The graph that Sigma draws: boxes and tabs as nodes, pieces of lines as edges. */
export const graphOf = (scene: DrawnScene): { graph: SceneGraph; frame: Frame } => {
  const frame = frameOf(scene.picture);
  const graph: SceneGraph = new MultiDirectedGraph();
  for (const tab of scene.picture.tabs) addBox(graph, scene, frame, tab, true);
  for (const box of scene.picture.boxes) addBox(graph, scene, frame, box, false);
  const ends = new Map(scene.input.lines.map(({ id, from, to }) => [id, [from, to] as const]));
  for (const route of scene.picture.routes) {
    const line = scene.lines.get(route.id);
    const between = ends.get(route.id);
    if (line !== undefined && between !== undefined) addLine(graph, line, between, route, frame);
  }
  return { graph, frame };
};
