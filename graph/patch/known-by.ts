import { structuralKinds } from "../index/relations.ts";
import { lineKind, nodeKindHas } from "../kinds.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Line } from "../model/line.ts";
import type { Node } from "../model/node.ts";
import { formsOfAddress } from "../text/forms-of-address.ts";
import { searchTerms } from "../text/terms.ts";

/** What of a record things are known again by. */
export type ComparedRows = Pick<Dataset, "nodes" | "lines">;
/** What two nodes have alike where they are one thing; undefined where a node says nothing of it. */
export type NodeKey = (node: Node) => string | undefined;

/** The words of a name in alphabetical order, so that "Dercon Stefan" is "Dr Stefan Dercon". */
export const sortedName = ({ kind, name }: Pick<Node, "kind" | "name">): string => {
  const words = searchTerms(name).sort();
  const kept = nodeKindHas(kind, "person") ? words.filter((word) => !formsOfAddress.has(word)) : words;
  return (kept.length > 0 ? kept : words).join(" ");
};

const structural: ReadonlySet<string> = new Set(structuralKinds);

/** The words of what stands at the other end of each node's first line of some kinds. */
const wordsAcross = (
  { nodes, lines }: ComparedRows,
  endsOf: (line: Line) => readonly [of: string, at: string] | undefined,
): Map<string, string> => {
  const words = new Map(nodes.map((node) => [node.id, sortedName(node)]));
  const found = new Map<string, string>();
  for (const line of lines) {
    const ends = endsOf(line);
    const across = ends === undefined ? undefined : words.get(ends[1]);
    if (ends !== undefined && across !== undefined && !found.has(ends[0])) found.set(ends[0], across);
  }
  return found;
};

/** Who answers, and to whom. */
const reportOf = ({ kind, from, to }: Line): readonly [string, string] | undefined => {
  const { reports, superior } = lineKind(kind);
  if (!reports || superior === "none") return undefined;
  return superior === "to" ? [from, to] : [to, from];
};

/** By what nodes are known again, the surest first: name with unit and superior, with either, with holder, alone; and the words of each holder. */
export type NodeKeys = {
  readonly whole: NodeKey;
  readonly parts: readonly NodeKey[];
  readonly named: NodeKey;
  readonly holder: NodeKey;
};

/** The keys of the nodes of a record. */
export const keysIn = (rows: ComparedRows): NodeKeys => {
  const units = wordsAcross(rows, ({ kind, from, to }) => (structural.has(kind) ? [from, to] : undefined));
  const holders = wordsAcross(rows, ({ kind, from, to }) => (lineKind(kind).fills ? [to, from] : undefined));
  const superiors = wordsAcross(rows, reportOf);
  const named: NodeKey = (node) => `${node.kind} ${sortedName(node)}`;
  const beside =
    (...others: readonly ReadonlyMap<string, string>[]): NodeKey =>
    (node) => {
      const words = others.map((other) => other.get(node.id));
      return words.includes(undefined) ? undefined : [named(node), ...words].join(" · ");
    };
  return {
    whole: beside(units, superiors),
    parts: [beside(units), beside(superiors), beside(holders)],
    named,
    holder: ({ id }) => holders.get(id),
  };
};
