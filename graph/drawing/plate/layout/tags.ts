import type { Box, DiagramLine } from "../../diagram/diagram.ts";
import type { TextWidth } from "../../text/fonts.ts";
import type { Sizes } from "../pages.ts";
import type { Point, Rect, Tag } from "./laid-out.ts";
import { meetsSegment, overlaps } from "./shapes.ts";

export const badgeGap = 3;
export const tagPad = 6;

/** Signs of a reform: they say without colour what the colour says. */
export const signs = { none: "", finding: "", added: "+", removed: "×", changed: "Δ" } as const;

/** The numbers on a line: its places in the evidence where one finding is shown, else those of the findings on it. */
export const numbersOn = ({ evidence, findings }: Pick<DiagramLine, "evidence" | "findings">) =>
  evidence.length > 0 ? evidence : findings;

export const badgesOf = (line: DiagramLine): string[] => {
  const sign = signs[line.mark];
  return [...(sign === "" ? [] : [sign]), ...numbersOn(line).map(String)];
};

export const badgeSize = (sizes: Sizes): number => sizes.label + 4;
export const tagHeight = (sizes: Sizes): number => sizes.label + 7;

/** Where the sign of a marked box sits: on its corner, clear of its words and of lines that pass beside it. */
export const signRect = (mark: Box["mark"], { x, y }: Point, sizes: Sizes): Rect | undefined => {
  if (signs[mark] === "") return undefined;
  const size = badgeSize(sizes);
  return { x: x - size * 0.35, y: y - size * 0.65, w: size, h: size };
};

/** Width and height of a line's tag; undefined if it has nothing to say. */
export const tagSize = (
  line: DiagramLine,
  sizes: Sizes,
  measure: TextWidth,
): { w: number; h: number } | undefined => {
  const badges = badgesOf(line);
  if (badges.length === 0 && line.label === "") return undefined;
  const h = tagHeight(sizes);
  const circles = badges.length * badgeSize(sizes) + Math.max(0, badges.length - 1) * badgeGap;
  if (line.label === "") return { w: circles + 3, h: Math.max(h, badgeSize(sizes) + 3) };
  const words = measure(line.label, sizes.label, "medium");
  const before = badges.length === 0 ? tagPad + 1 : circles + 2 + badgeGap;
  return { w: before + words + tagPad + 1, h };
};

export type TagSize = { readonly index: number; readonly w: number; readonly h: number };

type Option = { readonly rect: Rect; readonly cost: number };

const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.12, 0.88];
const slides = [0, 0.2, -0.2, 0.4, -0.4];

/** Places along one straight piece, the middle of long pieces first. */
const along = (a: Point, b: Point, wish: TagSize, first: boolean, last: boolean): Option[] => {
  const flat = a.y === b.y;
  const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
  const need = (flat ? wish.w : wish.h) + 4;
  const ends = (first ? 2 : 4) + (last ? 11 : 4);
  const tight = length < need + ends ? 30 : 0;
  return shares.flatMap((share) =>
    (flat ? [0] : slides).map((slide): Option => {
      const x = a.x + (b.x - a.x) * share - wish.w / 2 + slide * wish.w;
      const y = a.y + (b.y - a.y) * share - wish.h / 2;
      const cost =
        tight +
        Math.abs(share - 0.5) * 6 +
        Math.abs(slide) * 5 +
        (flat ? 1.5 : 0) -
        Math.min(length, 120) / 40;
      return { rect: { x, y, w: wish.w, h: wish.h }, cost };
    }),
  );
};

const options = (points: readonly Point[], wish: TagSize): Option[] =>
  points.slice(1).flatMap((b, i) => {
    const a = points[i] ?? b;
    return along(a, b, wish, i === 0, i === points.length - 2);
  });

const grown = (rect: Rect, by: number): Rect => ({
  x: rect.x - by,
  y: rect.y - by,
  w: rect.w + 2 * by,
  h: rect.h + 2 * by,
});

export type Obstacles = {
  readonly boxes: readonly Rect[];
  readonly routes: readonly (readonly Point[])[];
  readonly within: Rect;
};

const linesUnder = (rect: Rect, own: number, routes: Obstacles["routes"]): number => {
  let count = 0;
  for (const [index, points] of routes.entries()) {
    if (index === own) continue;
    for (let i = 0; i + 1 < points.length; i++) {
      const [a, b] = [points[i], points[i + 1]];
      if (a !== undefined && b !== undefined && meetsSegment(rect, a, b)) count++;
    }
  }
  return count;
};

/** An arrowhead under a tag could not be seen. */
const headsUnder = (rect: Rect, routes: Obstacles["routes"]): number =>
  routes.filter((points) => {
    const tip = points[points.length - 1];
    return tip !== undefined && overlaps(grown(rect, 1), { x: tip.x - 5, y: tip.y - 5, w: 10, h: 10 });
  }).length;

const onBox = 10_000;
const onTag = 5_000;

/** What a place costs whatever other tags do. */
const weigh = ({ rect, cost }: Option, wish: TagSize, around: Obstacles): number => {
  const outside =
    rect.x < around.within.x ||
    rect.x + rect.w > around.within.x + around.within.w ||
    rect.y < around.within.y ||
    rect.y + rect.h > around.within.y + around.within.h;
  if (outside || around.boxes.some((box) => overlaps(grown(rect, 3), box))) return cost + onBox;
  return (
    cost + linesUnder(grown(rect, 1), wish.index, around.routes) * 22 + headsUnder(rect, around.routes) * 40
  );
};

/** Places of a tag with their own costs, the best first. */
const ranked = (wish: TagSize, around: Obstacles): Option[] =>
  options(around.routes[wish.index] ?? [], wish)
    .map((option) => ({ rect: option.rect, cost: weigh(option, wish, around) }))
    .sort((a, b) => a.cost - b.cost);

/** The best place, with the least of other tags under it. */
const choose = (places: readonly Option[], taken: readonly Rect[]): Rect | undefined => {
  const [first] = places;
  const clear = places.find(({ rect }) => !taken.some((other) => overlaps(grown(rect, 2), other)));
  if (clear === undefined) return first?.rect;
  return first === undefined || clear.cost <= first.cost + onTag ? clear.rect : first.rect;
};

/** Find a place for every tag on its own line: over no box, no other tag, and as few other lines as can be. */
export const placeTags = (wishes: readonly TagSize[], around: Obstacles): Map<number, Rect> => {
  const placed = new Map<number, Rect>();
  const order = [...wishes].sort((a, b) => b.w - a.w || a.index - b.index);
  const places = new Map(order.map((wish) => [wish.index, ranked(wish, around)]));
  for (let round = 0; round < 3; round++) {
    let moved = false;
    for (const { index } of order) {
      const taken = [...placed].filter(([other]) => other !== index).map(([, rect]) => rect);
      const before = placed.get(index);
      const best = choose(places.get(index) ?? [], taken);
      if (best === undefined) continue;
      if (before !== best) moved = true;
      placed.set(index, best);
    }
    if (!moved) break;
  }
  return placed;
};

export const toTag = (rect: Rect, line: DiagramLine): Tag => ({
  ...rect,
  badges: badgesOf(line),
  text: line.label,
});
