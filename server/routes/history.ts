import {
  differenceSchema,
  historyQuerySchema,
  historySchema,
  revisionDetailSchema,
  revisionParamsSchema,
  revisionsQuerySchema,
} from "../contract/changes.ts";
import { datasetParamsSchema } from "../contract/common.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { historyPage } from "../services/record/history.ts";
import { answers } from "./answers.ts";
import { answerWith } from "./asking.ts";
import { needs } from "./guard.ts";

const tags = ["record"];

const listRoute = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/history",
    {
      ...needs(deps, "read"),
      schema: {
        tags,
        summary: "Revisions of a record, the newest first",
        params: datasetParamsSchema,
        querystring: historyQuerySchema,
        response: answers(historySchema),
      },
    },
    ({ params: { dataset }, query }) => historyPage(deps.store, dataset, query),
  );
};

const differenceRoute = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/history/compare",
    {
      ...needs(deps, "read"),
      schema: {
        tags,
        summary: "What differs between two revisions of a record",
        params: datasetParamsSchema,
        querystring: revisionsQuerySchema,
        response: answers(differenceSchema),
      },
    },
    async (request, reply) => {
      const input = { ...request.params, ...request.query };
      return answerWith(deps, [request, reply], { name: "revisions", input });
    },
  );
};

const revisionRoute = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/history/:revision",
    {
      ...needs(deps, "read"),
      schema: {
        tags,
        summary: "One revision of a record: its steps and the rows it touched",
        params: revisionParamsSchema,
        response: answers(revisionDetailSchema),
      },
    },
    async (request, reply) => answerWith(deps, [request, reply], { name: "revision", input: request.params }),
  );
};

/** What was done to a record, by whom and why. */
export const historyRoutes = (app: Server, deps: Deps): void => {
  for (const add of [listRoute, differenceRoute, revisionRoute]) add(app, deps);
};
