import { rightOn } from "../access/caller.ts";
import { datasetParamsSchema, removedSchema } from "../contract/common.ts";
import { datasetDetailSchema, datasetListSchema } from "../contract/datasets.ts";
import { reaches, roleFor } from "../contract/session.ts";
import type { Deps } from "../deps.ts";
import { expectedRevision, tagRevision } from "../plugins/etag.ts";
import type { Server } from "../plugins/server.ts";
import { answers } from "./answers.ts";
import { answerWith } from "./asking.ts";
import { callerIn, needs, needsSomewhere } from "./guard.ts";

const listRoute = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets",
    {
      ...needsSomewhere(deps, "read"),
      schema: {
        tags: ["datasets"],
        summary: "All datasets that you may read",
        response: answers(datasetListSchema),
      },
    },
    async (request) => {
      const caller = callerIn(deps, request);
      const all = await deps.store.datasets();
      return all.filter(({ id }) => reaches(rightOn(caller, id), roleFor("read")));
    },
  );
};

const detailRoute = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset",
    {
      ...needs(deps, "read"),
      schema: {
        tags: ["datasets"],
        summary: "A dataset without its rows: sources, coverage, counts, warnings",
        params: datasetParamsSchema,
        response: answers(datasetDetailSchema),
      },
    },
    async (request, reply) => {
      tagRevision(reply, (await deps.datasets.summary(request.params.dataset)).revision);
      return answerWith(deps, [request, reply], { name: "detail", input: request.params });
    },
  );
};

const removeRoute = (app: Server, deps: Deps): void => {
  app.delete(
    "/datasets/:dataset",
    {
      ...needs(deps, "import"),
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

/** The datasets of the store. */
export const datasetRoutes = (app: Server, deps: Deps): void => {
  for (const add of [listRoute, detailRoute, removeRoute]) add(app, deps);
};
