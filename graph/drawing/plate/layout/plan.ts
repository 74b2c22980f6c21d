import type { Box, Diagram, DiagramLine } from "../../diagram/diagram.ts";
import { sum } from "../../sum.ts";
import type { TextWidth } from "../../text/fonts.ts";
import type { PageFormat } from "../pages.ts";
import { boxText, type TextStyle, textHeight } from "./box-text.ts";
import type { Rules } from "./ends.ts";
import { column, type GridBox, type GridLine, type GridRoute } from "./grid.ts";
import { assignRows, type PlateRows } from "./rows.ts";
import { search } from "./search.ts";

/** Which box stands where and how each line goes, before anything has a size. */
export type Plan = {
  readonly diagram: Diagram;
  readonly rows: PlateRows;
  readonly boxes: readonly GridBox[];
  /** Units each tab of each box takes. */
  readonly tabUnits: readonly (readonly number[])[];
  readonly lines: readonly GridLine[];
  readonly drawn: readonly DiagramLine[];
  readonly routes: readonly GridRoute[];
  readonly style: TextStyle;
};

export type PlanOptions = {
  readonly format: PageFormat;
  readonly measure: TextWidth;
  readonly rules: Rules;
  /** Width of the place, in points. */
  readonly width: number;
  readonly style: TextStyle;
};

/** Units each tab takes: an even number, so that its middle falls on a unit. */
const unitsOfTabs = (box: Box, { format, measure }: PlanOptions): number[] => {
  const unit = (format.box.least + format.box.gap) / column;
  return box.hats.map((hat) => {
    const width = measure(hat.label, format.sizes.tab, "medium") + 12;
    return 2 * Math.ceil(width / unit / 2);
  });
};

/** Lines of text that a box should not exceed if a wider one helps, where height is short. */
const fewLines = 2;

/** Half the box's share of its row: more for long names where height is short. */
const halfOf = ({ note: _, ...box }: Box, { style, format, measure }: PlanOptions): number => {
  const unit = (format.box.least + format.box.gap) / column;
  const fits = (half: number): boolean =>
    boxText(box, 2 * half * unit - format.box.gap, style, format, measure).length <= fewLines;
  if (style === "stacked") return column / 2;
  return [4, 5, 6].find(fits) ?? 6;
};

const gridBox = (box: Box, units: readonly number[], rows: PlateRows, options: PlanOptions): GridBox => {
  const total = sum(units);
  const tabs = units.map((each, i) => sum(units.slice(0, i)) + each / 2 - total / 2);
  const half = Math.max(halfOf(box, options), total === 0 ? 0 : Math.ceil(total / 2 + 1));
  const at = rows.of.get(box.id) ?? { row: 0, lo: 0, hi: 0 };
  return { ...at, x: 0, half, tabs };
};

/** Lines of one look that share an end may be drawn as one trunk, if they also say the same or join the same two. */
export const styleOf = (diagram: Diagram, line: DiagramLine): string => {
  const look = [line.stroke, line.mark, line.denied, line.directed, line.sense];
  if (line.sense !== "other") return look.join();
  const twins = diagram.lines.filter(
    (other) => other.from === line.from && other.to === line.to && other.kind !== line.kind,
  );
  return [...look, twins.length > 0 ? `${line.from} ${line.to}` : line.kind].join();
};

const gridLine = (diagram: Diagram, line: DiagramLine, index: ReadonlyMap<string, number>): GridLine => {
  const from = index.get(line.from) ?? 0;
  return {
    from,
    to: index.get(line.to) ?? 0,
    tab: diagram.boxes[from]?.hats.findIndex((hat) => hat.id === line.hat) ?? -1,
    style: styleOf(diagram, line),
    solid: line.stroke === "solid",
  };
};

/** Lines that can be drawn: between two boxes of the diagram. */
const drawnLines = ({ boxes, lines }: Diagram): DiagramLine[] => {
  const ids = new Set(boxes.map(({ id }) => id));
  return lines.filter((line) => ids.has(line.from) && ids.has(line.to) && line.from !== line.to);
};

/** Arrange a diagram: rows, places, ways of the lines. The costly part, and the same for every size of type. */
const planOf = (diagram: Diagram, options: PlanOptions): Plan => {
  const perRow = Math.max(1, Math.floor(options.width / (options.format.box.least + options.format.box.gap)));
  const rows = assignRows(diagram, perRow);
  const index = new Map(diagram.boxes.map((box, i) => [box.id, i]));
  const drawn = drawnLines(diagram);
  const lines = drawn.map((line) => gridLine(diagram, line, index));
  const tabUnits = diagram.boxes.map((box) => unitsOfTabs(box, options));
  const start = diagram.boxes.map((box, i) => gridBox(box, tabUnits[i] ?? [], rows, options));
  const ranks = rows.ranks.map(([a, b]) => [index.get(a) ?? 0, index.get(b) ?? 0] as const);
  const unit = (options.format.box.least + options.format.box.gap) / column;
  const widest = Math.floor(options.width / unit);
  const found = search(start, lines, ranks, rows.count, { rules: options.rules, widest });
  const routes = found.choice.routes.filter((route) => route !== undefined);
  return { diagram, rows, boxes: found.grid.boxes, tabUnits, lines, drawn, routes, style: options.style };
};

/** Plans made so far in one document. */
export type Plans = (diagram: Diagram, options: PlanOptions) => Plan;

/** All of a diagram that a plan depends on. */
const structure = ({ boxes, lines, clusters }: Diagram): unknown => [
  boxes.map(({ id, name, short, cluster, shape, hats }) => [id, name, short, cluster, shape, hats]),
  lines.map(({ id, from, to, hat, sense, stroke, denied, directed, kind, mark }) => [
    id,
    from,
    to,
    hat,
    sense,
    stroke,
    denied,
    directed,
    kind,
    mark,
  ]),
  clusters,
];

/** Plans that are made once: a page that is tried again, with other notes or type, stands as it stood. */
export const keptPlans = (): Plans => {
  const kept = new Map<string, Plan>();
  return (diagram, options) => {
    const { format, rules, width, style } = options;
    const key = JSON.stringify([structure(diagram), format.width, format.height, rules, width, style]);
    const plan = kept.get(key) ?? planOf(diagram, options);
    kept.set(key, plan);
    return { ...plan, diagram, drawn: drawnLines(diagram) };
  };
};

/** The height that a diagram needs whatever its arrangement: its rows with the least distances. */
export const leastHeight = (
  diagram: Diagram,
  format: PageFormat,
  measure: TextWidth,
  width: number,
): number => {
  const perRow = Math.max(1, Math.floor(width / (format.box.least + format.box.gap)));
  const rows = assignRows(diagram, perRow);
  const widest = 1.5 * (format.box.most + 2 * format.box.gap);
  const heights = Array.from({ length: rows.count }, () => 0);
  for (const box of diagram.boxes) {
    const row = rows.of.get(box.id)?.row ?? 0;
    const high = textHeight(boxText(box, widest, "run-in", format, measure), format.space.padY);
    heights[row] = Math.max(heights[row] ?? 0, high);
  }
  const channels = (rows.count - 1) * Math.min(format.space.row, format.space.border) + 2 * format.space.rim;
  return heights.reduce((total, each) => total + each, channels);
};
