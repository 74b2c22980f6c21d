import { i32, u8, u32 } from "../../../graph/index/at.ts";
import { basisCode, generalScope } from "../../../graph/index/columns.ts";
import { linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { digraph } from "../../measures/digraph.ts";
import { circles } from "../../measures/strong-components.ts";
import { unsettled } from "./unsettled.ts";

/**
 * Nodes that answer to each other in a circle about the same subject at the same time, and the lines between them. Circles
 * that share somebody are one, of several rings.
 */
export type Circle = {
  readonly nodes: readonly number[];
  readonly lines: readonly number[];
  readonly rings: readonly (readonly number[])[];
};

/** Circles that some lines form. */
const circlesIn = (view: OrgView, lines: readonly number[]): number[][] => {
  const { lowerEnd, upperEnd } = endsIn(view);
  const rows = [...new Set(lines.flatMap((line) => [lowerEnd(line), upperEnd(line)]))];
  const place = new Map(rows.map((row, index) => [row, index]));
  const arcs = lines.map((line): [number, number] => [
    place.get(upperEnd(line)) ?? 0,
    place.get(lowerEnd(line)) ?? 0,
  ]);
  return circles(digraph(rows.length, arcs)).map((circle) => circle.map((index) => rows[index] ?? 0));
};

/** Reporting lines run from the one who answers to the superior. */
const endsIn = ({ columns }: OrgView) => ({
  lowerEnd: (line: number): number => i32(columns.lineFrom, line),
  upperEnd: (line: number): number => i32(columns.lineTo, line),
});

const linesWithin = (view: OrgView, nodes: Iterable<number>): number[] => {
  const inside = new Set(nodes);
  return [...inside].flatMap((node) =>
    [...linesOf(view.superiors(), node)].filter((line) => {
      const end = endsIn(view).upperEnd(line);
      return end !== node && inside.has(end);
    }),
  );
};

/** Every subject a set of lines names; everything, where none is named. */
const subjectsOf = (view: OrgView, lines: readonly number[]): number[] => {
  const all = lines.reduce((mask, line) => mask | u32(view.columns.lineScopes, line), 0) & ~generalScope;
  const subjects: number[] = [];
  for (let rest = all; rest !== 0; rest &= rest - 1) subjects.push(rest & -rest);
  return subjects.length === 0 ? [generalScope] : subjects;
};

/** The parts of a set of lines that are about one subject at one time: only there is a circle a circle. */
const together = (view: OrgView, lines: readonly number[]): number[][] => {
  const { lineScopes, lineSince, lineUntil } = view.columns;
  const starts = [...new Set(lines.map((line) => i32(lineSince, line)))];
  return subjectsOf(view, lines).flatMap((subject) =>
    starts.map((day) =>
      lines.filter(
        (line) =>
          (u32(lineScopes, line) & (subject | generalScope)) !== 0 &&
          i32(lineSince, line) <= day &&
          i32(lineUntil, line) >= day,
      ),
    ),
  );
};

/** Joins circles that share somebody: they are one knot. */
const joined = (all: readonly (readonly number[])[]): number[][] => {
  const knots: Set<number>[] = [];
  for (const circle of all) {
    const touched = knots.filter((knot) => circle.some((node) => knot.has(node)));
    const merged = new Set([...circle, ...touched.flatMap((knot) => [...knot])]);
    for (const knot of touched) knots.splice(knots.indexOf(knot), 1);
    knots.push(merged);
  }
  return knots.map((knot) => [...knot]);
};

const make = (view: OrgView): Circle[] => {
  const left = unsettled(view);
  if (left.length === 0) return [];
  const bare = circlesIn(view, linesWithin(view, left));
  return bare.flatMap((nodes) => {
    const real = together(view, linesWithin(view, nodes)).flatMap((lines) => circlesIn(view, lines));
    return joined(real).map((knot) => ({
      nodes: knot,
      lines: linesWithin(view, knot),
      rings: real.filter(([first]) => first !== undefined && knot.includes(first)),
    }));
  });
};

const kept = new WeakMap<OrgView, Circle[]>();

/** Every circle of a view, found once. */
export const circlesOf = (view: OrgView): Circle[] => {
  const found = kept.get(view) ?? make(view);
  kept.set(view, found);
  return found;
};

/** Whether each of two stands under the other about one subject at one time. */
export const areInOneCircle = (view: OrgView, one: number, other: number): boolean =>
  circlesOf(view).some(({ rings }) => rings.some((ring) => ring.includes(one) && ring.includes(other)));

/** Whether the circle stays closed when lines that hold only in practice are left out. */
export const closedOnPaper = (view: OrgView, { lines }: Circle): boolean => {
  const paper = lines.filter((line) => u8(view.columns.lineBasis, line) !== basisCode.get("practice"));
  return together(view, paper).some((some) => circlesIn(view, some).length > 0);
};
