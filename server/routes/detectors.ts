import { detectorListSchema } from "../contract/detectors.ts";
import { whyParamsSchema, whyQuerySchema, whySchema } from "../contract/why.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { detectorList } from "../services/detector-list.ts";
import { answers } from "./answers.ts";
import { answerWith } from "./asking.ts";
import { requestOf } from "./findings.ts";
import { needs, needsSomewhere } from "./guard.ts";

/** What the detectors are, and why one speaks or is silent. */
export const detectorRoutes = (app: Server, deps: Deps): void => {
  app.get(
    "/detectors",
    {
      ...needsSomewhere(deps, "read"),
      schema: {
        tags: ["findings"],
        summary: "All detectors with their options",
        response: answers(detectorListSchema),
      },
    },
    async () => [...detectorList],
  );
  app.get(
    "/datasets/:dataset/why/:detector/:node",
    {
      ...needs(deps, "read"),
      schema: {
        tags: ["findings"],
        summary:
          "Why a detector speaks of a node, or why it does not: the steps of its rule with the facts used",
        params: whyParamsSchema,
        querystring: whyQuerySchema,
        response: answers(whySchema),
      },
    },
    async (request, reply) => {
      const { params, query } = request;
      const input = { ...params, request: requestOf({ ...query, detector: [params.detector] }) };
      return answerWith(deps, [request, reply], { name: "why", input });
    },
  );
};
