import { datasetParamsSchema, itemParamsSchema } from "../contract/common.ts";
import {
  lineDetailSchema,
  nodeDetailSchema,
  searchQuerySchema,
  searchResultSchema,
} from "../contract/nodes.ts";
import { sliceOf, sliceQuerySchema } from "../contract/slice-query.ts";
import { type Deps, today } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { briefOf } from "../services/briefs.ts";
import { lineDetail } from "../services/line-detail.ts";
import { nodeWithOverlay } from "../services/node-detail.ts";
import { listNotes } from "../services/overlay/notes.ts";
import { answers } from "./answers.ts";
import { needs } from "./guard.ts";

/** Single nodes and lines, and how to find them. */
export const nodeRoutes = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/nodes/:id",
    {
      ...needs(deps, "viewer"),
      schema: {
        tags: ["nodes"],
        summary: "A node with its lines, findings, recommendations and notes",
        params: itemParamsSchema,
        querystring: sliceQuerySchema,
        response: answers(nodeDetailSchema),
      },
    },
    async ({ params, query }) => {
      const reading = await deps.readings.of(params.dataset);
      return nodeWithOverlay(deps.store, reading, params.id, {
        slice: sliceOf(query),
        language: query.lang,
        today: today(deps),
      });
    },
  );
  app.get(
    "/datasets/:dataset/lines/:id",
    {
      ...needs(deps, "viewer"),
      schema: {
        tags: ["nodes"],
        summary: "A line: what it means, where it is said, what speaks against it",
        params: itemParamsSchema,
        response: answers(lineDetailSchema),
      },
    },
    async ({ params: { dataset, id } }) =>
      lineDetail(await deps.readings.of(dataset), id, await listNotes(deps.store, dataset)),
  );
  app.get(
    "/datasets/:dataset/search",
    {
      ...needs(deps, "viewer"),
      schema: {
        tags: ["nodes"],
        summary: "Nodes by name, short form, alias or id, best first",
        params: datasetParamsSchema,
        querystring: searchQuerySchema,
        response: answers(searchResultSchema),
      },
    },
    async ({ params, query: { q, limit } }) => {
      const reading = await deps.readings.of(params.dataset);
      return reading.search(q, limit).map((row) => briefOf(reading.view(), row));
    },
  );
};
