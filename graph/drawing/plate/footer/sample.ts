import type { LegendItem } from "../../diagram/legend.ts";
import { dashes, ink, markInk } from "../../theme.ts";
import { drawBadge } from "../draw/badge.ts";
import { rect, type Shape } from "../scene.ts";

const swatch = 30;

const badgeSizeOf = (size: number): number => size + 4;

/** Room of a sample before its words. */
export const sampleWidth = ({ shows }: LegendItem, size: number): number =>
  shows === "number" || shows === "sign" ? badgeSizeOf(size) + 5 : swatch;

/** Where a sample is drawn: its left end, its middle line, and the size of the words beside it. */
type Spot = { readonly x: number; readonly y: number; readonly size: number };

type Point = { readonly x: number; readonly y: number };

const length = swatch - 4;

const path = (
  points: readonly Point[],
  stroke: string,
  width: number,
  dash: readonly number[] = [],
): Shape => ({
  shape: "path",
  points: [...points],
  radius: 0,
  stroke,
  width,
  dash: dash.map((each) => each * width),
});

const stroke = ({ x, y }: Spot, dash: readonly number[] = [], width = 1.4): Shape =>
  path(
    [
      { x, y },
      { x: x + length, y },
    ],
    ink.line,
    width,
    dash,
  );

/** A frame around the middle line, as boxes of its kind have it. */
const box = ({ x, y }: Spot, radius: number, dash: readonly number[] = []): Shape =>
  rect(x, y - 6, length, 12, { radius, fill: ink.box, stroke: ink.border, width: 0.9, dash });

/** Points of a head at the right end: its tip and its two sides, in the order in which an outline is drawn. */
const head = ({ x, y }: Spot): readonly [upper: Point, tip: Point, lower: Point] => {
  const tip = x + length;
  return [
    { x: tip - 8, y: y - 3.4 },
    { x: tip, y },
    { x: tip - 8, y: y + 3.4 },
  ];
};

const arrow = (spot: Spot): Shape[] => {
  const [upper, tip, lower] = head(spot);
  return [stroke(spot), { shape: "polygon", points: [tip, upper, lower], fill: ink.line }];
};

const diamond = (spot: Spot): Shape[] => {
  const [upper, tip, lower] = head(spot);
  const back = { x: tip.x - 16, y: spot.y };
  return [stroke(spot), { shape: "polygon", points: [tip, upper, back, lower], fill: ink.line }];
};

const denied = (spot: Spot): Shape[] => {
  const middle = spot.x + length / 2;
  const strike = [
    { x: middle - 3.5, y: spot.y + 6 },
    { x: middle + 3.5, y: spot.y - 6 },
  ];
  return [stroke(spot), path(strike, ink.accent, 2.2)];
};

const hat = ({ x, y }: Spot): Shape[] => [
  rect(x + 3, y - 6, 20, 9, { radius: 3, fill: ink.box, stroke: ink.border, width: 0.9 }),
  rect(x, y - 1, length, 7, { radius: 2, fill: ink.box, stroke: ink.border, width: 0.9 }),
];

const badge = ({ x, y, size }: Spot, sign: string, colour: string): Shape[] =>
  drawBadge(x, y - badgeSizeOf(size) / 2, badgeSizeOf(size), sign, colour, size);

const inkOfWord = ({ word }: LegendItem): string =>
  markInk[word === "added" || word === "removed" || word === "changed" ? word : "none"].line;

type Draw = (spot: Spot, item: LegendItem) => Shape[];

const samples: Readonly<Record<LegendItem["shows"], Draw>> = {
  solid: (spot) => [stroke(spot, dashes.solid)],
  dotted: (spot) => [stroke(spot, dashes.dotted, 1.8)],
  dashed: (spot) => [stroke(spot, dashes.dashed)],
  several: (spot) => [stroke(spot, dashes.several)],
  denied,
  arrow,
  open: (spot) => [stroke(spot), path(head(spot), ink.line, 1.4)],
  diamond,
  plain: (spot) => [stroke(spot)],
  thing: ({ x, y }) => [rect(x, y - 6, length, 12, { fill: ink.soft, stroke: ink.border, width: 0.9 })],
  number: (spot, { sign }) => badge(spot, sign, ink.accent),
  sign: (spot, item) => badge(spot, item.sign, inkOfWord(item)),
  body: (spot) => [box(spot, 6)],
  soft: (spot) => [box(spot, 5, [4, 2.5])],
  hat,
};

/** The little drawing before a legend's word, on a middle line. */
export const sample = (item: LegendItem, x: number, y: number, size: number): Shape[] =>
  samples[item.shows]({ x, y, size }, item);
