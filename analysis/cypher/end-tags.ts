/** What a condition on a variable is, as the template that a tag stands in has it. */
export type ConditionsOfEnds = Readonly<
  Record<"asserted" | "node" | "unit" | "surely", (variable: string) => string>
>;

type Tag = readonly [name: string, text: (words: readonly string[]) => string];

const first = (expression: string): string => expression.split(".")[0] ?? "";

/**
 * Tags on what a node is part of, located in and held by: `{{units n}}` and `{{places n}}` are lists of the units and the
 * places, `{{parts n}}` matches its lines to wholes and gives their ids; `{{within a.id b.id}}` is that one is, however deep,
 * part of the other; `{{held n}}` that somebody holds it, and `{{held n surely}}` that somebody does at the slice's date.
 * Their variables are such as no template has: one that a template has bound would be taken for it.
 */
export const endTags = ({ asserted, node, unit, surely }: ConditionsOfEnds): readonly Tag[] => {
  const ends = (type: string, from: string, test = ""): string =>
    `COLLECT { MATCH (${from})-[endLine:${type}]->(endNode) WHERE ${test}${asserted("endLine")} AND ${node("endNode")} RETURN DISTINCT endNode }`;
  const ofNode =
    (text: (from: string) => string) =>
    ([from, ...more]: readonly string[]): string =>
      from === undefined || more.length > 0 ? "" : text(from);
  return [
    ["units", ofNode((from) => ends("PART_OF", from, `${unit("endNode")} AND `))],
    ["places", ofNode((from) => ends("LOCATED_IN", from))],
    [
      "parts",
      ofNode(
        (from) =>
          `MATCH (${from})-[endLine:PART_OF]->(endNode) WHERE ${asserted("endLine")} AND ${node("endNode")} RETURN endLine.id`,
      ),
    ],
    [
      "within",
      ([part, whole, ...more]) => {
        if (part === undefined || whole === undefined || more.length > 0) return "";
        const known = [...new Set([first(part), first(whole)])].join(", ");
        return (
          `EXISTS { WITH ${known} MATCH SHORTEST 1 (a {edition: $edition, id: ${part}}) ` +
          `(()-[p:PART_OF]->(b) WHERE ${asserted("p")} AND ${node("b")})+ (c {edition: $edition, id: ${whole}}) }`
        );
      },
    ],
    [
      "held",
      ([post, sure, ...more]) => {
        if (post === undefined || more.length > 0) return "";
        const holds = sure === undefined ? asserted("endLine") : surely("endLine");
        return `EXISTS { MATCH (${post})<-[endLine:HOLDS]-(endNode) WHERE ${holds} AND ${node("endNode")} }`;
      },
    ],
  ];
};
