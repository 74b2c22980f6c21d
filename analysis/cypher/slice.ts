import { beginningOfTime, confidenceCode, endOfTime } from "../../graph/index/columns.ts";
import type { Slice } from "../../graph/index/slice.ts";
import { lineKind, lineKindIds } from "../../graph/kinds.ts";
import { dayOf } from "../../graph/model/date.ts";

/** What a slice is in Cypher, in one place: the parameter that carries it, and what it asks of a node and of a line. */

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

/**
 * The condition that a node is in the slice.
 * @param node the variable it is bound to in the query
 * @param least the least confidence, as Cypher writes it
 */
export const nodeInSlice = (node: string, least = "$slice.confidence"): string =>
  `${node}.confidenceRank >= ${least} AND ${node}.sinceDay <= $slice.atLast AND ${node}.untilDay >= $slice.atFirst`;

const chosen = (line: string): string[] => [
  `($slice.bases = [] OR ${line}.basis IN $slice.bases)`,
  `($slice.kinds = [] OR ${line}.kind IN $slice.kinds)`,
  `($slice.scopes = [] OR any(scope IN ${line}.scopes WHERE scope IN $slice.scopes))`,
];

/** The condition that a line is in the slice: sure enough, at its time, and of its bases, kinds and scopes. */
export const lineInSlice = (line: string, least?: string): string =>
  [nodeInSlice(line, least), ...chosen(line)].join(" AND ");

/** The condition that a line is in the slice or would be but for its date. */
export const lineShown = (line: string): string =>
  [`${line}.confidenceRank >= $slice.confidence`, ...chosen(line)].join(" AND ");
