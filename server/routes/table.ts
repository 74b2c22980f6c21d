import { datasetParamsSchema } from "../contract/common.ts";
import { sliceOf } from "../contract/slice-query.ts";
import { postTableSchema, tableQuerySchema } from "../contract/table.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { answers } from "./answers.ts";
import { answerWith } from "./asking.ts";
import { needs } from "./guard.ts";

/** The whole of a slice as a table, a part at a time. */
export const tableRoutes = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/table",
    {
      ...needs(deps, "read"),
      schema: {
        tags: ["view"],
        summary: "Actors of a slice with their superiors, reports, layers and findings, sorted by any column",
        params: datasetParamsSchema,
        querystring: tableQuerySchema,
        response: answers(postTableSchema),
      },
    },
    async (request, reply) => {
      const { params, query } = request;
      const { sort, down, words, offset, limit } = query;
      const choice = { sort, down, words, offset, limit };
      const input = { ...params, slice: sliceOf(query), language: query.lang, choice };
      return answerWith(deps, [request, reply], { name: "table", input });
    },
  );
};
