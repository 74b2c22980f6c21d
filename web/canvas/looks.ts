import type { DrawnScene } from "../picture/scene.ts";
import { type Emphasis, tellsApart } from "./emphasis.ts";
import type { BoxAttributes, PieceAttributes } from "./graph.ts";
import { strokeCode } from "./line-shaders.ts";
import type { Palette } from "./palette.ts";

/** How far something comes forward. */
export type Rank = "lit" | "chosen" | "plain" | "dim";

export const boxRank = (id: string, scene: DrawnScene, emphasis: Emphasis): Rank => {
  const node = scene.hatOfTab.get(id) ?? id;
  if (emphasis.node === node) return "chosen";
  if (emphasis.litNodes.has(node)) return "lit";
  return tellsApart(emphasis) ? "dim" : "plain";
};

export const lineRank = (id: string, emphasis: Emphasis): Rank => {
  if (emphasis.line === id) return "chosen";
  if (emphasis.litLines.has(id)) return "lit";
  if (emphasis.related.has(id)) return "chosen";
  return tellsApart(emphasis) ? "dim" : "plain";
};

const boxColors: Readonly<Record<Rank, (palette: Palette) => readonly [fill: string, border: string]>> = {
  lit: ({ hitSoft, hit }) => [hitSoft, hit],
  chosen: ({ chosenSoft, chosen }) => [chosenSoft, chosen],
  plain: ({ box, boxBorder }) => [box, boxBorder],
  dim: ({ dimBox, dimBorder }) => [dimBox, dimBorder],
};

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
  return {
    ...data,
    color: rank === "plain" && !data.acts ? palette.thing : color,
    border: mark === undefined ? border : palette[mark],
    borderWidth: forward || emphasis.hovered === id ? 1.8 : 1,
    broken: data.broken || mark === "removed",
    zIndex: order[rank] * 2 + (data.tab ? 0 : 1),
  };
};

const strokes = {
  formal: strokeCode.solid,
  practice: strokeCode.dots,
  unspecified: strokeCode.solid,
} as const;
const widths = { formal: 2.1, practice: 1.8, unspecified: 1 } as const;

const lineColors: Readonly<Record<Rank, (palette: Palette, said: boolean) => string>> = {
  lit: ({ hit }) => hit,
  chosen: ({ chosen }) => chosen,
  plain: ({ line, softLine }, said) => (said ? line : softLine),
  dim: ({ dimLine }) => dimLine,
};

/** A piece of a line in its present look: strong on paper, dotted in practice, thin where nobody says. */
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
  const strong = rank === "lit" || rank === "chosen" || mark !== undefined || emphasis.hovered === data.line;
  return {
    ...data,
    stroke: strokes[basis],
    thickness: widths[basis] * (strong ? 1.45 : 1),
    color: mark === undefined ? lineColors[rank](palette, basis !== "unspecified") : palette[mark],
    zIndex: order[rank],
  };
};
