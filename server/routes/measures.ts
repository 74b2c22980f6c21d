import { datasetParamsSchema } from "../contract/common.ts";
import { measureListSchema } from "../contract/measures.ts";
import { sliceOf, sliceQuerySchema } from "../contract/slice-query.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { answers } from "./answers.ts";
import { answerWith } from "./asking.ts";
import { needs } from "./guard.ts";

/** Numbers about a slice. */
export const measureRoutes = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/measures",
    {
      ...needs(deps, "read"),
      schema: {
        tags: ["measures"],
        summary: "The measures of a slice, each with who stands out, or why it has no value",
        params: datasetParamsSchema,
        querystring: sliceQuerySchema,
        response: answers(measureListSchema),
      },
    },
    async (request, reply) => {
      const { query, params } = request;
      const input = { dataset: params.dataset, slice: sliceOf(query), language: query.lang };
      return answerWith(deps, [request, reply], { name: "measures", input });
    },
  );
};
