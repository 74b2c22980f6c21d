import type { Completion } from "@codemirror/autocomplete";
import type { StreamParser } from "@codemirror/language";
import { lineKindIds, nodeKinds, relationshipType } from "../../../graph/kinds.ts";

/** Words of Cypher that a read-only query may use. */
const keywords =
  "MATCH OPTIONAL WHERE WITH UNWIND RETURN DISTINCT ORDER BY ASC DESC SKIP LIMIT AND OR NOT XOR IN STARTS ENDS CONTAINS IS NULL AS CASE WHEN THEN ELSE END EXISTS COUNT COLLECT UNION ALL CALL YIELD EXPLAIN FINISH true false".split(
    " ",
  );
const functions =
  "count collect size labels type coalesce length nodes relationships head last toLower".split(" ");
const properties = "id name short basis scopes polarity confidence hat since until dataset".split(" ");
const nodeLabels = Object.values(nodeKinds).map(({ neo4j }) => neo4j);

/** What the editor offers while one types. */
export const cypherWords: readonly Completion[] = [
  ...keywords.map((label) => ({ label, type: "keyword" })),
  ...nodeLabels.map((label) => ({ label, type: "class" })),
  ...lineKindIds.map((id) => ({ label: relationshipType(id), type: "type" })),
  ...functions.map((label) => ({ label, type: "function" })),
  ...properties.map((label) => ({ label, type: "property" })),
];

const known = new Set(keywords.map((word) => word.toUpperCase()));
const types = new Set([...nodeLabels, ...lineKindIds.map(relationshipType)]);

/** Colours words, strings, numbers and comments; it judges nothing, which is the server's work. */
export const cypherMode: StreamParser<null> = {
  name: "cypher",
  startState: () => null,
  token: (stream) => {
    if (stream.match(/^\/\/.*/) || stream.match(/^\/\*.*?\*\//)) return "comment";
    if (stream.match(/^'(?:[^'\\]|\\.)*'?/) || stream.match(/^"(?:[^"\\]|\\.)*"?/)) return "string";
    if (stream.match(/^\d+(\.\d+)?/)) return "number";
    if (stream.match(/^\w+/)) {
      const word = stream.current();
      if (known.has(word.toUpperCase())) return "keyword";
      return types.has(word) ? "typeName" : "variableName";
    }
    stream.next();
    return null;
  },
};
