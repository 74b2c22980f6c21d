import { basisStrokes } from "../../graph/visible/basis-strokes.ts";
import type { DrawnScene } from "../scene/scene.ts";
import { comes, goes, type OverlayMark } from "../state/overlay.ts";
import { type Emphasis, tellsApart } from "./emphasis.ts";
import type { BoxAttributes, PieceAttributes } from "./graph.ts";
import { strokeCode } from "./line-shaders.ts";
import type { Palette } from "./palette.ts";

/** How far something comes forward. */
export type Rank = "lit" | "chosen" | "plain" | "dim";

/** Whether a box is an end of the line that is pointed at. */
const isEndOf = (node: string, { lines }: DrawnScene, { pointed }: Emphasis): boolean => {
  const line = pointed === undefined ? undefined : lines.get(pointed);
  return line?.from === node || line?.to === node;
};

export const boxRank = (id: string, scene: DrawnScene, emphasis: Emphasis): Rank => {
  const node = scene.hatOfTab.get(id) ?? id;
  if (emphasis.node === node || isEndOf(node, scene, emphasis)) return "chosen";
  if (emphasis.litNodes.has(node)) return "lit";
  return tellsApart(emphasis) ? "dim" : "plain";
};

export const lineRank = (id: string, emphasis: Emphasis): Rank => {
  if (emphasis.line === id || emphasis.pointed === id) return "chosen";
  if (emphasis.litLines.has(id)) return "lit";
  if (emphasis.related.has(id)) return "chosen";
  return tellsApart(emphasis) ? "dim" : "plain";
};

/** How much is seen, at a moment between today and a reform, of what carries a mark: 0 nothing, 1 all. */
export const shareOf = (mark: OverlayMark | undefined, moment: number): number => {
  if (goes(mark)) return Math.min(1, 2 * (1 - moment));
  return comes(mark) ? Math.min(1, 2 * moment) : 1;
};

/** Less than this of something is nothing. */
export const faintest = 0.04;

/** Red, green and blue of `#rrggbb` or `#rgb`; undefined of anything else. */
const channels = (color: string): readonly number[] | undefined => {
  if (!/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(color)) return undefined;
  const wide = color.length === 4;
  return [0, 1, 2].map((i) =>
    wide
      ? 17 * Number.parseInt(color.charAt(i + 1), 16)
      : Number.parseInt(color.slice(2 * i + 1, 2 * i + 3), 16),
  );
};

/** A colour on its way from the ground, at 0, to itself, at 1. */
export const towards = (color: string, ground: string, share: number): string => {
  const [over, under] = [channels(color), channels(ground)];
  if (share >= 1 || over === undefined || under === undefined) return color;
  const mixed = over.map((value, i) => Math.round((under[i] ?? 0) + (value - (under[i] ?? 0)) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
};

const boxColors: Readonly<Record<Rank, (palette: Palette) => readonly [fill: string, border: string]>> = {
  lit: ({ hitSoft, hit }) => [hitSoft, hit],
  chosen: ({ chosenSoft, chosen }) => [chosenSoft, chosen],
  plain: ({ box, boxBorder }) => [box, boxBorder],
  dim: ({ dimBox, dimBorder }) => [dimBox, dimBorder],
};

/** A box that the reader put somewhere lies over those it covers. */
const pinnedAbove = 8;

const order: Readonly<Record<Rank, number>> = { dim: 0, plain: 1, lit: 2, chosen: 3 };

/** A box in its present look. A reform's marks show in the border. */
export const boxLook = (
  id: string,
  data: BoxAttributes,
  scene: DrawnScene,
  emphasis: Emphasis,
  palette: Palette,
): BoxAttributes => {
  const rank = boxRank(id, scene, emphasis);
  const [color, border] = boxColors[rank](palette);
  const mark = scene.marks.get(id);
  const forward = rank === "lit" || rank === "chosen" || mark !== undefined;
  const share = shareOf(mark, emphasis.moment);
  return {
    ...data,
    hidden: share < faintest,
    color: towards(rank === "plain" && !data.acts ? palette.thing : color, palette.lane, share),
    border: mark === undefined ? border : towards(palette[mark], palette.lane, share),
    borderWidth: forward || emphasis.hovered === id ? 1.8 : 1,
    broken: data.broken || goes(mark),
    zIndex: order[rank] * 2 + (data.tab ? 0 : 1) + (scene.pinned?.has(id) ? pinnedAbove : 0),
  };
};

const codes = { solid: strokeCode.solid, dotted: strokeCode.dots, dashed: strokeCode.dashes } as const;
const widths = { formal: 2.1, practice: 1.8, unspecified: 1 } as const;

const lineColors: Readonly<Record<Rank, (palette: Palette, said: boolean) => string>> = {
  lit: ({ hit }) => hit,
  chosen: ({ chosen }) => chosen,
  plain: ({ line, softLine }, said) => (said ? line : softLine),
  dim: ({ dimLine }) => dimLine,
};

/** A piece of a line in its present look: strong on paper, dotted in practice, dashed and thin where nobody says, as in briefings. */
export const pieceLook = (
  data: PieceAttributes,
  scene: DrawnScene,
  emphasis: Emphasis,
  palette: Palette,
): PieceAttributes => {
  const own = lineRank(data.line, emphasis);
  const rank = own === "plain" && scene.marks.size > 0 ? "dim" : own;
  const basis = scene.lines.get(data.line)?.basis ?? "unspecified";
  const mark = scene.marks.get(data.line);
  const share = shareOf(mark, emphasis.moment);
  const strong = rank === "lit" || rank === "chosen" || mark !== undefined || emphasis.hovered === data.line;
  return {
    ...data,
    hidden: share < faintest,
    stroke: codes[basisStrokes[basis]],
    thickness: widths[basis] * (strong ? 1.45 : 1),
    color:
      mark === undefined
        ? lineColors[rank](palette, basis !== "unspecified")
        : towards(palette[mark], palette.lane, share),
    zIndex: order[rank],
  };
};
