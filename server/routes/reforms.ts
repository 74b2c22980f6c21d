import { compare } from "../../analysis/scenario/compare.ts";
import { datasetParamsSchema } from "../contract/common.ts";
import { compareBodySchema, comparisonSchema } from "../contract/compare.ts";
import { patchListSchema } from "../contract/patches.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { comparisonAnswer } from "../services/comparison.ts";
import { patchList } from "../services/patches.ts";
import { answers } from "./answers.ts";
import { needs } from "./guard.ts";

const tags = ["reforms"];

/** Reforms that the dataset records, and what any reform would change. */
export const reformRoutes = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/patches",
    {
      ...needs(deps, "viewer"),
      schema: {
        tags,
        summary: "The recorded patches with their recommendations, and whether each applies today",
        params: datasetParamsSchema,
        response: answers(patchListSchema),
      },
    },
    async ({ params }) => patchList((await deps.readings.of(params.dataset)).dataset),
  );
  app.post(
    "/datasets/:dataset/compare",
    {
      ...needs(deps, "viewer"),
      schema: {
        tags,
        summary: "Try a reform: findings resolved and introduced, measures before and after, lines touched",
        params: datasetParamsSchema,
        body: compareBodySchema,
        response: answers(comparisonSchema),
      },
    },
    async ({ params, body }) => {
      const { dataset } = await deps.readings.of(params.dataset);
      return comparisonAnswer(compare(dataset, body, { slice: body.slice, language: body.lang }));
    },
  );
};
