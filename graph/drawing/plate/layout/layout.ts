import type { DiagramLine } from "../../diagram/diagram.ts";
import type { TextWidth } from "../../text/fonts.ts";
import { breakLines } from "../../text/text.ts";
import type { PageFormat, Sizes } from "../pages.ts";
import { type Across, layAcross } from "./across.ts";
import { boxText, textHeight } from "./box-text.ts";
import { type Down, layDown } from "./down.ts";
import { channelY, type GridRoute } from "./grid.ts";
import type { LaidOut, PlacedBand, PlacedLine, PlacedTab, PlateBox, Point } from "./laid-out.ts";
import type { Plan } from "./plan.ts";
import { tidy } from "./shapes.ts";
import { strikeOf } from "./strike.ts";
import { badgesOf, placeTags, signRect, tagHeight, tagSize, toTag } from "./tags.ts";

export type PlateExtent = { readonly w: number; readonly h: number };
export type LayoutOptions = {
  readonly format: PageFormat;
  readonly measure: TextWidth;
  /** Lines meet boxes at the middle of sides only. */
  readonly fixed: boolean;
  /** Tags: with room kept for them in the channels, where they can go, or only those that matter. */
  readonly tags: "roomy" | "tight" | "marked";
};

export const tabHeight = (sizes: Sizes): number => sizes.tab + 7;

type Titles = { readonly lines: ReadonlyMap<string, string[]>; readonly gutter: number };

/** Names of the clusters, and the room kept for them at the left so that no line runs over them. */
export const titlesOf = (
  plan: Plan | { diagram: Plan["diagram"] },
  { format, measure }: Pick<LayoutOptions, "format" | "measure">,
): Titles => {
  const size = format.sizes.band;
  const lines = new Map(
    plan.diagram.clusters.map((each) => [each.id, breakLines(each.title, size, "bold", size * 8, measure)]),
  );
  const widths = [...lines.values()].flat().map((line) => measure(line, size, "bold"));
  return { lines, gutter: Math.max(...widths) + 22 };
};

const rowsOf = (plan: Plan): number[] => Array.from({ length: plan.rows.count }, (_, row) => row);

/** Every row is as high as its fullest box. */
const rowHeights = (plan: Plan, across: Across, { format, measure }: LayoutOptions): number[] => {
  const heights = plan.boxes.map((at, i) => {
    const box = plan.diagram.boxes[i];
    return box === undefined
      ? 0
      : textHeight(boxText(box, across.boxWidth(at), plan.style, format, measure), format.space.padY);
  });
  return rowsOf(plan).map((row) => Math.max(0, ...heights.filter((_, i) => plan.boxes[i]?.row === row)));
};

/** The tag a line gets, if any: where room is short only lines that matter have one. */
const sizeOfTag = (
  line: DiagramLine,
  { format, measure, tags }: LayoutOptions,
): { w: number; h: number } | undefined =>
  tags === "marked" && badgesOf(line).length === 0 && line.mark === "none"
    ? undefined
    : tagSize(line, format.sizes, measure);

/** Room kept in the channels for tags of lines that turn there. */
const tagRoom = (plan: Plan, options: LayoutOptions): number[] => {
  const tagged = plan.routes.filter((route) => {
    const line = plan.drawn[route.line];
    return line !== undefined && sizeOfTag(line, options) !== undefined;
  });
  return Array.from({ length: plan.rows.count + 1 }, (_, k) => {
    const here = tagged.some((route) => {
      const ys = route.points.map(([, y]) => y);
      return Math.min(...ys) <= channelY(k) && channelY(k) <= Math.max(...ys);
    });
    return here ? tagHeight(options.format.sizes) : 0;
  });
};

const placeBoxes = (
  plan: Plan,
  across: Across,
  down: Down,
  left: number,
  options: LayoutOptions,
): PlateBox[] =>
  plan.diagram.boxes.flatMap((box, i) => {
    const at = plan.boxes[i];
    if (at === undefined) return [];
    const w = across.boxWidth(at);
    const [y, h] = [down.rowTop[at.row] ?? 0, down.rowHeight[at.row] ?? 0];
    const high = tabHeight(options.format.sizes);
    const tabs = box.hats.map((hat, k): PlacedTab => {
      const words = options.measure(hat.label, options.format.sizes.tab, "medium");
      const wide = Math.min((plan.tabUnits[i]?.[k] ?? 2) * across.unit - 3, words + 34);
      const middle = left + across.x(at.x + (at.tabs[k] ?? 0));
      return { id: hat.id, label: hat.label, x: middle - wide / 2, y: y - high, w: wide, h: high };
    });
    const text = boxText(box, w, plan.style, options.format, options.measure);
    const x = left + across.x(at.x) - w / 2;
    return [{ box, x, y, w, h, text, tabs, sign: signRect(box.mark, { x, y }, options.format.sizes) }];
  });

