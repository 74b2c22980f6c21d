import { structuralKinds } from "../index/relations.ts";
import { lineKind, nodeKindHas } from "../kinds.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Line } from "../model/line.ts";
import type { Node } from "../model/node.ts";
import { searchTerms } from "../text/terms.ts";

type Rows = Pick<Dataset, "nodes" | "lines">;
type Key = (node: Node) => string | undefined;

/** What stands before a person's name without being a part of it. */
const titles: ReadonlySet<string> = new Set([
  ..."mr mrs ms miss mx dr sir dame prof professor lord lady baroness hon rt".split(" "),
  ..."mme mlle maitre docteur professeur".split(" "),
]);

/** The words of a name in alphabetical order, so that "Dercon Stefan" is "Dr Stefan Dercon". */
const nameWords = ({ kind, name }: Pick<Node, "kind" | "name">): string => {
  const words = searchTerms(name).sort();
  const kept = nodeKindHas(kind, "person") ? words.filter((word) => !titles.has(word)) : words;
  return (kept.length > 0 ? kept : words).join(" ");
};

const structural: ReadonlySet<string> = new Set(structuralKinds);

/** The words of what stands at the other end of each node's first line of some kinds. */
const wordsAcross = (
  { nodes, lines }: Rows,
  endsOf: (line: Line) => readonly [of: string, at: string] | undefined,
): Map<string, string> => {
  const words = new Map(nodes.map((node) => [node.id, nameWords(node)]));
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

/** By what a node is known again, the surest first: name with unit and superior, with either, with holder, alone. */
const keysIn = (rows: Rows): readonly Key[] => {
  const units = wordsAcross(rows, ({ kind, from, to }) => (structural.has(kind) ? [from, to] : undefined));
  const holders = wordsAcross(rows, ({ kind, from, to }) => (lineKind(kind).fills ? [to, from] : undefined));
  const superiors = wordsAcross(rows, reportOf);
  const named: Key = (node) => `${node.kind} ${nameWords(node)}`;
  const beside =
    (...others: readonly ReadonlyMap<string, string>[]): Key =>
    (node) => {
      const words = others.map((other) => other.get(node.id));
      return words.includes(undefined) ? undefined : [named(node), ...words].join(" · ");
    };
  return [beside(units, superiors), beside(units), beside(superiors), beside(holders), named];
};

/** The node of each key that only one of them has. */
const onlyOnes = (nodes: readonly Node[], key: Key): Map<string, string> => {
  const found = new Map<string, string>();
  const doubled = new Set<string>();
  for (const node of nodes) {
    const of = key(node);
    if (of === undefined) continue;
    if (found.has(of)) doubled.add(of);
    found.set(of, node.id);
  }
  for (const of of doubled) found.delete(of);
  return found;
};

/** The id in `one` of each node of `other` that is the same thing under another id. */
const sameThings = (one: Rows, other: Rows): Map<string, string> => {
  const [here, there] = [new Set(one.nodes.map(({ id }) => id)), new Set(other.nodes.map(({ id }) => id))];
  const same = new Map<string, string>();
  const taken = new Set<string>();
  const [ours, theirs] = [keysIn(one), keysIn(other)];
  ours.forEach((key, place) => {
    const own = onlyOnes(one.nodes, key);
    for (const [of, id] of onlyOnes(other.nodes, theirs[place] ?? key)) {
      const known = own.get(of);
      if (known === undefined || here.has(id) || there.has(known) || same.has(id) || taken.has(known))
        continue;
      same.set(id, known);
      taken.add(known);
    }
  });
  return same;
};

const likeness = ({ kind, from, to, hat, basis, polarity, scopes }: Line): string =>
  JSON.stringify([kind, from, to, hat, basis, polarity, scopes.toSorted()]);

/** Lines with the ids that lines of the same words have in `one`. */
const linesInIdsOf = (one: readonly Line[], other: readonly Line[]): Line[] => {
  const there = new Set(other.map(({ id }) => id));
  const known = new Map(one.filter(({ id }) => !there.has(id)).map((line) => [likeness(line), line.id]));
  const here = new Set(one.map(({ id }) => id));
  return other.map((line) => {
    const id = here.has(line.id) ? undefined : known.get(likeness(line));
    if (id === undefined) return line;
    known.delete(likeness(line));
    return { ...line, id };
  });
};

/** A name that differs in the order of its words only is no other name. */
const nameAs = (known: Node | undefined, node: Node): Node =>
  known !== undefined && known.name !== node.name && nameWords(known) === nameWords(node)
    ? { ...node, name: known.name }
    : node;

/**
 * A dataset in the ids of another one about the same organization. What has no id of the other is known again, as
 * importers know people and posts, by kind and the words of its name in any order: first within the same unit and under
 * the same superior, then with either, then with the same holder, then alone where both hold only one of that name. The rest keeps its ids.
 */
export const inIdsOf = <Record extends Rows>(one: Rows, other: Record): Record => {
  const same = sameThings(one, other);
  const idOf = (id: string): string => same.get(id) ?? id;
  const known = new Map(one.nodes.map((node) => [node.id, node]));
  const nodes = other.nodes.map((node) => nameAs(known.get(idOf(node.id)), { ...node, id: idOf(node.id) }));
  const lines = other.lines.map((line) => ({
    ...line,
    from: idOf(line.from),
    to: idOf(line.to),
    ...(line.hat === undefined ? {} : { hat: idOf(line.hat) }),
  }));
  return { ...other, nodes, lines: linesInIdsOf(one.lines, lines) };
};
