import type { Diagram, DiagramLine } from "../diagram/diagram.ts";
import { markOf } from "./contract.ts";

const pairOf = ({ from, to }: DiagramLine): string => [from, to].sort().join(" ");

const same = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);

const numbers = (all: readonly (readonly number[])[]): number[] =>
  [...new Set(all.flat())].sort((a, b) => a - b);

/** One line in place of all between two boxes: what they do not share it does not say. */
const merged = (lines: readonly DiagramLine[], first: DiagramLine): DiagramLine => {
  const stroke = same(lines.map((line) => line.stroke));
  const denied = same(lines.map((line) => line.denied));
  const sense = same(lines.map((line) => line.sense));
  const unlike = stroke === undefined || denied === undefined || sense === undefined;
  const { hat: _, ...rest } = first;
  return {
    ...rest,
    stroke: unlike ? "several" : stroke,
    denied: denied ?? false,
    sense: sense ?? "other",
    sure: lines.some((line) => line.sure),
    directed: first.directed && lines.every((line) => line.directed && line.from === first.from),
    kind: same(lines.map((line) => line.kind)) ?? "",
    label: same(lines.map((line) => line.label)) ?? "",
    findings: numbers(lines.map((line) => line.findings)),
    evidence: numbers(lines.map((line) => line.evidence)),
    notes: numbers(lines.map((line) => line.notes)),
    mark: markOf(lines),
  };
};

/** A picture in which a box that stands for several has one line to any other box, whatever it stands for. */
export const mergePairs = (diagram: Diagram, standsForSeveral: (box: string) => boolean): Diagram => {
  const pairs = new Map<string, DiagramLine[]>();
  for (const line of diagram.lines) {
    const key = standsForSeveral(line.from) || standsForSeveral(line.to) ? pairOf(line) : line.id;
    pairs.set(key, [...(pairs.get(key) ?? []), line]);
  }
  const lines = [...pairs.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [others.length === 0 ? first : merged([first, ...others], first)],
  );
  return { ...diagram, lines };
};
