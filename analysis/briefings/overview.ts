import type { Box, Diagram, DiagramLine } from "./diagram.ts";
import { called } from "./sentence.ts";
import { primarySuperiors } from "./subject.ts";
import { word } from "./words.ts";

/** A diagram in which some boxes stand for several: which box each of the original ones went into. */
export type Overview = { readonly diagram: Diagram; readonly into: ReadonlyMap<string, string> };

type Group = {
  readonly key: string;
  readonly superior: string | undefined;
  readonly cluster: string;
  readonly members: readonly string[];
};

/** Boxes that nobody answers to and no finding is about, by superior and cluster. */
const leafGroups = (diagram: Diagram, bySuperior: boolean): Group[] => {
  const superiors = primarySuperiors(diagram);
  const parents = new Set(superiors.values());
  const groups = new Map<string, string[]>();
  for (const box of diagram.boxes) {
    if (parents.has(box.id) || box.mark !== "none") continue;
    const key = `${bySuperior ? (superiors.get(box.id) ?? "") : ""} ${box.cluster}`;
    groups.set(key, [...(groups.get(key) ?? []), box.id]);
  }
  return [...groups].map(([key, members]) => {
    const first = members[0] ?? "";
    const cluster = diagram.boxes.find((box) => box.id === first)?.cluster ?? "";
    return { key, superior: bySuperior ? superiors.get(first) : undefined, cluster, members };
  });
};

const largest = (groups: readonly Group[]): Group | undefined =>
  [...groups]
    .filter((group) => group.members.length > 1)
    .sort((a, b) => b.members.length - a.members.length || (a.key < b.key ? -1 : 1))[0];

const standIn = (diagram: Diagram, group: Group, count: number): Box => {
  const { language } = diagram;
  const name =
    group.superior === undefined
      ? `${count} ${word("others", language)}`
      : `${count} ${word("more", language)} ${called(diagram, group.superior)}`;
  return {
    id: `several:${group.members[0] ?? ""}`,
    name,
    shape: "soft",
    cluster: group.cluster,
    hats: [],
    mark: "none",
  };
};

const lineKey = (line: DiagramLine): string =>
  [line.from, line.to, line.hat, line.stroke, line.denied, line.mark, line.directed].join("|");

/** Lines that have become the same are drawn once; words that differ are left out. */
const mergeLines = (lines: readonly DiagramLine[]): DiagramLine[] => {
  const merged = new Map<string, DiagramLine>();
  for (const line of lines) {
    const known = merged.get(lineKey(line));
    if (known === undefined) merged.set(lineKey(line), line);
    else
      merged.set(lineKey(line), {
        ...known,
        label: known.label === line.label ? known.label : "",
        findings: [...new Set([...known.findings, ...line.findings])].sort((a, b) => a - b),
        notes: [...new Set([...known.notes, ...line.notes])].sort((a, b) => a - b),
      });
  }
  return [...merged.values()];
};

const contract = (
  diagram: Diagram,
  group: Group,
  counts: ReadonlyMap<string, number>,
): { diagram: Diagram; box: Box } => {
  const members = new Set(group.members);
  const count = group.members.reduce((sum, id) => sum + (counts.get(id) ?? 1), 0);
  const box = standIn(diagram, group, count);
  const superiors = primarySuperiors(diagram);
  const upper = new Set(group.members.map((id) => superiors.get(id)));
  const primary = (line: DiagramLine): boolean => line.stroke === "solid" && upper.has(line.to);
  const moved = (id: string): string => (members.has(id) ? box.id : id);
  const lines = diagram.lines
    .map((line): DiagramLine => {
      const { hat, ...rest } = line;
      const kept = hat === undefined || members.has(line.from) ? rest : line;
      return { ...kept, from: moved(line.from), to: moved(line.to) };
    })
    .filter((line) => line.from !== line.to)
    .filter((line) => line.from !== box.id || line.mark !== "none" || primary(line));
  const boxes = [...diagram.boxes.filter((each) => !members.has(each.id)), box];
  return { diagram: { ...diagram, boxes, lines: mergeLines(lines) }, box };
};

/** Let boxes stand for several, the largest groups of childless siblings first, until no more than `most` are left. */
export const overviewOf = (whole: Diagram, most: number): Overview => {
  let diagram = whole;
  const into = new Map(whole.boxes.map((box) => [box.id, box.id]));
  const counts = new Map<string, number>();
  while (diagram.boxes.length > most) {
    const group = largest(leafGroups(diagram, true)) ?? largest(leafGroups(diagram, false));
    if (group === undefined) break;
    const step = contract(diagram, group, counts);
    counts.set(
      step.box.id,
      group.members.reduce((sum, id) => sum + (counts.get(id) ?? 1), 0),
    );
    for (const [id, now] of into) if (group.members.includes(now)) into.set(id, step.box.id);
    diagram = step.diagram;
  }
  return { diagram, into };
};
