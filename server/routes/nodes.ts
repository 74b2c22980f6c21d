import { datasetParamsSchema, itemParamsSchema } from "../contract/common.ts";
import {
  lineDetailSchema,
  nodeDetailSchema,
  nodeQuerySchema,
  searchQuerySchema,
  searchResultSchema,
} from "../contract/nodes.ts";
import { sliceOf } from "../contract/slice-query.ts";
import { type Deps, today } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { answers } from "./answers.ts";
import { answerWith } from "./asking.ts";
import { needs } from "./guard.ts";

const nodeRoute = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/nodes/:id",
    {
      ...needs(deps, "read"),
      schema: {
        tags: ["nodes"],
        summary: "A node with its lines, findings, recommendations and notes",
        params: itemParamsSchema,
        querystring: nodeQuerySchema,
        response: answers(nodeDetailSchema),
      },
    },
    async (request, reply) => {
      const { params, query } = request;
      const { brief, most, lang: language } = query;
      const input = { ...params, slice: sliceOf(query), language, today: today(deps), brief, most };
      return answerWith(deps, [request, reply], { name: "node", input });
    },
  );
};

const lineRoute = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/lines/:id",
    {
      ...needs(deps, "read"),
      schema: {
        tags: ["nodes"],
        summary: "A line: what it means, where it is said, what speaks against it",
        params: itemParamsSchema,
        response: answers(lineDetailSchema),
      },
    },
    async (request, reply) => answerWith(deps, [request, reply], { name: "line", input: request.params }),
  );
};

const searchRoute = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/search",
    {
      ...needs(deps, "read"),
      schema: {
        tags: ["nodes"],
        summary: "Nodes by name, short form, alias or id, best first",
        params: datasetParamsSchema,
        querystring: searchQuerySchema,
        response: answers(searchResultSchema),
      },
    },
    async (request, reply) => {
      const { q, limit } = request.query;
      const input = { ...request.params, text: q, limit };
      return answerWith(deps, [request, reply], { name: "search", input });
    },
  );
};

/** Single nodes and lines, and how to find them. */
export const nodeRoutes = (app: Server, deps: Deps): void => {
  for (const add of [nodeRoute, lineRoute, searchRoute]) add(app, deps);
};
