import { demand } from "../access/caller.ts";
import { datasetParamsSchema, itemParamsSchema, removedSchema, writtenSchema } from "../contract/common.ts";
import {
  runBodySchema,
  runResultSchema,
  savedQueryBodySchema,
  savedQueryListSchema,
} from "../contract/saved-queries.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { newId } from "../services/overlay/new-id.ts";
import {
  askable,
  getSavedQuery,
  listSavedQueries,
  runSavedQuery,
} from "../services/overlay/saved-queries.ts";
import { answers } from "./answers.ts";
import { callerIn, needs } from "./guard.ts";
import { documentWrites } from "./writes.ts";

const tags = ["questions"];

/** Questions and Cypher that people keep under a title. */
export const savedQueryRoutes = (app: Server, deps: Deps): void => {
  const writes = documentWrites(deps, "saved-query");
  app.get(
    "/datasets/:dataset/saved-queries",
    {
      ...needs(deps, "viewer"),
      schema: {
        tags,
        summary: "All saved queries",
        params: datasetParamsSchema,
        response: answers(savedQueryListSchema),
      },
    },
    async ({ params: { dataset } }) => {
      await deps.readings.summary(dataset);
      return listSavedQueries(deps.store, dataset);
    },
  );
  app.post(
    "/datasets/:dataset/saved-queries",
    {
      ...needs(deps, "analyst"),
      schema: {
        tags,
        summary: "Save a query",
        params: datasetParamsSchema,
        body: savedQueryBodySchema,
        response: answers(writtenSchema),
      },
    },
    (request, reply) => {
      const place = { dataset: request.params.dataset, id: newId(request.body.title) };
      return writes.create(request, reply, place, askable(request.body));
    },
  );
  app.post(
    "/datasets/:dataset/saved-queries/:id/run",
    {
      ...needs(deps, "viewer"),
      schema: {
        tags,
        summary: "Ask a saved query again; one in Cypher needs an analyst and a Neo4j store",
        params: itemParamsSchema,
        body: runBodySchema,
        response: answers(runResultSchema),
      },
    },
    async (request) => {
      const { dataset, id } = request.params;
      await deps.readings.summary(dataset);
      const saved = await getSavedQuery(deps.store, dataset, id);
      const caller = callerIn(deps, request);
      if (saved.cypher !== undefined) demand(caller, "analyst");
      return runSavedQuery(saved, request.body, () => deps.readings.of(dataset), deps.cypher, caller.actor);
    },
  );
  app.delete(
    "/datasets/:dataset/saved-queries/:id",
    {
      ...needs(deps, "analyst"),
      schema: {
        tags,
        summary: "Remove a saved query; If-Match says which revision, or *",
        params: itemParamsSchema,
        response: answers(removedSchema),
      },
    },
    (request) => writes.remove(request, request.params),
  );
};
