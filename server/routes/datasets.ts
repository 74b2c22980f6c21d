import { datasetParamsSchema, removedSchema } from "../contract/common.ts";
import { datasetDetailSchema, datasetListSchema } from "../contract/datasets.ts";
import type { Deps } from "../deps.ts";
import { expectedRevision, tagRevision } from "../plugins/etag.ts";
import type { Server } from "../plugins/server.ts";
import { datasetDetail } from "../services/dataset-detail.ts";
import { answers } from "./answers.ts";
import { callerIn, needs } from "./guard.ts";

/** The datasets of the store. */
export const datasetRoutes = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets",
    {
      ...needs(deps, "viewer"),
      schema: { tags: ["datasets"], summary: "All datasets", response: answers(datasetListSchema) },
    },
    () => deps.store.datasets(),
  );
  app.get(
    "/datasets/:dataset",
    {
      ...needs(deps, "viewer"),
      schema: {
        tags: ["datasets"],
        summary: "A dataset without its rows: sources, coverage, counts, warnings",
        params: datasetParamsSchema,
        response: answers(datasetDetailSchema),
      },
    },
    async ({ params: { dataset } }, reply) => {
      const summary = await deps.readings.summary(dataset);
      tagRevision(reply, summary.revision);
      return datasetDetail(summary, await deps.readings.of(dataset));
    },
  );
  app.delete(
    "/datasets/:dataset",
    {
      ...needs(deps, "editor"),
      schema: {
        tags: ["datasets"],
        summary: "Remove a dataset and everything kept beside it; If-Match says which revision, or *",
        params: datasetParamsSchema,
        response: answers(removedSchema),
      },
    },
    async (request) => {
      const { dataset } = request.params;
      const { actor } = callerIn(deps, request);
      await deps.store.remove(dataset, { actor, expected: expectedRevision(request) });
      return { removed: dataset };
    },
  );
};
