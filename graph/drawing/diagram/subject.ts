import type { Box, Diagram, DiagramLine } from "./diagram.ts";

/** Lines that say who answers to whom: what an overview follows. */
export const climbs = (line: DiagramLine): boolean =>
  line.sense !== "other" && !line.denied && line.mark !== "removed" && line.from !== line.to;

const strokeRank = { solid: 0, dashed: 1, dotted: 2, several: 3 } as const;

const rankOf = (line: DiagramLine): number => strokeRank[line.stroke] + (line.sense === "part" ? 4 : 0);

/** The superior each box is grouped under: the paper's first, then what is recorded without a basis. */
export const primarySuperiors = (diagram: Diagram): Map<string, string> => {
  const best = new Map<string, DiagramLine>();
  for (const line of diagram.lines) {
    const known = best.get(line.from);
    if (climbs(line) && (known === undefined || rankOf(line) < rankOf(known))) best.set(line.from, line);
  }
  return new Map([...best].map(([id, line]) => [id, line.to]));
};

/** Superiors of a box from the nearest up; ends at the top or where the chain would come round again. */
export const chainUp = (superiors: ReadonlyMap<string, string>, start: string): string[] => {
  const chain: string[] = [];
  const seen = new Set([start]);
  for (let next = superiors.get(start); next !== undefined && !seen.has(next); next = superiors.get(next)) {
    seen.add(next);
    chain.push(next);
  }
  return chain;
};

/** Boxes tied to a box by any line. */
export const boxNeighbours = (diagram: Diagram, id: string): string[] =>
  diagram.lines.flatMap((line) => (line.from === id ? [line.to] : line.to === id ? [line.from] : []));

/** The part of a diagram with some of its boxes: their lines, clusters and the footnotes still cited. */
export const partOf = (diagram: Diagram, ids: ReadonlySet<string>, changes: Partial<Diagram>): Diagram => {
  const boxes = diagram.boxes.filter((box) => ids.has(box.id));
  const lines = diagram.lines.filter((line) => ids.has(line.from) && ids.has(line.to));
  const used = new Set(boxes.map((box) => box.cluster));
  return {
    ...diagram,
    boxes,
    lines,
    clusters: diagram.clusters.filter((cluster) => used.has(cluster.id)),
    figures: [],
    findings: [],
    ...changes,
  };
};

/** A sentence in which whoever stands in a box, short form included, is called by the short form. */
export const shortly = (sentence: string, { boxes }: Pick<Diagram, "boxes">): string =>
  boxes.reduce(
    (words, { name, short }) => (short === undefined ? words : words.replaceAll(`${name} (${short})`, short)),
    sentence,
  );

/** Only the footnotes that lines or findings of a diagram cite. */
export const citedNotes = (diagram: Diagram): Diagram["notes"] => {
  const cited = new Set([
    ...diagram.lines.flatMap((line) => line.notes),
    ...diagram.findings.flatMap((finding) => finding.evidence.flatMap((each) => each.notes)),
  ]);
  return diagram.notes.filter((note) => cited.has(note.number));
};

export const boxWithId = (diagram: Diagram, id: string): Box | undefined =>
  diagram.boxes.find((box) => box.id === id);
