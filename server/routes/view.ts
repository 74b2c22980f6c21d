import { datasetParamsSchema } from "../contract/common.ts";
import { sliceOf } from "../contract/slice-query.ts";
import { viewQuerySchema, viewSchema } from "../contract/view.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { viewAnswer } from "../services/view.ts";
import { answers, writtenAsIs } from "./answers.ts";
import { needs } from "./guard.ts";

/** What the canvas draws. */
export const viewRoutes = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/view",
    {
      ...needs(deps, "viewer"),
      ...writtenAsIs,
      schema: {
        tags: ["view"],
        summary: "Nodes and lines of a slice, all or around a focus",
        params: datasetParamsSchema,
        querystring: viewQuerySchema,
        response: answers(viewSchema),
      },
    },
    async ({ params, query }) => {
      const reading = await deps.readings.of(params.dataset);
      return viewAnswer(reading, sliceOf(query), query);
    },
  );
};
