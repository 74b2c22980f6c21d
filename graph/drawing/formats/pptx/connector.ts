import { escapeXml } from "../../../text/xml.ts";
import type { Side } from "../../plate/layout/grid.ts";
import type { PlacedLine, Point } from "../../plate/layout/laid-out.ts";
import { dashes, markInk } from "../../theme.ts";
import { officeColour } from "../office-colour.ts";
import { emu } from "./units.ts";

/** Connection sites of a rectangle or rounded rectangle, as their preset shapes number them. */
const sites = { top: 0, left: 1, bottom: 2, right: 3 } as const satisfies Record<Side, number>;

type Frame = { readonly x: number; readonly y: number; readonly cx: number; readonly cy: number };
type Geometry = {
  readonly preset: string;
  readonly frame: Frame;
  readonly rot: number;
  readonly flipH: boolean;
  readonly flipV: boolean;
  readonly adjust: number | undefined;
};

/** A frame of no width cannot hold a bend beyond it: the least that office programs write themselves. */
const hair = 1;

/** The frame of two ends, its sides swapped about the middle where the shape is turned by a quarter. */
const frameOf = (a: Point, b: Point, turned: boolean): Frame => {
  const [w, h] = [Math.abs(b.x - a.x), Math.abs(b.y - a.y)];
  const [mx, my] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
  const [cx, cy] = turned ? [Math.max(h, hair), w] : [Math.max(w, hair), h];
  return { x: mx - cx / 2, y: my - cy / 2, cx, cy };
};

const straight = (a: Point, b: Point): Geometry => ({
  preset: "straightConnector1",
  frame: { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), cx: Math.abs(b.x - a.x), cy: Math.abs(b.y - a.y) },
  rot: 0,
  flipH: b.x < a.x,
  flipV: b.y < a.y,
  adjust: undefined,
});

/**
 * Elbow connectors run across first. One that runs up or down first is turned by a quarter, which
 * makes "across" down and "down" to the left; flips do the rest.
 */
const elbow = (points: readonly Point[]): Geometry => {
  const [a, m] = points;
  const b = points[points.length - 1];
  if (a === undefined || m === undefined || b === undefined)
    throw new Error("a route has at least two points");
  const turned = a.x === m.x;
  const [flipH, flipV] = turned ? [b.y < a.y, b.x > a.x] : [b.x < a.x, b.y < a.y];
  const preset = points.length === 3 ? "bentConnector2" : "bentConnector3";
  const [from, bend, to] = turned ? [a.y, m.y, b.y] : [a.x, m.x, b.x];
  const span = Math.max(Math.abs(to - from), hair) * (flipH ? -1 : 1);
  const adjust = points.length === 3 ? undefined : Math.round(((bend - from) / span) * 100_000);
  return { preset, frame: frameOf(a, b, turned), rot: turned ? 5_400_000 : 0, flipH, flipV, adjust };
};

/** Whether a connector of an office program can draw a route: at most three straight pieces. */
export const isGluable = (points: readonly Point[]): boolean => points.length >= 2 && points.length <= 4;

const dashXml = {
  solid: '<a:prstDash val="solid"/>',
  dotted: '<a:prstDash val="sysDot"/>',
  dashed: '<a:prstDash val="dash"/>',
  several: '<a:prstDash val="lgDashDot"/>',
} as const;

/** Stroke and arrow of a line. */
export const strokeXml = ({ line }: PlacedLine): string => {
  const { line: colour, width } = markInk[line.mark];
  const thick = dashes[line.stroke].length > 0 ? width * 1.25 : width;
  const head = line.sense === "part" ? "diamond" : line.sure ? "triangle" : "arrow";
  const arrow = line.directed ? `<a:tailEnd type="${head}" w="med" len="med"/>` : "";
  const fill = `<a:solidFill><a:srgbClr val="${officeColour(colour)}"/></a:solidFill>`;
  return `<a:ln w="${emu(thick)}"${line.stroke === "dotted" ? ' cap="rnd"' : ""}>${fill}${dashXml[line.stroke]}<a:round/>${arrow}</a:ln>`;
};

export type Glue = {
  readonly id: number;
  readonly name: string;
  readonly says: string;
  readonly from: number;
  readonly to: number;
};

/** A connector glued at both ends: moving either box moves it. */
export const connectorXml = (placed: PlacedLine, origin: Point, glue: Glue): string => {
  const points = placed.points.map((point) => ({ x: point.x + origin.x, y: point.y + origin.y }));
  const [a, b] = [points[0], points[points.length - 1]];
  if (a === undefined || b === undefined) throw new Error("a route has at least two points");
  const shape = points.length === 2 ? straight(a, b) : elbow(points);
  const { frame } = shape;
  const turn =
    (shape.rot === 0 ? "" : ` rot="${shape.rot}"`) +
    (shape.flipH ? ' flipH="1"' : "") +
    (shape.flipV ? ' flipV="1"' : "");
  const guides = shape.adjust === undefined ? "" : `<a:gd name="adj1" fmla="val ${shape.adjust}"/>`;
  return (
    `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${glue.id}" name="${escapeXml(glue.name)}" descr="${escapeXml(glue.says)}"/><p:cNvCxnSpPr>` +
    `<a:stCxn id="${glue.from}" idx="${sites[placed.from.side]}"/><a:endCxn id="${glue.to}" idx="${sites[placed.to.side]}"/>` +
    `</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr><a:xfrm${turn}><a:off x="${emu(frame.x)}" y="${emu(frame.y)}"/>` +
    `<a:ext cx="${emu(frame.cx)}" cy="${emu(frame.cy)}"/></a:xfrm><a:prstGeom prst="${shape.preset}"><a:avLst>${guides}</a:avLst></a:prstGeom>` +
    `${strokeXml(placed)}</p:spPr></p:cxnSp>`
  );
};

/** A route that no connector can draw, as a shape with exactly its corners. It is not glued. */
export const freeformXml = (placed: PlacedLine, origin: Point, id: number, says: string): string => {
  const points = placed.points.map((point) => ({ x: point.x + origin.x, y: point.y + origin.y }));
  const [x, y] = [Math.min(...points.map((point) => point.x)), Math.min(...points.map((point) => point.y))];
  const [w, h] = [
    Math.max(...points.map((point) => point.x)) - x,
    Math.max(...points.map((point) => point.y)) - y,
  ];
  const steps = points.map((point, i) => {
    const pt = `<a:pt x="${emu(point.x - x)}" y="${emu(point.y - y)}"/>`;
    return i === 0 ? `<a:moveTo>${pt}</a:moveTo>` : `<a:lnTo>${pt}</a:lnTo>`;
  });
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(`line:${placed.line.id}`)}" descr="${escapeXml(says)}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr><a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></a:xfrm>` +
    `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>` +
    `<a:path w="${emu(w)}" h="${emu(h)}" fill="none">${steps.join("")}</a:path></a:pathLst></a:custGeom><a:noFill/>${strokeXml(placed)}</p:spPr></p:sp>`
  );
};
