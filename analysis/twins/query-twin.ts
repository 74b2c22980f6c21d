import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { OrgView } from "../../graph/index/view.ts";
import { nodeMeant } from "../queries/shared/parameters.ts";
import type { AnyQuery } from "../query.ts";
import { sliceParameter } from "./parameters.ts";
import type { RunCypher } from "./twin.ts";

const thing = z.object({ id: z.string() });

/**
 * One row of a question's twin: a line with its ends, or a node alone. `answer` rows carry the answer, `beside` rows are
 * worth seeing beside it, and `about` names what the answer is about. Nodes and lines come as themselves, so that Neo4j
 * Browser draws them.
 */
const answerRowSchema = z.object({
  part: z.enum(["answer", "beside", "about"]),
  from: thing,
  line: thing.nullable(),
  to: thing.nullable(),
});
export type AnswerRow = z.infer<typeof answerRowSchema>;

const fileOf = (question: string): URL => new URL(`../queries/${question}/twin.cypher`, import.meta.url);

/** The Cypher that finds on Neo4j what an answer rests on; undefined where plain Cypher cannot say the question. */
export const queryTwinOf = (question: string): string | undefined => {
  const file = fileOf(question);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
};

const fieldsSchema = z.object({ properties: z.record(z.string(), z.looseObject({})).default({}) });

/** Names of the parameters that a person fills with a node, as `nodeParameter` marks them. */
const nodeParametersOf = ({ parameters }: AnyQuery): ReadonlySet<string> => {
  const { properties } = fieldsSchema.parse(z.toJSONSchema(parameters, { io: "input" }));
  return new Set(Object.entries(properties).flatMap(([name, { node }]) => (node === true ? [name] : [])));
};

/**
 * What a question's twin is asked with: the slice and the question's own parameters, null for what is left out, ids
 * for nodes however a person named them.
 * @throws DottedError `not-found`, `bad-request` for a name that nothing or too much has; ZodError.
 */
export const queryTwinParameters = (
  view: OrgView,
  one: AnyQuery,
  given: unknown,
): Readonly<Record<string, unknown>> => {
  const nodes = nodeParametersOf(one);
  const parsed = one.parameters.parse(given ?? {});
  const value = (name: string): unknown => {
    const asked = parsed[name];
    return typeof asked === "string" && nodes.has(name) ? view.node(nodeMeant(view, asked)).id : asked;
  };
  const own = Object.keys(one.parameters.shape).map((name) => [name, value(name) ?? null]);
  return { slice: sliceParameter(view.slice), ...Object.fromEntries(own) };
};

/** Runs a question's twin in the database, with `edition` among the parameters. */
export const runQueryTwin = async (
  run: RunCypher,
  question: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<AnswerRow[]> => {
  const cypher = queryTwinOf(question);
  if (cypher === undefined) throw new Error(`${question} has no twin`);
  return z.array(answerRowSchema).parse(await run(cypher, parameters));
};
