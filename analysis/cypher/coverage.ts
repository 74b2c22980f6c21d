import { type LineKind, lineKind, lineKindIds, relationshipType } from "../../graph/kinds.ts";
import { confidences, keysOf } from "../../graph/vocabulary.ts";
import { lineShown } from "./slice.ts";

const linesOf = (node: string, kind: LineKind, direction: "out" | "in"): string => {
  const step = `-[hidden:${relationshipType(kind)}]-`;
  const { symmetric } = lineKind(kind);
  // found by id: in a list the variable may hold any value, not a node that a pattern can begin with
  const start = `(:DottedNode {edition: $edition, id: ${node}.id})`;
  if (symmetric) return `${start}${step}(far)`;
  return direction === "out" ? `${start}${step}>(far)` : `${start}<${step}(far)`;
};

/** That a row of coverage is as sure as the slice asks. */
const isSure = (row: string): string =>
  `CASE ${row}.confidence ${keysOf(confidences)
    .map((one, rank) => `WHEN '${one}' THEN ${rank}`)
    .join(" ")} END >= $slice.confidence`;

/** That a row of coverage speaks at the slice's time. */
const speaksThen = (row: string): string =>
  `coalesce(${row}.sinceDay, $slice.atLast) <= $slice.atLast AND coalesce(${row}.untilDay, $slice.atFirst) >= $slice.atFirst`;

/** That a row of coverage speaks through the slice: at its time, and as sure as it asks. */
export const speaksThrough = (row: string): string => `${speaksThen(row)} AND ${isSure(row)}`;

const rows = (node: string, kind: LineKind, direction: "out" | "in", more = ""): string =>
  `EXISTS { MATCH (covering:DottedRow {edition: $edition, part: 'coverage', lineKind: '${kind}', direction: '${direction}', scope: 'general'}) ` +
  `WHERE (covering.node = ${node}.id OR covering.nodeKind = ${node}.kind) AND ${speaksThen("covering")}${more} }`;

/**
 * The condition that silence about a node's lines means absence, as `view.complete` has it: a coverage row speaks through
 * the slice, none of its time leaves the question open, however sure, and the slice hides no line of which they speak.
 * @param node the variable it is bound to in the query
 */
const completeIn = (node: string, kind: LineKind, direction: "out" | "in"): string =>
  `(${rows(node, kind, direction, ` AND ${isSure("covering")}`)} AND NOT ${rows(node, kind, direction, " AND coalesce(covering.says, 'complete') IN ['lacking', 'unresolved', 'open']")} ` +
  `AND NOT EXISTS { MATCH ${linesOf(node, kind, direction)} WHERE NOT (${lineShown("hidden")} AND far.confidenceRank >= $slice.confidence) })`;

/** What `{{complete n reports-to out}}` stands for, by its words; an empty text where they are none that it knows. */
export const completeTag = ([node, kind, direction, ...more]: readonly string[]): string => {
  const known = lineKindIds.find((id) => id === kind);
  if (node === undefined || known === undefined || more.length > 0) return "";
  return direction === "out" || direction === "in" ? completeIn(node, known, direction) : "";
};
