import { datasetParamsSchema } from "../contract/common.ts";
import { diffQuerySchema, diffSchema } from "../contract/diff.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { difference } from "../services/difference.ts";
import { answers } from "./answers.ts";
import { needs } from "./guard.ts";

/** What changed between two dates or two datasets. */
export const diffRoutes = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/diff",
    {
      ...needs(deps, "viewer"),
      schema: {
        tags: ["datasets"],
        summary: "What was added, removed, changed and moved between two dates, or against another dataset",
        params: datasetParamsSchema,
        querystring: diffQuerySchema,
        response: answers(diffSchema),
      },
    },
    ({ params, query }) => difference(deps.readings, params.dataset, query),
  );
};
