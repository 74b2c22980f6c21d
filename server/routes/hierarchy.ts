import { datasetParamsSchema } from "../contract/common.ts";
import { hierarchyQuerySchema, hierarchySchema } from "../contract/hierarchy.ts";
import { sliceOf } from "../contract/slice-query.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { answers } from "./answers.ts";
import { answerWith } from "./asking.ts";
import { needs } from "./guard.ts";

/** The hierarchy of an organization of any size, a branch at a time. */
export const hierarchyRoutes = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/hierarchy",
    {
      ...needs(deps, "read"),
      schema: {
        tags: ["view"],
        summary:
          "A branch of the hierarchy: sizes, spans, layers, findings, gaps and vacancies of the whole record",
        params: datasetParamsSchema,
        querystring: hierarchyQuerySchema,
        response: answers(hierarchySchema),
      },
    },
    async (request, reply) => {
      const { params, query } = request;
      const { root, holding, parts, findings, ties } = query;
      const input = {
        ...params,
        slice: sliceOf(query),
        language: query.lang,
        branch: { root, holding, parts, findings, ties },
      };
      return answerWith(deps, [request, reply], { name: "hierarchy", input });
    },
  );
};
