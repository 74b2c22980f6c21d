import type { Diagram, DiagramLine } from "./diagram.ts";
import type { Measure } from "./fonts.ts";
import { titleLine } from "./layout/band-title.ts";
import { leadGap, leading } from "./layout/box-text.ts";
import type { LaidOut, PlacedBand, PlacedBox, PlacedLine, Point, Tag } from "./layout/laid-out.ts";
import { badgeGap, badgeSize, signs, tagPad } from "./layout/tags.ts";
import type { Sizes } from "./pages.ts";
import { type GroupShape, rect, type Shape, text } from "./scene.ts";
import { sentence } from "./sentence.ts";
import { bandTints, dashes, ink, markInk } from "./theme.ts";

const arrowLength = 7;

/** Share of the size by which a baseline lies under the middle of a line of text. */
const sink = 0.36;

const drawBand = (band: PlacedBand, sizes: Sizes): GroupShape => ({
  shape: "group",
  kind: "band",
  id: band.cluster.id,
  says: band.cluster.title,
  children: [
    rect(band.x, band.y + 1.5, band.w, band.h - 3, {
      radius: 6,
      fill: bandTints[band.cluster.order % bandTints.length] ?? ink.soft,
    }),
    ...band.title.map((line, i) =>
      text(band.x + 12, titleLine(band, sizes.band, i), line, {
        size: sizes.band,
        weight: "bold",
        fill: ink.quiet,
      }),
    ),
  ],
});

const dashOf = (stroke: keyof typeof dashes, width: number): number[] =>
  dashes[stroke].map((each) => each * width);

/** Arrowhead at the last point, and the line shortened so that it does not stick out of the tip. */
const headed = (points: readonly Point[], width: number): { shaft: Point[]; head: Point[] } => {
  const tip = points[points.length - 1];
  const before = points[points.length - 2];
  if (tip === undefined || before === undefined) return { shaft: [...points], head: [] };
  const [dx, dy] = [Math.sign(tip.x - before.x), Math.sign(tip.y - before.y)];
  const length = arrowLength + width;
  const half = 2.6 + width * 0.7;
  const base = { x: tip.x - dx * length, y: tip.y - dy * length };
  const head = [
    tip,
    { x: base.x - dy * half, y: base.y + dx * half },
    { x: base.x + dy * half, y: base.y - dx * half },
  ];
  return {
    shaft: [...points.slice(0, -1), { x: tip.x - dx * (length - 1), y: tip.y - dy * (length - 1) }],
    head,
  };
};

/**
 * A filled head; an open one where the line is not the source's own statement; a diamond where one
 * is only part of the other.
 */
const headShapes = (
  head: readonly Point[],
  { sure, sense }: DiagramLine,
  stroke: string,
  width: number,
): Shape[] => {
  const [tip, left, right] = head;
  if (tip === undefined || left === undefined || right === undefined) return [];
  if (sense === "part") {
    const back = { x: left.x + right.x - tip.x, y: left.y + right.y - tip.y };
    return [{ shape: "polygon", points: [tip, left, back, right], fill: stroke }];
  }
  if (sure) return [{ shape: "polygon", points: head, fill: stroke }];
  return [
    { shape: "path", points: [left, tip, right], radius: 0, stroke, width: Math.max(1.1, width), dash: [] },
  ];
};

const strikeShape = (line: PlacedLine, stroke: string): Shape[] => {
  if (line.strike === undefined) return [];
  const { x, y, across } = line.strike;
  const [dx, dy] = across ? [4.5, 9] : [9, 4.5];
  const points = [
    { x: x - dx, y: y + dy },
    { x: x + dx, y: y - dy },
  ];
  return [
    { shape: "path", points, radius: 0, stroke: ink.page, width: 6, dash: [] },
    { shape: "path", points, radius: 0, stroke, width: 2.6, dash: [] },
  ];
};

const drawLine = (diagram: Diagram, placed: PlacedLine): GroupShape => {
  const { line } = placed;
  const { line: stroke, width } = markInk[line.mark];
  const thick = line.stroke === "solid" ? width : width * 1.25;
  const { shaft, head } = line.directed
    ? headed(placed.points, width)
    : { shaft: [...placed.points], head: [] };
  return {
    shape: "group",
    kind: "line",
    id: line.id,
    says: sentence(diagram, line),
    children: [
      // Dashes are counted from the superior's end: those of lines that share a trunk then lie on each other.
      {
        shape: "path",
        points: shaft.toReversed(),
        radius: 5,
        stroke,
        width: thick,
        dash: dashOf(line.stroke, thick),
      },
      ...headShapes(head, line, stroke, width),
      ...strikeShape(placed, line.mark === "none" ? ink.accent : stroke),
    ],
  };
};

/** A number or sign in a filled circle. */
export const drawBadge = (
  x: number,
  y: number,
  size: number,
  label: string,
  fill: string,
  type: number,
): Shape[] => [
  rect(x, y, size, size, { radius: size / 2, fill }),
  text(x + size / 2, y + size / 2 + type * sink, label, {
    size: type,
    weight: "bold",
    fill: ink.page,
    anchor: "middle",
  }),
];

