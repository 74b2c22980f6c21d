import type { PlacedBox } from "../../graph/drawing/layered/index.ts";
import { boxType } from "../scene/boxes.ts";
import type { DrawnScene } from "../scene/scene.ts";
import { farName, isCut, titleInBox } from "./cut-names.ts";
import type { Emphasis } from "./emphasis.ts";
import { type Eye, inSight, meets, type ScreenRect } from "./eye.ts";
import { boxRank, type Rank, shareOf } from "./looks.ts";
import type { Palette } from "./palette.ts";
import { centred, setFont, widthOf, wrapLabel } from "./text.ts";

export type NameDrawing = {
  readonly context: CanvasRenderingContext2D;
  readonly scene: DrawnScene;
  readonly emphasis: Emphasis;
  readonly eye: Eye;
  readonly palette: Palette;
};

/** Below this size letters are no longer read; boxes become marks. */
const readable = 7;
const readableTab = 6;
/** A box that is faded more than this carries no name. */
const readableShare = 0.35;
/** Sizes of letters for names seen from afar, the first that fits is taken. */
const farSizes = [7.5, 6.5, 6] as const;
const largest = 13;

const titleColor = (rank: Rank, palette: Palette): string => {
  if (rank === "lit") return palette.hitText;
  return rank === "dim" ? palette.dimText : palette.boxText;
};

const detailColor = (rank: Rank, palette: Palette): string =>
  rank === "dim" ? palette.dimText : palette.boxDetail;

/** The full name under the title, where the box has room for it. */
const detailLines = (detail: string | undefined, rect: ScreenRect, used: number): string[] => {
  const size = boxType.detail;
  const room = Math.floor((rect.height - used - 5) / (size * 1.22));
  if (detail === undefined || room < 1) return [];
  const lines = wrapLabel(detail, size, 400, rect.width - 10, Math.min(2, room));
  return room < 2 && lines.some((line) => line.endsWith("…")) ? [] : lines;
};

const writeBox = (writing: NameDrawing, placed: PlacedBox, rect: ScreenRect): void => {
  const { context, scene, eye, palette } = writing;
  const label = scene.labels.get(placed.id);
  if (label === undefined) return;
  const rank = boxRank(placed.id, scene, writing.emphasis);
  const size = Math.min(largest, boxType.title * eye.scale);
  const lines = titleInBox(label.title, size, rect.width - 4);
  const details = detailLines(label.detail, rect, lines.length * size * 1.2);
  const height = lines.length * size * 1.2 + details.length * boxType.detail * 1.22;
  const x = rect.x + rect.width / 2;
  let y = rect.y + rect.height / 2 - height / 2 + size * 0.6;
  setFont(context, size, 600);
  context.fillStyle = titleColor(rank, palette);
  centred(context, lines, x, y, size * 1.2);
  y += lines.length * size * 1.2 - size * 0.6 + boxType.detail * 0.61;
  setFont(context, boxType.detail, 400);
  context.fillStyle = detailColor(rank, palette);
  centred(context, details, x, y, boxType.detail * 1.22);
};

const badge = { size: 10, height: 15 } as const;

/** Where the count of a folded box may stand: on its lower edge, its upper corners, the first that covers nothing else. */
const badgePlace = (width: number, rect: ScreenRect, others: readonly ScreenRect[]): ScreenRect => {
  const [right, middle] = [rect.x + rect.width - width + 5, rect.x + rect.width / 2 - width / 2];
  const [low, high] = [rect.y + rect.height - 5, rect.y - badge.height + 5];
  const places = [
    [middle, low],
    [right, low],
    [rect.x - 5, low],
    [right, high],
    [rect.x - 5, high],
  ].map(([x = 0, y = 0]) => ({ x, y, width, height: badge.height }));
  const free = places.find((place) => !others.some((other) => other !== rect && meets(place, other)));
  return free ?? places[0] ?? rect;
};

const writeFolded = (
  { context, palette }: NameDrawing,
  count: number,
  rect: ScreenRect,
  others: readonly ScreenRect[],
): ScreenRect => {
  const text = `+${count}`;
  setFont(context, badge.size, 600);
  const place = badgePlace(widthOf(text, badge.size, 600) + 10, rect, others);
  context.fillStyle = palette.boxText;
  context.beginPath();
  context.roundRect(place.x, place.y, place.width, place.height, 8);
  context.fill();
  context.fillStyle = palette.box;
  centred(context, [text], place.x + place.width / 2, place.y + badge.height / 2 + 0.5, 0);
  return place;
};

