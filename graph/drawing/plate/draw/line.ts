import type { Diagram } from "../../diagram/diagram.ts";
import { sentence } from "../../diagram/sentence.ts";
import { dashes, ink, markInk } from "../../theme.ts";
import type { PlacedLine } from "../layout/laid-out.ts";
import type { GroupShape, Shape } from "../scene.ts";
import { headed, headShapes } from "./head.ts";

const dashOf = (stroke: keyof typeof dashes, width: number): number[] =>
  dashes[stroke].map((each) => each * width);

/** The stroke through a denied line. */
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

/** A line with its head, and with the stroke through it where it is denied. */
export const drawLine = (diagram: Diagram, placed: PlacedLine): GroupShape => {
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
