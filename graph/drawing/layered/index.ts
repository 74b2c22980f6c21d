import { byId } from "../../by-id.ts";
import { placeBoxes } from "./boxes.ts";
import { initialOrder } from "./initial-order.ts";
import { orderKept } from "./keep.ts";
import { lanesOf } from "./lanes.ts";
import { layerColumns, layersOf, type RankLayer, wrapLayers } from "./layers.ts";
import { layoutGraphOf } from "./layout-graph.ts";
import { orderLayers } from "./ordering.ts";
import { parentsOf } from "./parents.ts";
import { ranksOf } from "./ranks.ts";
import { routeLines } from "./routes.ts";
import { layerSpacing } from "./spacing.ts";
import { stackRows } from "./stack.ts";
import type { Kept, LayeredPicture, LayoutInput, RankPosition } from "./types.ts";

export type {
  Kept,
  Lane,
  LayeredPicture,
  LayeredPoint,
  LayeredRoute,
  LayoutInput,
  LayoutLine,
  LayoutNode,
  PlacedBox,
} from "./types.ts";

/**
 * Layered layout after Sugiyama, Tagawa and Toda (Methods for visual understanding of hierarchical system structures,
 * 1981), so that an organization reads as a hierarchy: superiors above, boxes near those they answer to, lines that pass
 * between boxes, upright at both ends. Its phases:
 * 1. Layer assignment (`lanes`, `ranks`): levels of the organization are lanes; inside a lane the rank of a box is the
 *    longest path from a box without superiors there, in Kahn's order (1962), cycles opened at their first box.
 * 2. Wide layers wrap into rows (`layers`) at the width that draws the picture largest.
 * 3. Ordering and x coordinates (`ordering`): 16 barycentre sweeps down and up from a depth-first order of the spanning
 *    forest (`parents`, `initial-order`), restarted from shuffled orders; the cheapest by crossings and length wins
 *    (`crossings`). Places inside a layer are an isotonic regression by pool-adjacent-violators (`isotonic`).
 * 4. y coordinates (`stack`, `boxes`).
 * 5. Edge routing (`routes`): ports on boxes, channels between the boxes of a row, tracks in channels, Bézier curves.
 * Deterministic, whatever the order of lines; about linear in boxes and lines.
 * With places from a picture before, order and places are kept instead of 3 (`keep`).
 */
export const layOutLayered = (given: LayoutInput): LayeredPicture => {
  const input = { ...given, lines: given.lines.toSorted(byId) };
  const graph = layoutGraphOf(input);
  const parent = parentsOf(graph);
  const lane = lanesOf(input.nodes, parent);
  const ranked = layersOf(lane, ranksOf(graph, lane, ranksBefore(input)));
  const fresh = wrapLayers(ranked, input.nodes, input.aspect);
  const inner = widthFor(fresh, input.kept);
  const { layers, x: places } =
    input.kept === undefined
      ? orderLayers(ranked, input.nodes, graph, initialOrder(parent), inner)
      : orderKept(ranked, input.nodes, graph, input.kept, inner);
  const x = places.map((at) => at + layerSpacing.side);
  const width = inner + 2 * layerSpacing.side;
  const natural = stackRows(layers, input.nodes, 1).height;
  const gaps = natural - boxesHeight(layers, input.nodes);
  const stretch = Math.max(1, Math.min(2.4, (width / input.aspect - natural) / Math.max(gaps, 1) + 1));
  const { rows, lanes, height } = stackRows(layers, input.nodes, stretch);
  const placement = placeBoxes(rows, input.nodes, x);
  const routes = routeLines({ rows, width, ...placement }, graph, input.lines);
  return {
    width,
    height,
    lanes,
    boxes: placement.boxes,
    tabs: [...placement.tabOf.values()],
    routes,
    places: placesIn(layers, input.nodes, places, inner),
  };
};

const ranksBefore = ({ nodes, kept }: LayoutInput): Int32Array =>
  Int32Array.from(nodes, ({ id }) => kept?.places.get(id)?.rank ?? 0);

/** A picture that needs about as much width as the one before takes just as much, so that nothing moves. */
const nearlyAsWide = 1.3;

const widthFor = (fresh: number, kept: Kept | undefined): number => {
  if (kept === undefined || kept.holds === "sequence") return fresh;
  const before = kept.width - 2 * layerSpacing.side;
  return before < fresh * nearlyAsWide && fresh < before * nearlyAsWide ? before : fresh;
};

const placesIn = (
  layers: readonly RankLayer[],
  nodes: LayoutInput["nodes"],
  x: Float64Array,
  width: number,
): Map<string, RankPosition> => {
  const places = new Map<string, RankPosition>();
  for (const layer of layers)
    for (const column of layerColumns(layer))
      column.forEach((member, row) => {
        const id = nodes[member]?.id;
        if (id !== undefined) places.set(id, { at: (x[member] ?? 0) / width, rank: layer.rank, row });
      });
  return places;
};

const boxesHeight = (layers: readonly RankLayer[], nodes: LayoutInput["nodes"]): number => {
  const { rows } = stackRows(layers, nodes, 0);
  return rows.reduce((sum, row) => sum + row.bottom - row.top, 0);
};
