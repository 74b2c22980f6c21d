import { checkPay } from "../../graph/store/neo4j/console/gate/check-pay.ts";
import { cypherBodySchema, cypherResultSchema } from "../contract/cypher.ts";
import type { Deps } from "../deps.ts";
import { goneSignal } from "../plugins/gone.ts";
import { mayTakePay } from "../plugins/hide-pay.ts";
import type { Server } from "../plugins/server.ts";
import { noCypher } from "../services/cypher.ts";
import { answers } from "./answers.ts";
import { callerIn, needs } from "./guard.ts";

/** Ad-hoc questions to the database itself. */
export const cypherRoutes = (app: Server, deps: Deps): void => {
  app.post(
    "/cypher",
    {
      ...needs(deps, "query"),
      schema: {
        tags: ["questions"],
        summary: "Ask in Cypher: read-only, bounded, audited; on a Neo4j store only",
        body: cypherBodySchema,
        response: answers(cypherResultSchema),
      },
    },
    async (request, reply) => {
      if (deps.cypher === undefined) throw noCypher();
      if (!mayTakePay(deps, request)) checkPay(request.body.query);
      return deps.cypher.run(request.body, callerIn(deps, request).actor, goneSignal(reply, deps.stopping));
    },
  );
};
