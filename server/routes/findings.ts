import { DottedError } from "../../graph/errors.ts";
import { datasetParamsSchema, findingParamsSchema } from "../contract/common.ts";
import {
  type FindingsQuery,
  findingDetailSchema,
  findingListSchema,
  findingsQuerySchema,
} from "../contract/findings.ts";
import { sliceOf } from "../contract/slice-query.ts";
import { type Deps, today } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import type { FindingsRequest } from "../reading/reading.ts";
import { findingsAnswer } from "../services/findings.ts";
import { listDispositions } from "../services/overlay/dispositions.ts";
import { detectorCypher } from "../services/twins.ts";
import { answers } from "./answers.ts";
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

/** What the detectors find. */
export const findingRoutes = (app: Server, deps: Deps): void => {
  const findings = async (dataset: string, query: FindingsQuery) => {
    const reading = await deps.readings.of(dataset);
    const said = await listDispositions(deps.store, reading, today(deps));
    return findingsAnswer(reading, requestOf(query), query, said);
  };
  app.get(
    "/datasets/:dataset/findings",
    {
      ...needs(deps, "viewer"),
      schema: {
        tags: ["findings"],
        summary: "What the detectors find in a slice, most severe first",
        params: datasetParamsSchema,
        querystring: findingsQuerySchema,
        response: answers(findingListSchema),
      },
    },
    ({ params, query }) => findings(params.dataset, query),
  );
  app.get(
    "/datasets/:dataset/findings/:id",
    {
      ...needs(deps, "viewer"),
      schema: {
        tags: ["findings"],
        summary: "One finding, with the rule that found it in Cypher",
        params: findingParamsSchema,
        querystring: findingsQuerySchema,
        response: answers(findingDetailSchema),
      },
    },
    async ({ params, query }) => {
      const found = (await findings(params.dataset, query)).find(({ id }) => id === params.id);
      if (found === undefined)
        throw new DottedError("not-found", `there is no finding "${params.id}" in this slice`);
      const reading = await deps.readings.of(params.dataset);
      return { ...found, ...detectorCypher(reading, found.detector, requestOf(query)) };
    },
  );
};
