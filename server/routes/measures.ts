import { measure } from "../../analysis/measures/index.ts";
import { datasetParamsSchema } from "../contract/common.ts";
import { measureListSchema } from "../contract/measures.ts";
import { sliceOf, sliceQuerySchema } from "../contract/slice-query.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { answers } from "./answers.ts";
import { needs } from "./guard.ts";

/** Numbers about a slice. */
export const measureRoutes = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/measures",
    {
      ...needs(deps, "viewer"),
      schema: {
        tags: ["measures"],
        summary: "The measures of a slice, each with who stands out, or why it has no value",
        params: datasetParamsSchema,
        querystring: sliceQuerySchema,
        response: answers(measureListSchema),
      },
    },
    async ({ params, query }) =>
      measure((await deps.readings.of(params.dataset)).view(sliceOf(query)), query.lang),
  );
};