const drawTag = (tag: Tag, placed: PlacedLine, sizes: Sizes): GroupShape => {
  const colour = markInk[placed.line.mark];
  const circle = badgeSize(sizes);
  const bare = tag.text === "";
  const fill = placed.line.mark === "none" && placed.line.findings.length > 0 ? ink.accent : colour.line;
  const first = bare ? tag.x + 1.5 : tag.x + 2;
  const badges = tag.badges.flatMap((label, i) =>
    drawBadge(
      first + i * (circle + badgeGap),
      tag.y + (tag.h - circle) / 2,
      circle,
      label,
      fill,
      sizes.label,
    ),
  );
  const words = bare
    ? []
    : [
        text(tag.x + tag.w - tagPad - 1, tag.y + tag.h / 2 + sizes.label * sink, tag.text, {
          size: sizes.label,
          weight: "medium",
          fill: placed.line.mark === "none" ? ink.quiet : colour.line,
          anchor: "end",
          struck: placed.line.mark === "removed",
        }),
      ];
  const plate = rect(tag.x, tag.y, tag.w, tag.h, {
    radius: tag.h / 2,
    fill: ink.page,
    stroke: bare ? undefined : colour.line,
    width: 0.75,
  });
  return {
    shape: "group",
    kind: "tag",
    id: placed.line.id,
    says: "",
    children: [plate, ...badges, ...words],
  };
};

export const boxRadius = ({ box, h, w }: PlacedBox): number => {
  const radius = { body: Math.min(h / 2, 16), box: 4, soft: 10, thing: 0 }[box.shape];
  return Math.min(radius, h / 2, w / 2);
};

/** What cannot act is set apart by its square corners and a grey ground. */
export const boxFill = ({ box }: PlacedBox): string =>
  box.mark === "none" && box.shape === "thing" ? ink.soft : markInk[box.mark].fill;

const drawBox = (placed: PlacedBox, sizes: Sizes, measure: Measure): GroupShape => {
  const { box } = placed;
  const colour = markInk[box.mark];
  const dash = box.shape === "soft" || box.mark === "removed" ? [4, 2.5] : [];
  const border = { stroke: colour.stroke, width: box.mark === "none" ? 0.9 : 1.5, dash };
  const high = placed.text.reduce((sum, line) => sum + line.size * leading, 0);
  let y = placed.y + (placed.h - high) / 2;
  const struck = box.mark === "removed";
  const words = placed.text.flatMap((line) => {
    y += line.size * leading;
    const { size, weight } = line;
    const baseline = y - size * ((leading - 1) / 2 + 0.14);
    const middle = placed.x + placed.w / 2;
    const fill = line.quiet ? ink.quiet : colour.text;
    if (line.lead === "")
      return [text(middle, baseline, line.text, { size, weight, fill, anchor: "middle", struck })];
    const lead = measure(line.lead, size, "bold") + size * leadGap;
    const left = middle - (lead + measure(line.text, size, weight)) / 2;
    return [
      text(left, baseline, line.lead, { size, weight: "bold", fill: colour.text, struck }),
      text(left + lead, baseline, line.text, { size, weight, fill, struck }),
    ];
  });
  const tabs = placed.tabs.flatMap((tab) => [
    rect(tab.x, tab.y, tab.w, tab.h + 5, { radius: 4, fill: colour.fill, ...border }),
    text(tab.x + tab.w / 2, tab.y + tab.h / 2 + sizes.tab * sink, tab.label, {
      size: sizes.tab,
      weight: "medium",
      fill: ink.quiet,
      anchor: "middle",
    }),
  ]);
  const sign = signs[box.mark];
  const at = placed.sign;
  const badge = at === undefined ? [] : drawBadge(at.x, at.y, at.w, sign, colour.line, sizes.label);
  return {
    shape: "group",
    kind: "box",
    id: box.id,
    says: box.short === undefined ? box.name : `${box.short}, ${box.name}`,
    children: [
      ...tabs,
      rect(placed.x, placed.y, placed.w, placed.h, {
        radius: boxRadius(placed),
        fill: boxFill(placed),
        ...border,
      }),
      ...words,
      ...badge,
    ],
  };
};

const rank = { none: 0, removed: 1, changed: 2, added: 3, finding: 4 } as const;

/** The laid-out picture as shapes: bands, then lines with what matters on top, boxes, tags. */
export const drawDiagram = (diagram: Diagram, laid: LaidOut, sizes: Sizes, measure: Measure): Shape[] => {
  const lines = [...laid.lines].sort((a, b) => rank[a.line.mark] - rank[b.line.mark]);
  return [
    ...laid.bands.map((band) => drawBand(band, sizes)),
    ...lines.map((line) => drawLine(diagram, line)),
    ...laid.boxes.map((box) => drawBox(box, sizes, measure)),
    ...lines.flatMap((line) => (line.tag === undefined ? [] : [drawTag(line.tag, line, sizes)])),
  ];
};
