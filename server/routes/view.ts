import { datasetParamsSchema } from "../contract/common.ts";
import { sliceOf } from "../contract/slice-query.ts";
import { viewQuerySchema, viewSchema } from "../contract/view.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { answers } from "./answers.ts";
import { answerWith } from "./asking.ts";
import { needs } from "./guard.ts";

/** What the canvas draws. */
export const viewRoutes = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/view",
    {
      ...needs(deps, "read"),
      schema: {
        tags: ["view"],
        summary: "Nodes and lines of a slice, all or around a focus",
        params: datasetParamsSchema,
        querystring: viewQuerySchema,
        response: answers(viewSchema),
      },
    },
    async (request, reply) => {
      const { params, query } = request;
      const { focus, depth, limit, branch, around } = query;
      const input = { ...params, slice: sliceOf(query), extent: { focus, depth, limit, branch, around } };
      return answerWith(deps, [request, reply], { name: "view", input });
    },
  );
};
