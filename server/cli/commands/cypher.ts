import { z } from "zod";
import { DottedError } from "../../../graph/errors.ts";
import { isNeo4jAddress } from "../../../graph/store/neo4j/address.ts";
import { type CypherResult, cypherBodySchema } from "../../contract/cypher.ts";
import { cypherAt, noCypher } from "../../cypher.ts";
import { parseGiven } from "../../zod-problems.ts";
import type { AddCommand } from "../command.ts";
import { cypherText } from "../cypher-text.ts";
import { printJson } from "../io.ts";
import { commonOptions, withJson, withStoreOptions } from "../options.ts";
import { exit } from "../run.ts";
import { withStore } from "../session.ts";
import { userName } from "../user-name.ts";

const optionsSchema = z.object({ ...commonOptions.shape, parameters: z.string().default("{}") });

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DottedError("bad-request", "--parameters is not JSON", [], cause);
  }
};

const ask = async (
  query: string,
  { store, as, parameters }: z.infer<typeof optionsSchema>,
): Promise<CypherResult> => {
  const body = parseGiven(
    cypherBodySchema,
    { query, parameters: jsonIn(parameters) },
    "this cannot be asked",
  );
  if (store === undefined || !isNeo4jAddress(store)) throw noCypher();
  return withStore({ store, as }, async (session) => {
    const cypher = await cypherAt(store, (entry) => session.store.record(entry));
    if (cypher === undefined) throw noCypher();
    try {
      return await cypher.run(body, as ?? userName());
    } finally {
      await cypher.close();
    }
  });
};

export const cypher: AddCommand = (program, { io, run }) =>
  withJson(withStoreOptions(program.command("cypher <query>")))
    .description("ask the Neo4j store in Cypher: read-only, bounded, audited")
    .option("--parameters <json>", "values of the query's $parameters, as a JSON object")
    .action((query: string, raw: unknown) =>
      run(async () => {
        const options = optionsSchema.parse(raw);
        const result = await ask(query, options);
        if (options.json) printJson(io, result);
        else io.out(cypherText(result));
        if (!result.truncated) return exit.fine;
        io.err(`there is more: the limit of ${result.limit ?? "rows"} cut the answer (limit-reached)`);
        return exit.wrong;
      }),
    );
