import type { HierarchyTie } from "../../server/contract/hierarchy.ts";
import type { IcicleCell } from "../scene/icicle.ts";
import { towards } from "./looks.ts";
import { type Palette, readPalette } from "./palette.ts";
import { isMirrored, setFont, wrapLabel, writeText } from "./text.ts";
import { drawTies } from "./ties-layer.ts";

/** The strongest colour of a cell, so that its name can still be read on it. */
const strongest = 0.5;
/** And the weakest, so that a cell is told from the ground. */
const weakest = 0.05;
const size = 11;
const smallest = 12;
/** Enough for the longest names where a cell has room for them. */
const mostLines = 8;

export type IcicleLook = {
  readonly cells: readonly IcicleCell[];
  readonly shares: readonly number[];
  readonly chosen: string | undefined;
  readonly lit: ReadonlySet<string>;
  /** Lines beside the hierarchy, by places of cells. */
  readonly ties: readonly HierarchyTie[];
};

const drawCell = (
  context: CanvasRenderingContext2D,
  palette: Palette,
  { cell, x, y, width, height }: IcicleCell,
  { share, mirrored }: { readonly share: number; readonly mirrored: boolean },
): void => {
  context.fillStyle = towards(palette.chosen, palette.box, weakest + share * (strongest - weakest));
  context.fillRect(x + 1, y, width - 1, Math.max(height - (height > 3 ? 1 : 0), 0.5));
  if (height < smallest) return;
  setFont(context, size, 500);
  context.fillStyle = palette.boxText;
  context.textAlign = mirrored ? "right" : "left";
  context.textBaseline = "top";
  const lines = wrapLabel(
    cell.name,
    size,
    500,
    width - 10,
    Math.max(1, Math.min(mostLines, Math.floor((height - 2) / 14))),
    true,
  );
  lines.forEach((line, i) => {
    writeText(context, line, mirrored ? x + width - 6 : x + 6, y + 2 + i * 14);
  });
};

/** Draws an icicle onto a canvas as large as it is in the page: cells, their names where they fit, what is chosen. */
export const drawIcicle = (
  canvas: HTMLCanvasElement,
  { cells, shares, chosen, lit, ties }: IcicleLook,
): void => {
  const context = canvas.getContext("2d");
  if (context === null) return;
  const ratio = window.devicePixelRatio || 1;
  const { clientWidth: width, clientHeight: height } = canvas;
  Object.assign(canvas, { width: width * ratio, height: height * ratio });
  context.scale(ratio, ratio);
  const palette = readPalette(canvas);
  context.fillStyle = palette.lane;
  context.fillRect(0, 0, width, height);
  const mirrored = isMirrored(canvas);
  for (const cell of cells) drawCell(context, palette, cell, { share: shares[cell.place] ?? 0, mirrored });
  drawTies(context, cells, ties, { chosen, palette, mirrored });
  context.lineWidth = 2;
  for (const { cell, x, y, width: wide, height: high } of cells) {
    if (cell.id !== chosen && !lit.has(cell.id)) continue;
    context.strokeStyle = cell.id === chosen ? palette.chosen : palette.hit;
    context.strokeRect(x + 1, y + 1, wide - 2, Math.max(high - 2, 2));
  }
};
