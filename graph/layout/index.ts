import { arrange } from "./arrange.ts";
import { placeBoxes } from "./boxes.ts";
import { lanesOf } from "./lanes.ts";
import { parentsOf } from "./parents.ts";
import { ranksOf } from "./ranks.ts";
import { routeLines } from "./routes.ts";
import { type Shelf, shelvesOf, wrapShelves } from "./shelves.ts";
import { spacing } from "./spacing.ts";
import { stackRows } from "./stack.ts";
import { tidyOrder } from "./tidy-order.ts";
import type { LayoutInput, Picture } from "./types.ts";
import { webOf } from "./web.ts";

export type {
  Lane,
  LayoutInput,
  LayoutLine,
  LayoutNode,
  Picture,
  Placed,
  Point,
  Route,
} from "./types.ts";

/**
 * Lays out an organization so that it reads as a hierarchy: lanes by level from top to bottom, superiors
 * above inside a lane, wide ranks wrapped into rows, boxes near those they answer to, and lines that
 * pass between boxes, upright at both ends. Deterministic, whatever the order of lines; about linear in
 * boxes and lines.
 */
export const layOut = (given: LayoutInput): Picture => {
  const input = { ...given, lines: given.lines.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
  const web = webOf(input);
  const parent = parentsOf(web);
  const lane = lanesOf(input.nodes, parent);
  const ranked = shelvesOf(lane, ranksOf(web, lane));
  const inner = wrapShelves(ranked, input.nodes, input.aspect);
  const { shelves, x: places } = arrange(ranked, input.nodes, web, tidyOrder(parent), inner);
  const x = places.map((at) => at + spacing.side);
  const width = inner + 2 * spacing.side;
  const natural = stackRows(shelves, input.nodes, 1).height;
  const gaps = natural - boxesHeight(shelves, input.nodes);
  const stretch = Math.max(1, Math.min(2.4, (width / input.aspect - natural) / Math.max(gaps, 1) + 1));
  const { rows, lanes, height } = stackRows(shelves, input.nodes, stretch);
  const placement = placeBoxes(rows, input.nodes, x);
  const routes = routeLines({ rows, width, ...placement }, web, input.lines);
  return { width, height, lanes, boxes: placement.boxes, tabs: [...placement.tabOf.values()], routes };
};

const boxesHeight = (shelves: readonly Shelf[], nodes: LayoutInput["nodes"]): number => {
  const { rows } = stackRows(shelves, nodes, 0);
  return rows.reduce((sum, row) => sum + row.bottom - row.top, 0);
};
