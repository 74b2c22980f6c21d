import { z } from "zod";

/** A read-only, bounded Cypher query. Only a Neo4j store can answer it. */
export const cypherBodySchema = z
  .strictObject({
    query: z.string().min(1).max(20_000),
    parameters: z.record(z.string(), z.unknown()).default({}),
  })
  .meta({ id: "CypherBody" });
export type CypherBody = z.infer<typeof cypherBodySchema>;

/** Rows as the database gave them; `nodes` and `lines` are ids among them that the canvas can show. */
export const cypherResultSchema = z
  .object({
    columns: z.array(z.string()),
    rows: z.array(z.array(z.unknown())),
    truncated: z.boolean().describe("There was more than the limits allow"),
    limit: z.enum(["rows", "memory"]).optional().describe("Which limit cut the answer"),
    nodes: z.array(z.string()),
    lines: z.array(z.string()),
    milliseconds: z.number(),
  })
  .meta({ id: "CypherResult" });
export type CypherResult = z.infer<typeof cypherResultSchema>;
