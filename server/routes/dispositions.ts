import {
  datasetParamsSchema,
  findingParamsSchema,
  removedSchema,
  writtenSchema,
} from "../contract/common.ts";
import { dispositionBodySchema, dispositionListSchema, dispositionSchema } from "../contract/dispositions.ts";
import { type Deps, today } from "../deps.ts";
import { tagRevision } from "../plugins/etag.ts";
import type { Server } from "../plugins/server.ts";
import { getDisposition, listDispositions, putDisposition } from "../services/overlay/dispositions.ts";
import { answers } from "./answers.ts";
import { needs } from "./guard.ts";
import { documentWrites, writeOf, written } from "./writes.ts";

const tags = ["findings"];

/** Findings that a team has accepted until a day. */
export const dispositionRoutes = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/dispositions",
    {
      ...needs(deps, "viewer"),
      schema: {
        tags,
        summary: "All accepted findings, and whether they still are",
        params: datasetParamsSchema,
        response: answers(dispositionListSchema),
      },
    },
    async ({ params }) => listDispositions(deps.store, await deps.readings.of(params.dataset), today(deps)),
  );
  app.get(
    "/datasets/:dataset/findings/:id/disposition",
    {
      ...needs(deps, "viewer"),
      schema: {
        tags,
        summary: "What was said of a finding",
        params: findingParamsSchema,
        response: answers(dispositionSchema),
      },
    },
    async ({ params: { dataset, id } }, reply) => {
      const found = await getDisposition(deps.store, await deps.readings.of(dataset), id, today(deps));
      tagRevision(reply, found.revision);
      return found;
    },
  );
  app.put(
    "/datasets/:dataset/findings/:id/disposition",
    {
      ...needs(deps, "analyst"),
      schema: {
        tags,
        summary: "Accept a finding until a day; If-Match says over which acceptance, none for the first",
        params: findingParamsSchema,
        body: dispositionBodySchema,
        response: answers(writtenSchema),
      },
    },
    async (request, reply) => {
      const { dataset, id } = request.params;
      const reading = await deps.readings.of(dataset);
      const revision = await putDisposition(deps.store, reading, id, request.body, writeOf(deps, request));
      return written(reply, id, revision);
    },
  );
  app.delete(
    "/datasets/:dataset/findings/:id/disposition",
    {
      ...needs(deps, "analyst"),
      schema: {
        tags,
        summary: "Take an acceptance back; If-Match says which revision, or *",
        params: findingParamsSchema,
        response: answers(removedSchema),
      },
    },
    (request) => documentWrites(deps, "disposition").remove(request, request.params),
  );
};
