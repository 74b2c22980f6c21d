import { type Drawn, drawnIn, type Group, type Point, type Rect } from "./drawn.ts";

const meets = (a: Rect, b: Rect, by: number): boolean =>
  a.x + by < b.x + b.w && b.x + by < a.x + a.w && a.y + by < b.y + b.h && b.y + by < a.y + a.h;

const kindOf = (page: Drawn, kind: string): Group[] => page.groups.filter((group) => group.kind === kind);

const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));

type Segment = readonly [Point, Point];

/** The line of a group, the stroke through it left aside. */
const lineOf = (group: Group): Segment[] => {
  const [line = []] = group.paths;
  return line.slice(1).map((point, i): Segment => [line[i] ?? point, point]);
};

const rectOf = ([a, b]: Segment): Rect => ({
  x: Math.min(a.x, b.x) - 0.01,
  y: Math.min(a.y, b.y) - 0.01,
  w: Math.abs(a.x - b.x) + 0.02,
  h: Math.abs(a.y - b.y) + 0.02,
});

const isStraight = ([a, b]: Segment): boolean => Math.abs(a.x - b.x) < 0.02 || Math.abs(a.y - b.y) < 0.02;

const crosses = (p: Segment, q: Segment): boolean => {
  const [flat, up] = Math.abs(p[0].y - p[1].y) < 0.02 ? [p, q] : [q, p];
  if (Math.abs(flat[0].y - flat[1].y) > 0.02 || Math.abs(up[0].x - up[1].x) > 0.02) return false;
  const [x, y] = [up[0].x, flat[0].y];
  const [h, v] = [rectOf(flat), rectOf(up)];
  return h.x + 0.5 < x && x < h.x + h.w - 0.5 && v.y + 0.5 < y && y < v.y + v.h - 0.5;
};

/** What must be 0 on every page, counted on the picture as drawn. */
export const faultsIn = (page: Drawn) => {
  const boxes = kindOf(page, "box");
  const tags = kindOf(page, "tag");
  const lines = kindOf(page, "line").map(lineOf);
  const texts = page.groups.flatMap((group) => group.texts);
  const bodies = boxes.map(({ rects }) => rects);
  const titles = kindOf(page, "band").flatMap((band) => band.texts);
  const plates = tags.flatMap(({ rects }) => rects.slice(0, 1));
  return {
    boxesOnBoxes: pairs(bodies).filter(([a, b]) => a.some((one) => b.some((other) => meets(one, other, 1))))
      .length,
    tagsOnBoxes: plates.filter((tag) => bodies.some((rects) => rects.some((rect) => meets(tag, rect, 1))))
      .length,
    tagsOnTags: pairs(plates).filter(([a, b]) => meets(a, b, 0.5)).length,
    textsOnTexts: pairs(texts).filter(([a, b]) => meets(a, b, 0.6)).length,
    textsOffPage: texts.filter(
      ({ x, y, w, h }) => x < 0 || y < 0 || x + w > page.width + 0.5 || y + h > page.height + 0.5,
    ).length,
    textsOutOfBoxes: boxes.filter(({ rects, texts: words }) =>
      words.some(
        (text) => !rects.some((rect) => rect.x - 1 <= text.x && text.x + text.w <= rect.x + rect.w + 1),
      ),
    ).length,
    linesThroughBoxes: lines
      .flat()
      .filter((piece) => bodies.some((rects) => rects.some((rect) => meets(rectOf(piece), rect, 1)))).length,
    linesThroughTitles: lines
      .flat()
      .filter((piece) => titles.some((title) => meets(rectOf(piece), title, 0.5))).length,
    slanted: lines.flat().filter((piece) => !isStraight(piece)).length,
  };
};

/** What should be small, counted on the picture as drawn. */
export const countsIn = (page: Drawn) => {
  const lines = kindOf(page, "line").map(lineOf);
  return {
    boxes: kindOf(page, "box").length,
    lines: lines.length,
    crossings: pairs(lines).reduce(
      (sum, [a, b]) => sum + a.flatMap((p) => b.filter((q) => crosses(p, q))).length,
      0,
    ),
    bends: lines.reduce((sum, line) => sum + Math.max(0, line.length - 1), 0),
    smallest: Math.min(...page.groups.flatMap((group) => group.texts.map(({ size }) => size))),
  };
};

export const measuresHead = "subject,page,plate,boxes,lines,crossings,bends,smallest text";

/** One row for each plate of a picture. */
export const measuresOf = (name: string, page: string, svg: string): string[] =>
  drawnIn(svg).map((drawn, i) => {
    const { boxes, lines, crossings, bends, smallest } = countsIn(drawn);
    return [name, page, i + 1, boxes, lines, crossings, bends, Math.round(smallest * 10) / 10].join();
  });
