import { z } from "zod";
import { gate } from "../../graph/store/neo4j/console/gate/index.ts";
import { cypherLiteral, cypherString } from "./literal.ts";

/** The Cypher that finds the same in a Neo4j store: what answers and findings carry with them. */
export const twinCypherSchema = z
  .object({
    query: z.string().describe("Cypher with comments in plain words and $parameters"),
    parameters: z
      .record(z.string(), z.unknown())
      .describe(
        "Values of its $parameters; `edition` only where the store is a Neo4j, which has a new one for each revision",
      ),
    console: z
      .boolean()
      .describe("Whether `dotted cypher` and the explorer's editor, which are bounded, let it through"),
    browser: z
      .string()
      .describe(
        "The same with a `:param` line for each parameter, to paste into Neo4j Browser or cypher-shell",
      ),
  })
  .meta({ id: "TwinCypher" });
export type TwinCypher = z.infer<typeof twinCypherSchema>;

/** Whether the gate of the console lets a query through: it refuses the longest, and walks without an end. */
const passes = (query: string): boolean => {
  try {
    gate(query);
    return true;
  } catch {
    return false;
  }
};

/** Editions have random names and are replaced with every write, so a person looks theirs up. */
const editionLine = (dataset: string): string =>
  `:param [{edition}] => { MATCH (d:Dataset {id: ${cypherString(dataset)}}) RETURN d.edition AS edition };`;

/** A twin with the values of its parameters, as it is asked of a dataset and as a person pastes it. */
export const twinCypher = (
  dataset: string,
  query: string,
  { edition, ...asked }: Readonly<Record<string, unknown>>,
): TwinCypher => ({
  query,
  console: passes(query),
  parameters: { ...(edition === undefined ? {} : { edition }), ...asked },
  browser: [
    editionLine(dataset),
    ...Object.entries(asked).map(([key, value]) => `:param ${key} => ${cypherLiteral(value)};`),
    "",
    query,
  ].join("\n"),
});
