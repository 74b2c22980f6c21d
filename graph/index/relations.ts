import { type LineKind, lineKind, lineKindIds } from "../kinds.ts";
import type { Polarity } from "../vocabulary.ts";
import { i32, u8 } from "./at.ts";
import { bucketsOf } from "./buckets.ts";
import { type Columns, lineKindCode, polarityCode } from "./columns.ts";
import { buildRelation, emptyRelation, leave, type Relation, type Taking } from "./relation.ts";

export type Direction = "out" | "in" | "both" | "up" | "down";

/** Ids of the line kinds with a trait. */
export const kindsWhere = (test: (kind: ReturnType<typeof lineKind>) => boolean): LineKind[] =>
  lineKindIds.filter((id) => test(lineKind(id)));

export const reportingKinds = kindsWhere((kind) => kind.reports);
export const answeringKinds = kindsWhere((kind) => kind.climbs === "answer");
export const structuralKinds = kindsWhere((kind) => kind.climbs === "structure");
/** Every kind of line that a chain may go up: answering first, then structure. */
export const climbingKinds: readonly LineKind[] = [...answeringKinds, ...structuralKinds];

const departureOf = (kind: LineKind, direction: Direction): number => {
  if (direction === "both" || lineKind(kind).symmetric) return leave.both;
  if (direction === "out") return leave.from;
  if (direction === "in") return leave.to;
  const { superior } = lineKind(kind);
  if (superior === "none") return leave.not;
  return (superior === "to") === (direction === "up") ? leave.from : leave.to;
};

/** Makes the relations of a slice; `inSlice` holds 1 for each line that is in; absent where all are. */
export const relationMaker = (columns: Columns, inSlice: Uint8Array | undefined) => {
  const bucket = bucketsOf(columns);
  const { lineFrom, lineTo, nodeClass } = columns;
  const linesOfKind = (kind: LineKind, polarity: Polarity): Int32Array => {
    const all = bucket(lineKindCode.get(kind) ?? 0, polarityCode.get(polarity) ?? 0);
    return inSlice === undefined ? all : all.filter((line) => u8(inSlice, line) === 1);
  };
  const takingsOf = (kinds: readonly LineKind[], direction: Direction, polarity: Polarity): Taking[] =>
    [...new Set(kinds)].map((kind) => ({
      lines: linesOfKind(kind, polarity),
      departure: departureOf(kind, direction),
    }));
  const notIntoClass = (kind: LineKind, lines: Int32Array): Int32Array => {
    const upper = lineKind(kind).superior === "to" ? lineTo : lineFrom;
    return lines.filter((line) => u8(nodeClass, i32(upper, line)) === 0);
  };
  const nobody = emptyRelation(columns.nodes.length);
  const build = (takings: readonly Taking[]): Relation =>
    takings.some(({ lines, departure }) => departure !== leave.not && lines.length > 0)
      ? buildRelation(columns.nodes.length, lineFrom, lineTo, takings)
      : nobody;
  return {
    linesOfKind,
    relation: (kinds: readonly LineKind[], direction: Direction, polarity: Polarity): Relation =>
      build(takingsOf(kinds, direction, polarity)),
    /** Climbing lines, without those of structure that lead into a class a thing is merely one of. */
    climb: (direction: "up" | "down"): Relation =>
      build([
        ...takingsOf(answeringKinds, direction, "asserted"),
        ...structuralKinds.map((kind) => ({
          lines: notIntoClass(kind, linesOfKind(kind, "asserted")),
          departure: departureOf(kind, direction),
        })),
      ]),
  };
};

const directions: ReadonlyMap<Direction, number> = new Map(
  (["out", "in", "both", "up", "down"] as const).map((direction, place) => [direction, place]),
);

/** Kept relations of one direction and polarity. */
type Shelf = {
  readonly byKind: Map<LineKind, Relation>;
  readonly byList: WeakMap<readonly LineKind[], Relation>;
  readonly byWords: Map<string, Relation>;
};

const emptyShelf = (): Shelf => ({ byKind: new Map(), byList: new WeakMap(), byWords: new Map() });

type Ask = (kinds: readonly LineKind[], direction: Direction, polarity?: Polarity) => Relation;

/**
 * Keeps relations that were asked for. Asked once per node in inner loops, so the way to a kept one is
 * short: by the one kind, or by the list itself where the caller holds on to it, and only then by its words.
 */
export const keepRelations = (make: (...asked: Required<Parameters<Ask>>) => Relation): Ask => {
  const shelves = Array.from({ length: directions.size * polarityCode.size }, emptyShelf);
  return (kinds, direction, polarity = "asserted") => {
    const place = (directions.get(direction) ?? 0) * polarityCode.size + (polarity === "asserted" ? 0 : 1);
    const shelf = shelves[place] ?? emptyShelf();
    const [only] = kinds;
    const single = kinds.length === 1 ? only : undefined;
    const near = single === undefined ? shelf.byList.get(kinds) : shelf.byKind.get(single);
    if (near !== undefined) return near;
    const words = [...kinds].sort().join(" ");
    const found = shelf.byWords.get(words) ?? make(kinds, direction, polarity);
    shelf.byWords.set(words, found);
    if (single === undefined) shelf.byList.set(kinds, found);
    else shelf.byKind.set(single, found);
    return found;
  };
};
