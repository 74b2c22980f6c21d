import { datasetParamsSchema, itemParamsSchema, removedSchema, writtenSchema } from "../contract/common.ts";
import { scenarioBodySchema, scenarioListSchema, scenarioSchema } from "../contract/scenarios.ts";
import type { Deps } from "../deps.ts";
import { tagRevision } from "../plugins/etag.ts";
import type { Server } from "../plugins/server.ts";
import { newId } from "../services/documents/new-id.ts";
import { getScenario, listScenarios } from "../services/documents/scenarios.ts";
import { answers } from "./answers.ts";
import { needs } from "./guard.ts";
import { documentWrites } from "./writes.ts";

const tags = ["scenarios"];

const scenarioReads = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/scenarios",
    {
      ...needs(deps, "read"),
      schema: {
        tags,
        summary: "All scenarios; `moved` says that the dataset has changed under one",
        params: datasetParamsSchema,
        response: answers(scenarioListSchema),
      },
    },
    async ({ params: { dataset } }) => {
      const { revision } = await deps.datasets.summary(dataset);
      return listScenarios(deps.store, dataset, revision);
    },
  );
  app.get(
    "/datasets/:dataset/scenarios/:id",
    {
      ...needs(deps, "read"),
      schema: { tags, summary: "One scenario", params: itemParamsSchema, response: answers(scenarioSchema) },
    },
    async ({ params: { dataset, id } }, reply) => {
      const { revision } = await deps.datasets.summary(dataset);
      const scenario = await getScenario(deps.store, dataset, id, revision);
      tagRevision(reply, scenario.revision);
      return scenario;
    },
  );
};

const scenarioCreation = (app: Server, deps: Deps): void => {
  const writes = documentWrites(deps, "scenario");
  app.post(
    "/datasets/:dataset/scenarios",
    {
      ...needs(deps, "keep"),
      schema: {
        tags,
        summary: "Keep a new scenario; also how one is copied",
        params: datasetParamsSchema,
        body: scenarioBodySchema,
        response: answers(writtenSchema),
      },
    },
    (request, reply) => {
      const place = { dataset: request.params.dataset, id: newId(request.body.title) };
      return writes.create(request, reply, place, request.body);
    },
  );
};

const scenarioChanges = (app: Server, deps: Deps): void => {
  const writes = documentWrites(deps, "scenario");
  app.put(
    "/datasets/:dataset/scenarios/:id",
    {
      ...needs(deps, "keep"),
      schema: {
        tags,
        summary: "Change a scenario; If-Match says which revision",
        params: itemParamsSchema,
        body: scenarioBodySchema,
        response: answers(writtenSchema),
      },
    },
    (request, reply) => writes.put(request, reply, request.params, request.body),
  );
  app.delete(
    "/datasets/:dataset/scenarios/:id",
    {
      ...needs(deps, "keep"),
      schema: {
        tags,
        summary: "Remove a scenario; If-Match says which revision, or *",
        params: itemParamsSchema,
        response: answers(removedSchema),
      },
    },
    (request) => writes.remove(request, request.params),
  );
};

/** Reforms that people keep. */
export const scenarioRoutes = (app: Server, deps: Deps): void => {
  scenarioReads(app, deps);
  scenarioCreation(app, deps);
  scenarioChanges(app, deps);
};
