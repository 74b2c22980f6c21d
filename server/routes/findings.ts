import type { FindingsRequest } from "../cache/compiled-dataset.ts";
import { datasetParamsSchema, findingParamsSchema } from "../contract/common.ts";
import {
  type FindingsQuery,
  findingCountsSchema,
  findingDetailSchema,
  findingListQuerySchema,
  findingListSchema,
  findingQuerySchema,
  findingsQuerySchema,
} from "../contract/findings.ts";
import { sliceOf } from "../contract/slice-query.ts";
import { type Deps, today } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { answers } from "./answers.ts";
import { answerWith } from "./asking.ts";
import { needs } from "./guard.ts";

/** What a query string asks of the detectors. */
export const requestOf = (
  query: Omit<FindingsQuery, "status" | "severity" | "resolvers">,
): FindingsRequest => ({
  slice: sliceOf(query),
  detectors: query.detector,
  options: query.options,
  language: query.lang,
});

const listRoute = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/findings",
    {
      ...needs(deps, "read"),
      schema: {
        tags: ["findings"],
        summary: "What the detectors find in a slice, most severe first",
        params: datasetParamsSchema,
        querystring: findingListQuerySchema,
        response: answers(findingListSchema),
      },
    },
    async (request, reply) => {
      const { params, query } = request;
      const { brief, most, ...choice } = query;
      const input = { ...params, request: requestOf(query), choice, today: today(deps), brief, most };
      return answerWith(deps, [request, reply], { name: "findings", input });
    },
  );
};

const countsRoute = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/finding-counts",
    {
      ...needs(deps, "read"),
      schema: {
        tags: ["findings"],
        summary: "How many findings there are of each kind, status and severity in a slice",
        params: datasetParamsSchema,
        querystring: findingsQuerySchema,
        response: answers(findingCountsSchema),
      },
    },
    async (request, reply) => {
      const { params, query } = request;
      const input = { ...params, request: requestOf(query), choice: query };
      return answerWith(deps, [request, reply], { name: "findingCounts", input });
    },
  );
};

const findingRoute = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/findings/:id",
    {
      ...needs(deps, "read"),
      schema: {
        tags: ["findings"],
        summary: "One finding, with the rule that found it in Cypher",
        params: findingParamsSchema,
        querystring: findingQuerySchema,
        response: answers(findingDetailSchema),
      },
    },
    async (request, reply) => {
      const { params, query } = request;
      const { most, ...choice } = query;
      const input = { ...params, request: requestOf(query), choice, today: today(deps), most };
      return answerWith(deps, [request, reply], { name: "finding", input });
    },
  );
};

/** What the detectors find. */
export const findingRoutes = (app: Server, deps: Deps): void => {
  listRoute(app, deps);
  countsRoute(app, deps);
  findingRoute(app, deps);
};
