import { z } from "zod";
import { everything } from "../../graph/index/slice.ts";
import { cypherLiteral } from "./literal.ts";
import { namedValues } from "./named-values.ts";
import { sliceParameter } from "./slice.ts";
import type { Preamble } from "./template.ts";

/** One parameter of a query in its comments: its name and a value in Cypher that it may be set to. */
type Shown = readonly [name: string, value: string];

const setLine = ([name, value]: Shown): string => `  :param ${name} => ${value}`;

const always: readonly Shown[] = [
  ["[{edition}]", "{ MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }"],
  ["slice", cypherLiteral(sliceParameter(everything))],
];

const nodesById =
  "Nodes are told by id; MATCH (n:DottedNode) WHERE n.name CONTAINS 'Council' RETURN n.id, n.name looks one up.";

const aboutSlice = `bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.`;

const aboutRows = `Each row is a line with its ends, or a node alone: an answer row carries the answer, a beside row is worth seeing
beside it, an about row is what the answer is about.`;

const comments = (own: readonly Shown[], notes: readonly string[]): string =>
  [
    "",
    "In Neo4j Browser, first set what is asked. In a list of the slice, none means all.",
    ...[...always, ...own].map(setLine),
    ...notes.flatMap((note) => note.split("\n")),
  ]
    .map((line) => `// ${line}`.trimEnd())
    .join("\n");

/** How a detector's Cypher is asked: with the slice and its options, which all have defaults. */
export const detectorPreamble =
  (options: z.ZodObject): Preamble =>
  () =>
    comments([["options", cypherLiteral(options.parse({}))]], [aboutSlice]);

const fieldsSchema = z.object({
  properties: z
    .record(z.string(), z.looseObject({ node: z.boolean().default(false), default: z.unknown().optional() }))
    .default({}),
});

/** The fields of a question's parameters, by name: `node` where a person fills it with a node, `default` where it has one. */
export const fieldsOf = (parameters: z.ZodObject) =>
  fieldsSchema.parse(z.toJSONSchema(parameters, { io: "input" })).properties;

/**
 * How a question's Cypher is asked: with the slice and the question's own parameters, set to the examples, else to their
 * defaults, else to nothing.
 * @throws Error for an example of a parameter that the question has not.
 */
export const questionPreamble =
  (parameters: z.ZodObject): Preamble =>
  (text) => {
    const fields = fieldsOf(parameters);
    const examples = namedValues(text);
    for (const name of examples.keys())
      if (fields[name] === undefined) throw new Error(`{{parameters}}: the question has no "${name}"`);
    const own = Object.entries(fields).map(
      ([name, field]): Shown => [name, examples.get(name) ?? cypherLiteral(field.default)],
    );
    return comments(own, [
      ...(Object.values(fields).some(({ node }) => node) ? [nodesById] : []),
      ...(own.some(([, value]) => value === "null")
        ? ["A parameter that is null asks for nothing in particular."]
        : []),
      aboutSlice,
      aboutRows,
    ]);
  };
