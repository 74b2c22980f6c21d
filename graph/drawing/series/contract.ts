import type { Box, Diagram, DiagramLine } from "../diagram/diagram.ts";
import { primarySuperiors } from "../diagram/subject.ts";

/** Boxes that one box is to stand for, and how that is called. */
export type BoxGroup = {
  readonly members: readonly string[];
  readonly cluster: string;
  readonly name: string;
  /** Whether lines that only some of them have are shown too; else only those that group them, and marked ones. */
  readonly allLines: boolean;
};

/** What one box or line says of several: their mark if they share it; evidence is never hidden. */
export const markOf = (of: readonly Pick<Box, "mark">[]): Box["mark"] => {
  const marks = new Set(of.map(({ mark }) => mark));
  const [only] = marks;
  if (marks.size === 1 && only !== undefined) return only;
  return marks.has("finding") ? "finding" : "changed";
};

const standIn = (diagram: Diagram, { members, cluster, name }: BoxGroup): Box => {
  const inside = new Set(members);
  return {
    id: `several:${members[0] ?? ""}`,
    name,
    shape: "soft",
    cluster,
    hats: [],
    mark: markOf(diagram.boxes.filter(({ id }) => inside.has(id))),
  };
};

const lineKey = (line: DiagramLine): string =>
  [
    line.from,
    line.to,
    line.hat,
    line.stroke,
    line.denied,
    line.mark,
    line.directed,
    line.sense,
    line.sure,
  ].join("|");

const numbersOf = (one: readonly number[], other: readonly number[]): number[] =>
  [...new Set([...one, ...other])].sort((a, b) => a - b);

/** Lines that have become the same are drawn once; words that differ are left out. */
const mergeLines = (lines: readonly DiagramLine[]): DiagramLine[] => {
  const merged = new Map<string, DiagramLine>();
  for (const line of lines) {
    const known = merged.get(lineKey(line));
    const both =
      known === undefined
        ? line
        : {
            ...known,
            label: known.label === line.label ? known.label : "",
            findings: numbersOf(known.findings, line.findings),
            evidence: numbersOf(known.evidence, line.evidence),
            notes: numbersOf(known.notes, line.notes),
          };
    merged.set(lineKey(line), both);
  }
  return [...merged.values()];
};

/** The diagram with one box in place of a group. */
export const contract = (diagram: Diagram, group: BoxGroup): { diagram: Diagram; box: Box } => {
  const members = new Set(group.members);
  const box = standIn(diagram, group);
  const superiors = primarySuperiors(diagram);
  const moved = (id: string): string => (members.has(id) ? box.id : id);
  const told = (line: DiagramLine): boolean =>
    group.allLines || line.mark !== "none" || superiors.get(line.from) === line.to;
  const lines = diagram.lines
    .filter((line) => !members.has(line.from) || told(line))
    .map((line): DiagramLine => {
      const { hat, ...rest } = line;
      const kept = hat === undefined || members.has(line.from) ? rest : line;
      return { ...kept, from: moved(line.from), to: moved(line.to) };
    })
    .filter((line) => line.from !== line.to);
  const boxes = [...diagram.boxes.filter(({ id }) => !members.has(id)), box];
  return { diagram: { ...diagram, boxes, lines: mergeLines(lines) }, box };
};
