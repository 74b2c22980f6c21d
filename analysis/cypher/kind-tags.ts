import {
  answeringKinds,
  climbingKinds,
  kindsWhere,
  reportingKinds,
  structuralKinds,
  wearingKinds,
} from "../../graph/index/view.ts";
import {
  families,
  inverseWord,
  type LineKind,
  lineKind,
  lineKindIds,
  type NodeTrait,
  nodeKindsWith,
  nodeTraits,
  relationshipType,
} from "../../graph/kinds.ts";
import { cypherLiteral } from "./literal.ts";

/** Tags of templates that stand for kinds of nodes and lines, so that a new kind is known to all Cypher by its row. */

/** Kinds of line by the word a template has for their trait. */
const lineLists: ReadonlyMap<string, readonly LineKind[]> = new Map([
  ["reports", reportingKinds],
  ["answers", answeringKinds],
  ["structure", structuralKinds],
  ["climbs", climbingKinds],
  ["climbs-to", kindsWhere(({ climbs, superior }) => climbs !== "none" && superior === "to")],
  ["climbs-from", kindsWhere(({ climbs, superior }) => climbs !== "none" && superior === "from")],
  ["wears", wearingKinds],
  [
    "takes-part",
    [
      ...kindsWhere(({ takesPart }) => takesPart === "from"),
      ...kindsWhere(({ takesPart }) => takesPart === "to"),
    ],
  ],
  ["takes-part-to", kindsWhere(({ takesPart }) => takesPart === "to")],
  ["contains", kindsWhere(({ contains }) => contains)],
  ["issues", kindsWhere(({ issues }) => issues)],
  ["symmetric", kindsWhere(({ symmetric }) => symmetric)],
]);

const isTrait = (word: string): word is NodeTrait => word in nodeTraits;

const nodesNamed = (words: readonly string[]): readonly string[] =>
  words.every(isTrait) ? nodeKindsWith(...words) : [];

const linesNamed = (words: readonly string[]): readonly LineKind[] =>
  words.every((word) => lineLists.has(word)) ? words.flatMap((word) => lineLists.get(word) ?? []) : [];

const typesNamed = (words: readonly string[]): string[] => linesNamed(words).map(relationshipType);

const downward = ["climbs-from", "wears"];

/** The lines of a step up from a node, which some kinds say from above. */
const upward = ([line = "", node = ""]: readonly string[]): string =>
  `CASE WHEN type(${line}) IN ${cypherLiteral(typesNamed(downward))} THEN endNode(${line}) = ${node} ELSE startNode(${line}) = ${node} END`;

/** That a node or a line is of one of some kinds. */
const isOneOf = (variable: string | undefined, kinds: readonly string[]): string => {
  const [only, ...more] = kinds;
  if (variable === undefined || only === undefined) return "";
  return more.length === 0
    ? `${variable}.kind = ${cypherLiteral(only)}`
    : `${variable}.kind IN ${cypherLiteral(kinds)}`;
};

/** The id of a node in a list where it is a hat, else an empty one: what `hat` of a line is asked for. */
const asHat = ([node, ...more]: readonly string[]): string =>
  node === undefined || more.length > 0
    ? ""
    : `CASE WHEN ${isOneOf(node, nodeKindsWith("role"))} THEN [${node}.id] ELSE [] END`;

const branch = ([word, kinds]: readonly [string, readonly LineKind[]]): string =>
  `WHEN ${cypherLiteral(word)} THEN ${cypherLiteral(kinds)}`;

const byFamily = Object.keys(families).map((family): [string, LineKind[]] => [
  family,
  kindsWhere((kind) => kind.family === family),
]);

const byInverse = lineKindIds
  .filter((kind) => !lineKind(kind).symmetric)
  .map((kind): [string, LineKind[]] => [inverseWord(kind), [kind]]);

const listed = (found: readonly string[]): string => (found.length === 0 ? "" : cypherLiteral(found));

/** What each tag stands for; an empty text where its words are none that it knows. */
export const kindTags: ReadonlyMap<string, (words: readonly string[]) => string> = new Map([
  ["kinds", (words) => listed(nodesNamed(words))],
  ["lines", (words) => listed(linesNamed(words))],
  ["types", (words) => typesNamed(words).join("|")],
  ["type-names", (words) => listed(typesNamed(words))],
  ["is", ([node, ...words]) => isOneOf(node, nodesNamed(words))],
  ["is-line", ([line, ...words]) => isOneOf(line, linesNamed(words))],
  ["upward", upward],
  ["as-hat", asHat],
  ["families", () => byFamily.map(branch).join(" ")],
  ["inverses", () => byInverse.map(branch).join(" ")],
  ["inverse-words", () => listed(byInverse.map(([word]) => word))],
]);
