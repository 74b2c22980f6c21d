import { datasetParamsSchema } from "../contract/common.ts";
import { compareBodySchema, comparisonSchema } from "../contract/compare.ts";
import { patchListSchema } from "../contract/patches.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { answers } from "./answers.ts";
import { answerWith } from "./asking.ts";
import { needs } from "./guard.ts";

const tags = ["reforms"];

/** Reforms that the dataset records, and what any reform would change. */
export const reformRoutes = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/patches",
    {
      ...needs(deps, "read"),
      schema: {
        tags,
        summary: "The recorded patches with their recommendations, and whether each applies today",
        params: datasetParamsSchema,
        response: answers(patchListSchema),
      },
    },
    async (request, reply) => answerWith(deps, [request, reply], { name: "patches", input: request.params }),
  );
  app.post(
    "/datasets/:dataset/compare",
    {
      ...needs(deps, "read"),
      schema: {
        tags,
        summary: "Try a reform: findings resolved and introduced, measures before and after, lines touched",
        params: datasetParamsSchema,
        body: compareBodySchema,
        response: answers(comparisonSchema),
      },
    },
    async (request, reply) => {
      const { patches, operations, slice, lang } = request.body;
      const input = { ...request.params, reform: { patches, operations }, slice, language: lang };
      return answerWith(deps, [request, reply], { name: "compare", input });
    },
  );
};
