import { z } from "zod";
import { isNeo4jAddress } from "../../../graph/store/neo4j/address.ts";
import { type CypherResult, cypherBodySchema } from "../../contract/cypher.ts";
import { noCypher } from "../../services/cypher.ts";
import { parseGiven } from "../../zod-problems.ts";
import type { AddCommand } from "../command.ts";
import { cypherResultText, statusOfRows } from "../cypher-text.ts";
import { printJson } from "../io.ts";
import { commonOptions, withJson, withStoreOptions } from "../options.ts";
import { parametersIn } from "../parameter-options.ts";
import { lendCypher, withStore } from "../session.ts";

const optionsSchema = z.object({ ...commonOptions.shape, parameters: z.string().default("{}") });

const ask = async (
  query: string,
  { store, as, parameters }: z.infer<typeof optionsSchema>,
): Promise<CypherResult> => {
  const given = { query, parameters: parametersIn(parameters) };
  const body = parseGiven(cypherBodySchema, given, "this cannot be asked");
  if (store === undefined || !isNeo4jAddress(store)) throw noCypher();
  return withStore({ store, as }, (session) =>
    lendCypher(session, store, async (console) => {
      if (console === undefined) throw noCypher();
      return console.run(body, session.actor);
    }),
  );
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
        else io.out(cypherResultText(result));
        return statusOfRows(io, result);
      }),
    );
