import type { ScreenRect } from "./eye.ts";
import { type LineLabel, labelSize, placeLineLabels } from "./label-places.ts";
import { boxRank, lineRank } from "./looks.ts";
import type { NameDrawing, SeenBox } from "./names-layer.ts";
import { setFont, widthOf, writeText } from "./text.ts";

const write = (
  { context, palette }: NameDrawing,
  label: LineLabel,
  rect: ScreenRect,
  color: string,
): void => {
  context.beginPath();
  context.roundRect(rect.x, rect.y, rect.width, rect.height, 10);
  context.fillStyle = palette.box;
  context.fill();
  context.strokeStyle = color;
  context.lineWidth = 1.2;
  context.stroke();
  let x = rect.x + (label.text === "" ? 7 : 9);
  const y = rect.y + rect.height / 2 + 0.5;
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.fillStyle = color;
  if (label.number !== undefined) {
    setFont(context, labelSize, 600);
    context.fillText(String(label.number), x, y);
    x += widthOf(String(label.number), labelSize, 600) + 6;
  }
  setFont(context, labelSize, 500);
  writeText(context, label.text, x, y);
};

const isMarked = (id: string, { scene, emphasis }: NameDrawing): boolean => {
  const rank = boxRank(id, scene, emphasis);
  return rank === "lit" || rank === "chosen";
};

/**
 * Writes the labels of lines: never over a lit box or hat, a lane's title or each other, and clear of all boxes where they
 * can be.
 */
export const writeLineLabels = (
  writing: NameDrawing,
  labels: ReadonlyMap<string, LineLabel>,
  seen: readonly SeenBox[],
  titles: readonly ScreenRect[],
): void => {
  const { scene, eye, emphasis, palette } = writing;
  const lit = seen.filter(({ id }) => isMarked(id, writing)).map(({ rect }) => rect);
  const boxes = seen.map(({ rect }) => rect);
  for (const { id, shape, rect } of placeLineLabels(
    scene.picture.routes,
    labels,
    { boxes, lit, titles },
    eye,
  ))
    write(writing, shape, rect, lineRank(id, emphasis) === "chosen" ? palette.chosen : palette.hit);
};
