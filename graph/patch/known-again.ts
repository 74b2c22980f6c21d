import { mapById } from "../by-id.ts";
import type { NodeKind } from "../kinds.ts";
import type { Line } from "../model/line.ts";
import type { Node } from "../model/node.ts";
import { type ComparedRows, keysIn, type NodeKey, type NodeKeys, sortedName } from "./known-by.ts";
import { lineLikeness } from "./line-likeness.ts";

/** The node of each key that only one of them has. */
const onlyOnes = (nodes: readonly Node[], key: NodeKey): Map<string, Node> => {
  const found = new Map<string, Node>();
  const doubled = new Set<string>();
  for (const node of nodes) {
    const of = key(node);
    if (of === undefined) continue;
    if (found.has(of)) doubled.add(of);
    found.set(of, node);
  }
  for (const of of doubled) found.delete(of);
  return found;
};

type Side = { readonly nodes: readonly Node[]; readonly keys: NodeKeys };
type Sides = { readonly ours: Side; readonly theirs: Side };

/** Nodes of both sides that alone have the same key. */
const alikeBy = (
  { ours, theirs }: Sides,
  keyOf: (keys: NodeKeys) => NodeKey,
): (readonly [own: Node, their: Node])[] => {
  const own = onlyOnes(ours.nodes, keyOf(ours.keys));
  return [...onlyOnes(theirs.nodes, keyOf(theirs.keys))].flatMap(([key, their]) => {
    const known = own.get(key);
    return known === undefined ? [] : [[known, their] as const];
  });
};

/** Fewer words than this in common make no title. */
const leastWords = 2;

/** Whether all words of one title stand in the other: "Chief Economist" in "Director, Chief Economist". */
const titlesAgree = (a: Node, b: Node): boolean => {
  const [few, many] = [sortedName(a).split(" "), sortedName(b).split(" ")].sort(
    (one, other) => one.length - other.length,
  );
  const all = new Set(many);
  return few !== undefined && few.length >= leastWords && few.every((word) => all.has(word));
};

/** Whether two nodes with one reference have more in common: the name, most of it, or who holds it. */
const agree = ({ ours, theirs }: Sides, own: Node, their: Node): boolean => {
  if (own.kind !== their.kind) return false;
  const holder = ours.keys.holder(own);
  if (holder !== undefined && holder === theirs.keys.holder(their)) return true;
  return sortedName(own) === sortedName(their) || titlesAgree(own, their);
};

const sharedIn = ({ ours, theirs }: Sides): (readonly [own: Node, their: Node])[] => {
  const own = mapById(ours.nodes);
  return theirs.nodes.flatMap((their) => {
    const known = own.get(their.id);
    return known === undefined ? [] : [[known, their] as const];
  });
};

/**
 * The kinds of which references were given anew to others: one has nothing but its reference in common with the node of
 * that reference, while its name with its unit, superior or holder stands under another.
 */
const reusedKinds = (sides: Sides): ReadonlySet<NodeKind> => {
  const doubtful = new Set(
    sharedIn(sides).flatMap(([own, their]) => (agree(sides, own, their) ? [] : [their.id])),
  );
  if (doubtful.size === 0) return new Set();
  const places = [
    ({ whole }: NodeKeys) => whole,
    ...[0, 1, 2].map(
      (i) =>
        ({ parts, whole }: NodeKeys) =>
          parts[i] ?? whole,
    ),
  ];
  const elsewhere = places
    .flatMap((place) => alikeBy(sides, place))
    .filter(([own, their]) => own.id !== their.id && (doubtful.has(own.id) || doubtful.has(their.id)));
  return new Set(elsewhere.map(([own]) => own.kind));
};

/** The pairs that may be one thing, the surest first. */
const pairsIn = function* (sides: Sides): Generator<readonly [own: Node, their: Node]> {
  const reused = reusedKinds(sides);
  const shared = sharedIn(sides);
  const isReused = ([own]: readonly [Node, Node]): boolean => reused.has(own.kind);
  yield* shared.filter((pair) => !isReused(pair));
  yield* alikeBy(sides, ({ whole }) => whole);
  yield* shared.filter((pair) => isReused(pair) && agree(sides, ...pair));
  for (const place of [0, 1, 2]) yield* alikeBy(sides, ({ parts, named }) => parts[place] ?? named);
  yield* alikeBy(sides, ({ named }) => named);
  yield* alikeBy(sides, ({ holder }) => holder).filter(
    ([own, their]) => own.kind === their.kind && titlesAgree(own, their),
  );
};

