import { answeringKinds } from "../../graph/index/view.ts";
import { feebleDegrees } from "../feeble-line.ts";
import { speaksThrough } from "./coverage.ts";
import { cypherLiteral } from "./literal.ts";

/** Tags for rows: the nodes of the record asked about, the rows that a question returns, what it often asks of a line. */

const ofOne =
  (text: (variable: string) => string) =>
  ([variable, ...more]: readonly string[]): string =>
    variable === undefined || more.length > 0 ? "" : text(variable);

/** The label and the record of a node in a pattern, with further properties it is looked for by. */
const recorded = (properties: readonly string[]): string =>
  `:DottedNode {${["edition: $edition", ...(properties.length === 0 ? [] : [properties.join(" ")])].join(", ")}}`;

/** That a row of coverage names a superior and speaks through the slice. */
const namesSuperior = (row: string): string =>
  `${row}.lineKind IN ${cypherLiteral(answeringKinds)} AND ${row}.direction = 'out' AND ${speaksThrough(row)}`;

const leftOut = ":DottedRow {edition: $edition, part: 'coverage', says: 'unresolved'}";

/** That the source names a superior of a node whom the record could not take. */
const superiorLeftOut = (node: string): string =>
  `EXISTS { MATCH (row${leftOut}) WHERE row.node = ${node}.id AND ${namesSuperior("row")} }`;

const ends = (line: string): string => `startNode(${line}) AS from, line, endNode(${line}) AS to`;

/** A line as an answer, or beside the answer where it is denied. */
const answer = (line: string): string =>
  `CASE ${line}.polarity WHEN 'denied' THEN 'beside' ELSE 'answer' END AS part, ${ends(line)}`;

/** What each tag stands for; an empty text where its words are none that it knows. */
export const rowTags: ReadonlyMap<string, (words: readonly string[]) => string> = new Map([
  ["ends", ofOne(ends)],
  ["answer", ofOne(answer)],
  ["feeble", ofOne((line) => `${line}.degree IN ${cypherLiteral(feebleDegrees)}`)],
  ["worn", ofOne((line) => `from.kind IS NOT NULL AND ${line}.hat = worn`)],
  ["silent", ofOne((all) => `size(${all}) AS all, [one IN ${all} WHERE one.silent | one.id] AS subjects`)],
  ["alone", ofOne((node) => `${node} AS from, null AS line, null AS to`)],
  ["recorded", recorded],
  ["left-out", () => leftOut],
  ["names-superior", ofOne(namesSuperior)],
  ["superior-left-out", ofOne(superiorLeftOut)],
  ["about", ofOne((line) => `($scope IS NULL OR 'general' IN ${line}.scopes OR $scope IN ${line}.scopes)`)],
]);
