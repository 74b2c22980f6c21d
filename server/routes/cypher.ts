import { cypherBodySchema, cypherResultSchema } from "../contract/cypher.ts";
import { noCypher } from "../cypher.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { answers } from "./answers.ts";
import { callerIn, needs } from "./guard.ts";

/** Ad-hoc questions to the database itself. */
export const cypherRoutes = (app: Server, deps: Deps): void => {
  app.post(
    "/cypher",
    {
      ...needs(deps, "analyst"),
      schema: {
        tags: ["questions"],
        summary: "Ask in Cypher: read-only, bounded, audited; on a Neo4j store only",
        body: cypherBodySchema,
        response: answers(cypherResultSchema),
      },
    },
    async (request) => {
      if (deps.cypher === undefined) throw noCypher();
      return deps.cypher.run(request.body, callerIn(deps, request).actor);
    },
  );
};