const writeTab = (
  { context, scene, emphasis, eye, palette }: NameDrawing,
  placed: PlacedBox,
  rect: ScreenRect,
  text: string,
): void => {
  const size = Math.min(12, boxType.tab * eye.scale);
  if (size < readableTab) return;
  setFont(context, size, 500);
  context.fillStyle = titleColor(boxRank(placed.id, scene, emphasis), palette);
  centred(context, [text], rect.x + rect.width / 2, rect.y + rect.height / 2 + 0.5, 0);
};

/** A box seen from afar: its name inside it as far as it fits, in small letters; else nothing. */
const writeFar = (
  { context, scene, emphasis, palette }: NameDrawing,
  placed: PlacedBox,
  rect: ScreenRect,
): void => {
  const name = scene.labels.get(placed.id)?.title.join(" ") ?? placed.id;
  const rank = boxRank(placed.id, scene, emphasis);
  const thick = scene.marks.has(placed.id) || rank === "lit" || rank === "chosen";
  const ways = farSizes.flatMap((size) => {
    const lines = farName(name, size, rect, thick ? "thick" : "thin");
    return lines === undefined ? [] : [{ size, lines }];
  });
  const way = ways.find(({ lines }) => !lines.some(isCut)) ?? ways[0];
  if (way === undefined) return;
  const { size, lines } = way;
  setFont(context, size, 600);
  context.fillStyle = titleColor(rank, palette);
  const y = rect.y + rect.height / 2 - ((lines.length - 1) * (size + 1)) / 2;
  centred(context, lines, rect.x + rect.width / 2, y, size + 1);
};

type Placed = readonly [PlacedBox, ScreenRect];

/** Whether a box lies under one that the reader put there, or that travels: its name would stand through the other's. */
const coveredBy = (boxes: readonly Placed[], { pinned, ghosts = [] }: DrawnScene) => {
  const moved = new Set([...(pinned ?? []), ...ghosts.map(({ box }) => box.id)]);
  const over = boxes.filter(([{ id }]) => moved.has(id)).map(([, rect]) => rect);
  return (id: string, rect: ScreenRect): boolean => !moved.has(id) && over.some((one) => meets(one, rect));
};

/** A box, a tab or the count of a folded box in sight, and where it is on the screen. */
export type SeenBox = { readonly id: string; readonly rect: ScreenRect };

/** The counts of folded boxes, where they cover no other box or tab; gives where they stand. */
const writeCounts = (writing: NameDrawing, boxes: readonly Placed[], tabs: readonly Placed[]): SeenBox[] => {
  const others = [...boxes, ...tabs].map(([, rect]) => rect);
  return boxes.flatMap(([{ id }, rect]) => {
    const count = writing.scene.folded.get(id);
    return count === undefined ? [] : [{ id: `+${id}`, rect: writeFolded(writing, count, rect, others) }];
  });
};

/** Writes the names of boxes and tabs that are in sight; gives what must not be written over. */
export const writeNames = (writing: NameDrawing): SeenBox[] => {
  const { scene, eye } = writing;
  const see = (all: readonly PlacedBox[]): Placed[] =>
    all.flatMap((placed) => {
      const rect = eye.rect(placed);
      if (shareOf(scene.marks.get(placed.id), writing.emphasis.moment) < readableShare) return [];
      return inSight(rect, eye) ? [[placed, rect] as const] : [];
    });
  const [boxes, tabs] = [see(scene.picture.boxes), see(scene.picture.tabs)];
  const write = boxType.title * eye.scale < readable ? writeFar : writeBox;
  const covered = coveredBy(boxes, scene);
  for (const [placed, rect] of boxes) if (!covered(placed.id, rect)) write(writing, placed, rect);
  for (const [placed, rect] of tabs) writeTab(writing, placed, rect, scene.tabText.get(placed.id) ?? "");
  const counts = writeCounts(writing, boxes, tabs);
  return [...[...boxes, ...tabs].map(([{ id }, rect]) => ({ id, rect })), ...counts];
};
