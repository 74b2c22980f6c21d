import { demandOn } from "../access/caller.ts";
import { datasetParamsSchema, itemParamsSchema, removedSchema, writtenSchema } from "../contract/common.ts";
import {
  runBodySchema,
  runResultSchema,
  savedQueryBodySchema,
  savedQueryListSchema,
} from "../contract/saved-queries.ts";
import type { Deps } from "../deps.ts";
import { goneSignal } from "../plugins/gone.ts";
import type { Server } from "../plugins/server.ts";
import { newId } from "../services/documents/new-id.ts";
import {
  askable,
  getSavedQuery,
  listSavedQueries,
  runSavedCypher,
  savedQuestion,
} from "../services/documents/saved-queries.ts";
import { answers } from "./answers.ts";
import { answerUnder } from "./asking.ts";
import { callerIn, needs } from "./guard.ts";
import { documentWrites } from "./writes.ts";

const tags = ["questions"];

const listRoute = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/saved-queries",
    {
      ...needs(deps, "read"),
      schema: {
        tags,
        summary: "All saved queries",
        params: datasetParamsSchema,
        response: answers(savedQueryListSchema),
      },
    },
    async ({ params: { dataset } }) => {
      await deps.datasets.summary(dataset);
      return listSavedQueries(deps.store, dataset);
    },
  );
};

const saveRoute = (app: Server, deps: Deps): void => {
  const writes = documentWrites(deps, "saved-query");
  app.post(
    "/datasets/:dataset/saved-queries",
    {
      ...needs(deps, "keep"),
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
};

const runRoute = (app: Server, deps: Deps): void => {
  app.post(
    "/datasets/:dataset/saved-queries/:id/run",
    {
      ...needs(deps, "read"),
      schema: {
        tags,
        summary: "Ask a saved query again; one in Cypher needs an analyst and a Neo4j store",
        params: itemParamsSchema,
        body: runBodySchema,
        response: answers(runResultSchema),
      },
    },
    async (request, reply) => {
      const { dataset, id } = request.params;
      await deps.datasets.summary(dataset);
      const saved = await getSavedQuery(deps.store, dataset, id);
      const asked = savedQuestion(saved, request.body);
      if (asked !== undefined)
        return answerUnder("answer", deps, [request, reply], { name: "ask", input: { dataset, asked } });
      const caller = callerIn(deps, request);
      demandOn(caller, "analyst", undefined);
      const gone = goneSignal(reply, deps.stopping);
      return { cypher: await runSavedCypher(saved, deps.cypher, caller.actor, gone) };
    },
  );
};

const removeRoute = (app: Server, deps: Deps): void => {
  const writes = documentWrites(deps, "saved-query");
  app.delete(
    "/datasets/:dataset/saved-queries/:id",
    {
      ...needs(deps, "keep"),
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

/** Questions and Cypher that people keep under a title. */
export const savedQueryRoutes = (app: Server, deps: Deps): void => {
  for (const add of [listRoute, saveRoute, runRoute, removeRoute]) add(app, deps);
};
