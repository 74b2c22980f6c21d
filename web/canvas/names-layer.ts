import type { Placed } from "../../graph/layout/index.ts";
import { type } from "../picture/boxes.ts";
import type { DrawnScene } from "../picture/scene.ts";
import type { Emphasis } from "./emphasis.ts";
import { type Eye, inSight, meets, type Rect } from "./eye.ts";
import { boxRank, type Rank } from "./looks.ts";
import type { Palette } from "./palette.ts";
import { centred, setFont, widthOf, wrap } from "./text.ts";

export type Writing = {
  readonly context: CanvasRenderingContext2D;
  readonly scene: DrawnScene;
  readonly emphasis: Emphasis;
  readonly eye: Eye;
  readonly palette: Palette;
};

/** Below this size letters are no longer read; boxes become marks. */
const readable = 7;
const readableTab = 6;
/** So many marks are named when seen from afar. */
const namedFromAfar = 36;
const largest = 13;

const titleColor = (rank: Rank, palette: Palette): string => {
  if (rank === "lit") return palette.hitText;
  return rank === "dim" ? palette.dimText : palette.boxText;
};

const detailColor = (rank: Rank, palette: Palette): string =>
  rank === "dim" ? palette.dimText : palette.boxDetail;

/** The full name under the title, where the box has room for it. */
const detailLines = (detail: string | undefined, rect: Rect, used: number): string[] => {
  const size = type.detail;
  const room = Math.floor((rect.height - used - 5) / (size * 1.22));
  if (detail === undefined || room < 1) return [];
  const lines = wrap(detail, size, 400, rect.width - 10, Math.min(2, room));
  return room < 2 && lines.some((line) => line.endsWith("…")) ? [] : lines;
};

const writeBox = (writing: Writing, placed: Placed, rect: Rect): void => {
  const { context, scene, eye, palette } = writing;
  const label = scene.labels.get(placed.id);
  if (label === undefined) return;
  const rank = boxRank(placed.id, scene, writing.emphasis);
  const size = Math.min(largest, type.title * eye.scale);
  const lines = label.title.flatMap((line) => wrap(line, size, 600, rect.width - 4, 1));
  const details = detailLines(label.detail, rect, lines.length * size * 1.2);
  const height = lines.length * size * 1.2 + details.length * type.detail * 1.22;
  const x = rect.x + rect.width / 2;
  let y = rect.y + rect.height / 2 - height / 2 + size * 0.6;
  setFont(context, size, 600);
  context.fillStyle = titleColor(rank, palette);
  centred(context, lines, x, y, size * 1.2);
  y += lines.length * size * 1.2 - size * 0.6 + type.detail * 0.61;
  setFont(context, type.detail, 400);
  context.fillStyle = detailColor(rank, palette);
  centred(context, details, x, y, type.detail * 1.22);
};

const writeFolded = ({ context, palette }: Writing, count: number, rect: Rect): void => {
  const text = `+${count}`;
  setFont(context, 10, 600);
  const width = widthOf(text, 10, 600) + 10;
  context.fillStyle = palette.boxText;
  context.beginPath();
  const middle = rect.x + rect.width / 2;
  context.roundRect(middle - width / 2, rect.y + rect.height - 5, width, 15, 8);
  context.fill();
  context.fillStyle = palette.box;
  centred(context, [text], middle, rect.y + rect.height + 3, 0);
};

const writeTab = (
  { context, scene, emphasis, eye, palette }: Writing,
  placed: Placed,
  rect: Rect,
  text: string,
): void => {
  const size = Math.min(12, type.tab * eye.scale);
  if (size < readableTab) return;
  setFont(context, size, 500);
  context.fillStyle = titleColor(boxRank(placed.id, scene, emphasis), palette);
  centred(context, [text], rect.x + rect.width / 2, rect.y + rect.height / 2 + 0.5, 0);
};

/** Names for marks seen from afar: the lit, the chosen and then the most connected, as long as they do not meet. */
const writeFar = (writing: Writing, sighted: readonly (readonly [Placed, Rect])[]): void => {
  const { context, scene, emphasis, palette } = writing;
  const taken: Rect[] = [];
  const weight = ({ id }: Placed): number => {
    const rank = boxRank(id, scene, emphasis);
    return (rank === "lit" || rank === "chosen" ? 1e6 : 0) + (writing.scene.degree.get(id) ?? 0);
  };
  const first = [...sighted].sort(([a], [b]) => weight(b) - weight(a)).slice(0, namedFromAfar);
  setFont(context, 11, 600);
  context.lineWidth = 3;
  context.strokeStyle = palette.lane;
  for (const [placed, rect] of first) {
    const text = scene.labels.get(placed.id)?.title.join(" ") ?? placed.id;
    const width = widthOf(text, 11, 600);
    const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height + 9];
    const area = { x: x - width / 2 - 3, y: y - 8, width: width + 6, height: 16 };
    if (taken.some((other) => meets(other, area))) continue;
    taken.push(area);
    context.fillStyle = titleColor(boxRank(placed.id, scene, emphasis), palette);
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
};

/** Writes the names of boxes and tabs that are in sight; gives the rectangles of the boxes. */
export const writeNames = (writing: Writing): Rect[] => {
  const { scene, eye } = writing;
  const see = (all: readonly Placed[]): (readonly [Placed, Rect])[] =>
    all.flatMap((placed) => {
      const rect = eye.rect(placed);
      return inSight(rect, eye) ? [[placed, rect] as const] : [];
    });
  const boxes = see(scene.picture.boxes);
  if (type.title * eye.scale < readable) writeFar(writing, boxes);
  else for (const [placed, rect] of boxes) writeBox(writing, placed, rect);
  for (const [placed, rect] of see(scene.picture.tabs))
    writeTab(writing, placed, rect, scene.tabText.get(placed.id) ?? "");
  for (const [placed, rect] of boxes) {
    const count = scene.folded.get(placed.id);
    if (count !== undefined) writeFolded(writing, count, rect);
  }
  return boxes.map(([, rect]) => rect);
};
