import { profileSchema } from "../../analysis/profile/profile.ts";
import { datasetParamsSchema } from "../contract/common.ts";
import { sliceOf, sliceQuerySchema } from "../contract/slice-query.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { answers } from "./answers.ts";
import { answerWith } from "./asking.ts";
import { needs } from "./guard.ts";

/** An organization in figures. */
export const profileRoutes = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/profile",
    {
      ...needs(deps, "read"),
      schema: {
        tags: ["measures"],
        summary:
          "An organization in figures: posts by layer, spans, grades, lines across units, what is not recorded",
        params: datasetParamsSchema,
        querystring: sliceQuerySchema,
        response: answers(profileSchema),
      },
    },
    async (request, reply) => {
      const { query, params } = request;
      const input = { dataset: params.dataset, slice: sliceOf(query) };
      return answerWith(deps, [request, reply], { name: "profile", input });
    },
  );
};
