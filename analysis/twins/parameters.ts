import { beginningOfTime, confidenceCode, endOfTime } from "../../graph/index/columns.ts";
import type { Slice } from "../../graph/index/slice.ts";
import { lineKind, lineKindIds } from "../../graph/kinds.ts";
import { dayOf } from "../../graph/model/date.ts";

/**
 * A slice as every twin is asked with it. In a list, none means all; days are day numbers as the store has them. It is
 * one parameter, since Neo4j plans a query anew for lists of other lengths, but not for what is inside a map.
 */
export type SliceParameter = Readonly<{
  bases: readonly string[];
  scopes: readonly string[];
  kinds: readonly string[];
  confidence: number;
  atFirst: number;
  atLast: number;
}>;

/**
 * What a detector's twin is asked with: `edition` says which version of which dataset, `options` are the detector's,
 * complete.
 */
export type TwinParameters = Readonly<{
  edition: string;
  slice: SliceParameter;
  options: Readonly<Record<string, unknown>>;
}>;

const kindsOf = ({ families }: Slice): string[] =>
  families.length === 0 ? [] : lineKindIds.filter((id) => families.includes(lineKind(id).family));

export const sliceParameter = (slice: Slice): SliceParameter => ({
  bases: slice.bases,
  // what is about everything is about each scope
  scopes: slice.scopes.length === 0 ? [] : [...new Set([...slice.scopes, "general"])],
  kinds: kindsOf(slice),
  confidence: confidenceCode.get(slice.confidence) ?? 0,
  atFirst: slice.at === undefined ? beginningOfTime : (dayOf(slice.at, "first") ?? 0),
  atLast: slice.at === undefined ? endOfTime : (dayOf(slice.at, "last") ?? 0),
});

/** The parameters of a detector's twin. */
export const twinParameters = (
  edition: string,
  slice: Slice,
  options: Readonly<Record<string, unknown>>,
): TwinParameters => ({ edition, slice: sliceParameter(slice), options });