const bandsOf = (plan: Plan, down: Down, width: number, titles: Titles): PlacedBand[] => {
  const { clusters } = plan.diagram;
  const sorted = [...clusters].sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));
  return sorted.flatMap((cluster, index) => {
    const mine = rowsOf(plan).filter((row) => plan.rows.clusterOfRow[row] === index);
    const [first, last] = [mine[0], mine[mine.length - 1]];
    if (first === undefined || last === undefined) return [];
    const top = first === 0 ? 0 : (down.channel[first] ?? 0);
    const bottom = last === plan.rows.count - 1 ? down.height : (down.channel[last + 1] ?? 0);
    return [{ cluster, x: 0, y: top, w: width, h: bottom - top, title: titles.lines.get(cluster.id) ?? [] }];
  });
};

/** Whether a route leaves from the top of a tab. */
const fromTab = (plan: Plan, route: GridRoute): boolean =>
  route.start === "top" && (plan.lines[route.line]?.tab ?? -1) >= 0;

const pathsOf = (plan: Plan, across: Across, down: Down, left: number, sizes: Sizes): Point[][] =>
  plan.routes.map((route, index) => {
    const raised = fromTab(plan, route) ? tabHeight(sizes) : 0;
    return tidy(
      route.points.map((_, i) => ({
        x: left + across.corner(index, i),
        y: down.corner(index, i) - (i === 0 ? raised : 0),
      })),
    );
  });

const placeLines = (
  plan: Plan,
  paths: readonly Point[][],
  boxes: readonly PlateBox[],
  within: { x: number; w: number; h: number },
  options: LayoutOptions,
): PlacedLine[] => {
  const wishes = plan.routes.flatMap((route, index) => {
    const line = plan.drawn[route.line];
    const size = line === undefined ? undefined : sizeOfTag(line, options);
    return size === undefined ? [] : [{ index, ...size }];
  });
  const marked = boxes.flatMap(({ sign }) => sign ?? []);
  const obstacles = [...boxes, ...boxes.flatMap((box) => box.tabs), ...marked];
  const placed = placeTags(wishes, { boxes: obstacles, routes: paths, within: { ...within, y: 0 } });
  const taken = [...placed.values(), ...obstacles];
  return plan.routes.flatMap((route, index): PlacedLine[] => {
    const line = plan.drawn[route.line];
    if (line === undefined) return [];
    const rect = placed.get(index);
    const points = paths[index] ?? [];
    const tab = fromTab(plan, route) ? line.hat : undefined;
    return [
      {
        line,
        points,
        from: { box: line.from, tab, side: route.start },
        to: { box: line.to, tab: undefined, side: route.end },
        tag: rect === undefined ? undefined : toTag(rect, line),
        strike: line.denied ? strikeOf(points, taken) : undefined,
      },
    ];
  });
};

/**
 * Give a plan its sizes in a place of a page: clusters as bands in their order, superiors above,
 * lines as horizontals and verticals that touch no other box, tags on their lines.
 * `over` of the result says by how many points it does not fit.
 */
export const layOutPlate = (plan: Plan, place: PlateExtent, options: LayoutOptions): LaidOut => {
  const { format } = options;
  const titles = titlesOf(plan, options);
  const width = place.w - titles.gutter - 8;
  const across = layAcross(plan.boxes, plan.lines, plan.routes, {
    width,
    ...format.box,
    pitch: format.space.pitch,
    fixed: options.fixed,
  });
  const heights = rowHeights(plan, across, options);
  const tabs = rowsOf(plan).map((row) =>
    plan.boxes.some((box) => box.row === row && box.tabs.length > 0) ? tabHeight(format.sizes) : 0,
  );
  const down = layDown(across, plan.routes, {
    height: place.h,
    fixed: options.fixed,
    space: format.space,
    heights,
    tabs,
    clusterOfRow: plan.rows.clusterOfRow,
    tagRoom: options.tags === "roomy" ? tagRoom(plan, options) : [],
  });
  const boxes = placeBoxes(plan, across, down, titles.gutter, options);
  const paths = pathsOf(plan, across, down, titles.gutter, format.sizes);
  const lines = placeLines(plan, paths, boxes, { x: titles.gutter, w: width + 8, h: down.height }, options);
  const bands = bandsOf(plan, down, place.w, titles);
  const undrawn = plan.drawn.length - lines.length;
  return { w: place.w, h: down.height, bands, boxes, lines, undrawn, over: { w: across.over, h: down.over } };
};
