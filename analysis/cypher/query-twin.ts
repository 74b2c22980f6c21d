import { z } from "zod";
import type { OrgView } from "../../graph/index/view.ts";
import { actorMeant, nodeMeant } from "../queries/shared/parameters.ts";
import type { AnyQuery } from "../query.ts";
import type { RunCypher } from "./periods.ts";
import { fieldsOf } from "./preamble.ts";
import { sliceParameter } from "./slice.ts";
import { cypherOfQuestion } from "./text.ts";

const thing = z.object({ id: z.string() });

/**
 * One row of a question's twin: a line with its ends, or a node alone. `answer` rows carry the answer, `beside` rows are
 * worth seeing beside it, and `about` names what the answer is about. Nodes and lines come as themselves, so that Neo4j
 * Browser draws them.
 */
export const answerRowSchema = z.object({
  part: z.enum(["answer", "beside", "about"]),
  from: thing,
  line: thing.nullable(),
  to: thing.nullable(),
});
export type AnswerRow = z.infer<typeof answerRowSchema>;

/** Names of the parameters that a person fills with a node, or with an actor, as `nodeParameter` and `actorParameter` mark them. */
const markedIn = ({ parameters }: AnyQuery, mark: "node" | "actor"): ReadonlySet<string> =>
  new Set(Object.entries(fieldsOf(parameters)).flatMap(([name, field]) => (field[mark] ? [name] : [])));

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
  const [nodes, actors] = [markedIn(one, "node"), markedIn(one, "actor")];
  const parsed = one.parameters.parse(given ?? {});
  const value = (name: string): unknown => {
    const asked = parsed[name];
    if (typeof asked !== "string" || !nodes.has(name)) return asked;
    return view.node((actors.has(name) ? actorMeant : nodeMeant)(view, asked)).id;
  };
  const own = Object.keys(one.parameters.shape).map((name) => [name, value(name) ?? null]);
  return { slice: sliceParameter(view.slice), ...Object.fromEntries(own) };
};

/** Runs a question's twin in the database, with `edition` among the parameters. */
export const runQueryTwin = async (
  run: RunCypher,
  one: AnyQuery,
  parameters: Readonly<Record<string, unknown>>,
): Promise<AnswerRow[]> => {
  const cypher = cypherOfQuestion(one);
  if (cypher === undefined) throw new Error(`${one.info.id} has no twin`);
  return z.array(answerRowSchema).parse(await run(cypher, parameters));
};
