import { answeringKinds, type OrgView, wearingKinds } from "../../../graph/index/view.ts";
import type { LineKind } from "../../../graph/kinds.ts";
import { classesOf } from "../../hierarchy/classes.ts";
import { farEnds, linesAt, linesJoining } from "../shared/lines.ts";
import { sortNodes } from "../shared/order.ts";
import { climbing, surestWay } from "../shared/ways.ts";

/** What is on record between the posts that wear a hat and another node: not the hat's, but near it. */
export const ofWearers = (view: OrgView, hat: number, other: number): { post: number; lines: number[] }[] =>
  farEnds(view, linesAt(view, hat, { kinds: wearingKinds, direction: "in" }), hat).flatMap((post) => {
    const lines = post === other ? [] : linesJoining(view, post, other);
    return lines.length === 0 ? [] : [{ post, lines }];
  });

/** The classes a node is one of, but for another node. */
const classesBut = (view: OrgView, node: number, other: number): number[] =>
  sortNodes(
    view,
    [...classesOf(view, node).steps.keys()].filter((row) => row !== node && row !== other),
  );

/** What is said of the classes that either is one of, towards the other: it may hold for the node as well. */
export const ofClasses = (view: OrgView, first: number, second: number, kinds: readonly LineKind[]) => {
  const between = (from: number, to: number): number[] =>
    linesJoining(view, from, to).filter(
      (line) => view.columns.lineTo[line] === to && kinds.includes(view.line(line).kind),
    );
  return [
    ...classesBut(view, first, second).map((wider) => ({
      message: "wider",
      wider,
      from: wider,
      lines: between(wider, second),
    })),
    ...classesBut(view, second, first).map((wider) => ({
      message: "widerStill",
      wider,
      from: first,
      lines: between(first, wider),
    })),
  ].filter(({ lines }) => lines.length > 0);
};

/** The nodes of a chain of several steps from one to the other, where one kind of answering was asked for and is not said. */
export const chainOf = (
  view: OrgView,
  kinds: readonly LineKind[],
  first: number,
  second: number,
): number[] => {
  if (!kinds.every((kind) => answeringKinds.includes(kind))) return [];
  const way = surestWay(view, climbing, first, second);
  return way === undefined || way.lines.length < 2 ? [] : [...way.nodes];
};