/** The id in `one` of each node of `other` that is the same thing. */
const sameThings = (one: ComparedRows, other: ComparedRows): Map<string, string> => {
  const same = new Map<string, string>();
  const taken = new Set<string>();
  const sides = {
    ours: { nodes: one.nodes, keys: keysIn(one) },
    theirs: { nodes: other.nodes, keys: keysIn(other) },
  };
  for (const [own, their] of pairsIn(sides)) {
    if (same.has(their.id) || taken.has(own.id)) continue;
    same.set(their.id, own.id);
    taken.add(own.id);
  }
  return same;
};

/** An id that nothing has yet: the one given, or with the first number that makes it one. */
const freeId = (id: string, used: Set<string>): string => {
  let own = id;
  for (let n = 2; used.has(own); n++) own = `${id}-${n}`;
  used.add(own);
  return own;
};

/** Ids for what is not known again: its own, or another where that is the id of something else. */
const idsIn = (one: ComparedRows, other: ComparedRows): ReadonlyMap<string, string> => {
  const same = sameThings(one, other);
  const used = new Set([...one.nodes, ...other.nodes].map(({ id }) => id));
  const here = new Set(one.nodes.map(({ id }) => id));
  const ids = new Map<string, string>();
  for (const { id } of other.nodes) ids.set(id, same.get(id) ?? (here.has(id) ? freeId(id, used) : id));
  return ids;
};

/** Lines with the ids that lines of the same words have in `one`; `moved` are ids whose ends are known as others. */
const linesInIdsOf = (one: readonly Line[], other: readonly Line[], moved: ReadonlySet<string>): Line[] => {
  const here = new Set(one.map(({ id }) => id));
  const kept = new Set(other.flatMap(({ id }) => (here.has(id) && !moved.has(id) ? [id] : [])));
  const known = new Map(one.filter(({ id }) => !kept.has(id)).map((line) => [lineLikeness(line), line.id]));
  const used = new Set([...one, ...other].map(({ id }) => id));
  return other.map((line) => {
    if (kept.has(line.id)) return line;
    const id = known.get(lineLikeness(line));
    known.delete(lineLikeness(line));
    if (id !== undefined) return { ...line, id };
    return here.has(line.id) ? { ...line, id: freeId(line.id, used) } : line;
  });
};

/** A name that differs in the order of its words only is no other name. */
const nameAs = (known: Node | undefined, node: Node): Node =>
  known !== undefined && known.name !== node.name && sortedName(known) === sortedName(node)
    ? { ...node, name: known.name }
    : node;

/** A record in other ids, and the ids it gave itself to what has no id of the other by its new ones. */
type InIds<Other> = { readonly record: Other; readonly elsewhere: Readonly<Record<string, string>> };

/**
 * A dataset in the ids of another one about the same organization. What has no id of the other is known again, as
 * importers know people and posts, by kind and the words of its name in any order: first within the same unit and under
 * the same superior, then with either, then with the same holder, then alone where both hold only one of that name. Where
 * references were given anew to others, one says something only together with the name, the title or the holder. What is
 * not known again keeps its id, or gets another where something else has it.
 */
export const inIdsOf = <Other extends ComparedRows>(one: ComparedRows, other: Other): InIds<Other> => {
  const ids = idsIn(one, other);
  const idOf = (id: string): string => ids.get(id) ?? id;
  const known = mapById(one.nodes);
  const nodes = other.nodes.map((node) => nameAs(known.get(idOf(node.id)), { ...node, id: idOf(node.id) }));
  const moved = new Set(
    other.lines.flatMap(({ id, from, to }) => (idOf(from) === from && idOf(to) === to ? [] : [id])),
  );
  const lines = other.lines.map((line) => ({
    ...line,
    from: idOf(line.from),
    to: idOf(line.to),
    ...(line.hat === undefined ? {} : { hat: idOf(line.hat) }),
  }));
  const here = new Set(one.nodes.map(({ id }) => id));
  const renamed = [...ids].filter(([id, own]) => id !== own && !here.has(own));
  return {
    record: { ...other, nodes, lines: linesInIdsOf(one.lines, lines, moved) },
    elsewhere: Object.fromEntries(renamed.map(([id, own]) => [own, id])),
  };
};
