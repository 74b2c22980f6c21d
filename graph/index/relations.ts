import { type LineKind, lineKind, lineKindIds } from "../kinds.ts";
import type { Polarity } from "../vocabulary.ts";
import { i32, u8 } from "./at.ts";
import { bucketsOf } from "./buckets.ts";
import { buildRelation, directionMask, emptyRelation, type LineSet } from "./build-relation.ts";
import { type Columns, lineKindCode, polarityCode } from "./columns.ts";
import type { Relation } from "./relation.ts";

export type Direction = "out" | "in" | "both" | "up" | "down";

/** Ids of the line kinds with a trait. */
export const kindsWhere = (test: (kind: ReturnType<typeof lineKind>) => boolean): LineKind[] =>
  lineKindIds.filter((id) => test(lineKind(id)));

export const reportingKinds = kindsWhere((kind) => kind.reports);
export const answeringKinds = kindsWhere((kind) => kind.climbs === "answer");
export const structuralKinds = kindsWhere((kind) => kind.climbs === "structure");
/** Kinds that put a hat on a post. */
export const wearingKinds = kindsWhere((kind) => kind.wears);
/** Every kind of line that a chain may go up: answering first, then structure. */
export const climbingKinds: readonly LineKind[] = [...answeringKinds, ...structuralKinds];

const maskOf = (kind: LineKind, direction: Direction): number => {
  if (direction === "both" || lineKind(kind).symmetric) return directionMask.both;
  if (direction === "out") return directionMask.out;
  if (direction === "in") return directionMask.in;
  const { superior } = lineKind(kind);
  if (superior === "none") return directionMask.none;
  return (superior === "to") === (direction === "up") ? directionMask.out : directionMask.in;
};

/** Lines of one kind, direction and polarity; the key is theirs alone. */
type KeyedSet = LineSet & { readonly key: string };

/**
 * Makes the relations of a slice; `inSlice` holds 1 for each line that is in; absent where all are. What is asked for by
 * other kinds is one relation where the record has no line of those that differ.
 */
export const relationMaker = (columns: Columns, inSlice: Uint8Array | undefined) => {
  const bucket = bucketsOf(columns);
  const { lineFrom, lineTo, nodeClass } = columns;
  const linesOfKind = (kind: LineKind, polarity: Polarity): Int32Array => {
    const all = bucket(lineKindCode.get(kind) ?? 0, polarityCode.get(polarity) ?? 0);
    return inSlice === undefined ? all : all.filter((line) => u8(inSlice, line) === 1);
  };
  const setsOf = (kinds: readonly LineKind[], direction: Direction, polarity: Polarity): KeyedSet[] =>
    [...new Set(kinds)].map((kind) => {
      const mask = maskOf(kind, direction);
      return { lines: linesOfKind(kind, polarity), mask, key: `${kind} ${mask} ${polarity}` };
    });
  const notIntoClass = (kind: LineKind, set: KeyedSet): KeyedSet => {
    const upper = lineKind(kind).superior === "to" ? lineTo : lineFrom;
    const lines = set.lines.filter((line) => u8(nodeClass, i32(upper, line)) === 0);
    return lines.length === set.lines.length ? set : { ...set, lines, key: `${set.key} not into a class` };
  };
  const isOwn = (line: number): boolean => i32(lineFrom, line) === i32(lineTo, line);
  const notToItself = (set: KeyedSet): KeyedSet => {
    if (!set.lines.some(isOwn)) return set;
    return { ...set, lines: set.lines.filter((line) => !isOwn(line)), key: `${set.key} not to itself` };
  };
  const nobody = emptyRelation(columns.nodes.length);
  const built = new Map<string, Relation>();
  const build = (sets: readonly KeyedSet[]): Relation => {
    const filled = sets.filter(({ lines, mask }) => mask !== directionMask.none && lines.length > 0);
    if (filled.length === 0) return nobody;
    const key = filled.map((set) => set.key).join(", ");
    const relation = built.get(key) ?? buildRelation(columns.nodes.length, lineFrom, lineTo, filled);
    built.set(key, relation);
    return relation;
  };
  return {
    linesOfKind,
    relation: (kinds: readonly LineKind[], direction: Direction, polarity: Polarity): Relation =>
      build(setsOf(kinds, direction, polarity)),
    /** Reporting lines between two: who answers to itself leads nobody by that, and has no superior. */
    reporting: (direction: "up" | "down"): Relation =>
      build(setsOf(reportingKinds, direction, "asserted").map(notToItself)),
    /** Climbing lines, without those of structure that lead into a class a thing is merely one of. */
    climb: (direction: "up" | "down"): Relation =>
      build([
        ...setsOf(answeringKinds, direction, "asserted"),
        ...structuralKinds.flatMap((kind) =>
          setsOf([kind], direction, "asserted").map((set) => notIntoClass(kind, set)),
        ),
      ]),
  };
};

const directions: ReadonlyMap<Direction, number> = new Map(
  (["out", "in", "both", "up", "down"] as const).map((direction, place) => [direction, place]),
);

/** Relations of one direction and polarity that were asked for. */
type RelationCache = {
  readonly byKind: Map<LineKind, Relation>;
  readonly byList: WeakMap<readonly LineKind[], Relation>;
  readonly byWords: Map<string, Relation>;
};

const emptyCache = (): RelationCache => ({ byKind: new Map(), byList: new WeakMap(), byWords: new Map() });

type Ask = (kinds: readonly LineKind[], direction: Direction, polarity?: Polarity) => Relation;

/**
 * Caches relations. Asked once per node in inner loops, so a cached one is looked up by the one kind, or by the list
 * itself where the caller holds on to it, and only then by its words.
 */
export const cachedRelations = (make: (...asked: Required<Parameters<Ask>>) => Relation): Ask => {
  const caches = Array.from({ length: directions.size * polarityCode.size }, emptyCache);
  return (kinds, direction, polarity = "asserted") => {
    const place = (directions.get(direction) ?? 0) * polarityCode.size + (polarity === "asserted" ? 0 : 1);
    const cache = caches[place] ?? emptyCache();
    const [only] = kinds;
    const single = kinds.length === 1 ? only : undefined;
    const cached = single === undefined ? cache.byList.get(kinds) : cache.byKind.get(single);
    if (cached !== undefined) return cached;
    const words = [...kinds].sort().join(" ");
    const found = cache.byWords.get(words) ?? make(kinds, direction, polarity);
    cache.byWords.set(words, found);
    if (single === undefined) cache.byList.set(kinds, found);
    else cache.byKind.set(single, found);
    return found;
  };
};
