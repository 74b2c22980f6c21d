import type { HierarchyTie } from "../../server/contract/hierarchy.ts";
import type { TieKind } from "../../server/contract/tie-kinds.ts";
import type { IcicleCell } from "../scene/icicle.ts";
import type { Palette } from "./palette.ts";

const dashes: Readonly<Record<TieKind, number[]>> = { functional: [6, 3], practice: [1.5, 3.5] };

/** The edge of a cell towards those below it, at half its height. */
const edge = ({ x, y, width, height }: IcicleCell, mirrored: boolean): readonly [number, number] => [
  mirrored ? x + 3 : x + width - 3,
  y + height / 2,
];

const drawTie = (
  context: CanvasRenderingContext2D,
  from: IcicleCell,
  to: IcicleCell,
  mirrored: boolean,
): void => {
  const [[x1, y1], [x2, y2]] = [edge(from, mirrored), edge(to, mirrored)];
  const bulge = 18 + Math.abs(y1 - y2) / 10;
  const out = mirrored ? Math.min(x1, x2) - bulge : Math.max(x1, x2) + bulge;
  context.beginPath();
  context.moveTo(x1, y1);
  context.bezierCurveTo(out, y1, out, y2, x2, y2);
  context.stroke();
  context.beginPath();
  context.arc(x2, y2, 2.2, 0, 2 * Math.PI);
  context.fill();
};

type Look = {
  readonly chosen: string | undefined;
  readonly palette: Palette;
  readonly mirrored: boolean;
};

/** Draws lines beside the hierarchy between cells, a dot at the superior; where a cell is chosen, its own stand out. */
export const drawTies = (
  context: CanvasRenderingContext2D,
  cells: readonly IcicleCell[],
  ties: readonly HierarchyTie[],
  { chosen, palette, mirrored }: Look,
): void => {
  const touches = ({ from, to }: HierarchyTie): boolean =>
    cells[from]?.cell.id === chosen || cells[to]?.cell.id === chosen;
  const own = chosen === undefined ? [] : ties.filter(touches);
  context.save();
  for (const tie of own.length > 0 ? own : ties) {
    const [from, to] = [cells[tie.from], cells[tie.to]];
    if (from === undefined || to === undefined) continue;
    context.setLineDash(dashes[tie.kind]);
    context.lineWidth = Math.min(4, 1 + Math.log2(tie.lines));
    context.strokeStyle = own.length > 0 ? palette.chosen : palette.line;
    context.fillStyle = context.strokeStyle;
    context.globalAlpha = own.length > 0 ? 1 : 0.65;
    drawTie(context, from, to, mirrored);
  }
  context.restore();
};
