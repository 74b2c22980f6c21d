import { titleSpills } from "./band-title.ts";
import type { LaidOut, PlacedLine, PlateBox, Point, Rect } from "./laid-out.ts";
import { meetsSegment, overlaps } from "./shapes.ts";
import { strikeArea } from "./strike.ts";

/** What is wrong with a picture, counted. All but `crossings` must be 0 in anything handed out. */
export type LayoutFaults = {
  /** Pairs of lines that cross at a point. */
  readonly crossings: number;
  /** Straight pieces that run through a box or a tab. */
  readonly throughBoxes: number;
  /** Boxes, tabs or tags that lie on each other. */
  readonly overlaps: number;
  /** Pairs of unlike lines that run on top of each other. */
  readonly onTop: number;
  /** Tags that hide the tip of an arrow or the stroke through a denied line. */
  readonly hidden: number;
  /** Boxes whose text is wider or higher than they are, and clusters too low for their names. */
  readonly spills: number;
  /** Lines for which there is no way at all. */
  readonly undrawn: number;
};

type Segment = readonly [Point, Point];

const segments = (points: readonly Point[]): Segment[] =>
  points.slice(1).map((point, i): Segment => [points[i] ?? point, point]);

const shrunk = (rect: Rect, by: number): Rect => ({
  x: rect.x + by,
  y: rect.y + by,
  w: rect.w - 2 * by,
  h: rect.h - 2 * by,
});

/** A box with its tabs and sign, a hair smaller, so that touching is not overlapping. */
const bodies = (box: PlateBox): Rect[] =>
  [box, ...box.tabs, ...(box.sign === undefined ? [] : [box.sign])].map((rect) => shrunk(rect, 0.5));

const boxesMeet = (a: PlateBox, b: PlateBox): boolean =>
  bodies(a).some((one) => bodies(b).some((other) => overlaps(one, other)));

const flat = ([a, b]: Segment): boolean => Math.abs(a.y - b.y) < 0.01;

const crossesAt = (h: Segment, v: Segment): boolean => {
  const [left, right] = [Math.min(h[0].x, h[1].x), Math.max(h[0].x, h[1].x)];
  const [top, bottom] = [Math.min(v[0].y, v[1].y), Math.max(v[0].y, v[1].y)];
  return left + 0.1 < v[0].x && v[0].x < right - 0.1 && top + 0.1 < h[0].y && h[0].y < bottom - 0.1;
};

/** Length for which two parallel pieces lie on each other. */
const shared = (p: Segment, q: Segment): number => {
  if (flat(p) !== flat(q)) return 0;
  const along = flat(p) ? (point: Point) => point.x : (point: Point) => point.y;
  const aside = flat(p) ? (point: Point) => point.y : (point: Point) => point.x;
  if (Math.abs(aside(p[0]) - aside(q[0])) > 1.5) return 0;
  const lo = Math.max(Math.min(along(p[0]), along(p[1])), Math.min(along(q[0]), along(q[1])));
  const hi = Math.min(Math.max(along(p[0]), along(p[1])), Math.max(along(q[0]), along(q[1])));
  return Math.max(0, hi - lo);
};

/** Lines of one look that share an end may be drawn as one trunk that forks. */
export const mayShare = (a: PlacedLine, b: PlacedLine): boolean => {
  const sameWords =
    a.line.sense === b.line.sense && (a.line.sense !== "other" || a.line.kind === b.line.kind);
  const samePair = a.line.from === b.line.from && a.line.to === b.line.to;
  const alike =
    a.line.stroke === b.line.stroke &&
    a.line.mark === b.line.mark &&
    a.line.denied === b.line.denied &&
    (sameWords || samePair);
  const sameEnd = a.to.box === b.to.box && a.to.side === b.to.side;
  const sameStart = a.from.box === b.from.box && a.from.tab === b.from.tab && a.from.side === b.from.side;
  return alike && (sameEnd || sameStart);
};

const countPairs = <T>(items: readonly T[], test: (a: T, b: T) => boolean): number => {
  let count = 0;
  for (const [i, a] of items.entries()) for (const b of items.slice(i + 1)) if (test(a, b)) count++;
  return count;
};

const pairCrossings = (a: PlacedLine, b: PlacedLine): number => {
  let count = 0;
  for (const p of segments(a.points))
    for (const q of segments(b.points)) {
      if (flat(p) === flat(q)) continue;
      if (flat(p) ? crossesAt(p, q) : crossesAt(q, p)) count++;
    }
  return count;
};

const liesOn = (a: PlacedLine, b: PlacedLine): boolean =>
  !mayShare(a, b) && segments(a.points).some((p) => segments(b.points).some((q) => shared(p, q) > 2));

/** The arrowhead of a line, as a small square. */
const tipOf = (line: PlacedLine): Rect[] => {
  const tip = line.points[line.points.length - 1];
  return tip === undefined || !line.line.directed ? [] : [{ x: tip.x - 3, y: tip.y - 3, w: 6, h: 6 }];
};

/** Count what is wrong with a picture. */
export const layoutFaults = (
  laid: LaidOut,
  textSize: (box: PlateBox) => { w: number; h: number },
  titleSize: number,
): LayoutFaults => {
  const rects = laid.boxes.flatMap(bodies);
  const tags = laid.lines.flatMap((line) => (line.tag === undefined ? [] : [line.tag]));
  const tips = laid.lines.flatMap(tipOf);
  const strikes = laid.lines.flatMap((line) => (line.strike === undefined ? [] : [strikeArea(line.strike)]));
  let crossings = 0;
  for (const [i, a] of laid.lines.entries())
    for (const b of laid.lines.slice(i + 1)) crossings += pairCrossings(a, b);
  const through = laid.lines
    .flatMap((line) => segments(line.points))
    .flatMap(([a, b]) => rects.filter((rect) => meetsSegment(rect, a, b)));
  const tagged = tags.flatMap((tag) => rects.filter((rect) => overlaps(tag, rect)));
  return {
    crossings,
    throughBoxes: through.length,
    overlaps: countPairs(laid.boxes, boxesMeet) + countPairs(tags, overlaps) + tagged.length,
    onTop: countPairs(laid.lines, liesOn),
    hidden: tags.flatMap((tag) => [...tips, ...strikes].filter((sign) => overlaps(tag, sign))).length,
    undrawn: laid.undrawn,
    spills:
      laid.boxes.filter((box) => textSize(box).w > box.w + 0.5 || textSize(box).h > box.h + 0.5).length +
      laid.bands.filter((band) => titleSpills(band, titleSize)).length,
  };
};

/** Whether nothing lies on anything it should not. */
export const clean = (faults: LayoutFaults): boolean =>
  faults.throughBoxes + faults.overlaps + faults.onTop + faults.hidden + faults.spills + faults.undrawn === 0;
