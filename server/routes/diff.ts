import { demandOn } from "../access/caller.ts";
import { datasetParamsSchema } from "../contract/common.ts";
import { diffQuerySchema, diffSchema } from "../contract/diff.ts";
import { roleFor } from "../contract/session.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { answers } from "./answers.ts";
import { answerWith } from "./asking.ts";
import { callerIn, needs } from "./guard.ts";

/** What changed between two dates or two datasets. */
export const diffRoutes = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/diff",
    {
      ...needs(deps, "read"),
      schema: {
        tags: ["datasets"],
        summary: "What was added, removed, changed and moved between two dates, or against another dataset",
        params: datasetParamsSchema,
        querystring: diffQuerySchema,
        response: answers(diffSchema),
      },
    },
    async (request, reply) => {
      const { against } = request.query;
      if (against !== undefined) demandOn(callerIn(deps, request), roleFor("read"), against);
      const input = { ...request.params, asked: request.query };
      return answerWith(deps, [request, reply], { name: "diff", input });
    },
  );
};
