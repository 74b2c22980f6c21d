import { datasetParamsSchema, itemParamsSchema, removedSchema, writtenSchema } from "../contract/common.ts";
import { noteBodySchema, noteListSchema } from "../contract/notes.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { newId } from "../services/overlay/new-id.ts";
import { listNotes } from "../services/overlay/notes.ts";
import { answers } from "./answers.ts";
import { needs } from "./guard.ts";
import { documentWrites } from "./writes.ts";

const tags = ["notes"];

/** What people remember about nodes, lines and findings. */
export const noteRoutes = (app: Server, deps: Deps): void => {
  const writes = documentWrites(deps, "note");
  app.get(
    "/datasets/:dataset/notes",
    {
      ...needs(deps, "viewer"),
      schema: { tags, summary: "All notes", params: datasetParamsSchema, response: answers(noteListSchema) },
    },
    async ({ params: { dataset } }) => {
      await deps.readings.summary(dataset);
      return listNotes(deps.store, dataset);
    },
  );
  app.post(
    "/datasets/:dataset/notes",
    {
      ...needs(deps, "analyst"),
      schema: {
        tags,
        summary: "Write a note",
        params: datasetParamsSchema,
        body: noteBodySchema,
        response: answers(writtenSchema),
      },
    },
    (request, reply) =>
      writes.create(request, reply, { dataset: request.params.dataset, id: newId("note") }, request.body),
  );
  app.put(
    "/datasets/:dataset/notes/:id",
    {
      ...needs(deps, "analyst"),
      schema: {
        tags,
        summary: "Change a note; If-Match says which revision",
        params: itemParamsSchema,
        body: noteBodySchema,
        response: answers(writtenSchema),
      },
    },
    (request, reply) => writes.put(request, reply, request.params, request.body),
  );
  app.delete(
    "/datasets/:dataset/notes/:id",
    {
      ...needs(deps, "analyst"),
      schema: {
        tags,
        summary: "Remove a note; If-Match says which revision, or *",
        params: itemParamsSchema,
        response: answers(removedSchema),
      },
    },
    (request) => writes.remove(request, request.params),
  );
};
