import { datasetParamsSchema, itemParamsSchema, removedSchema, writtenSchema } from "../contract/common.ts";
import { noteBodySchema, noteListSchema } from "../contract/notes.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { newId } from "../services/documents/new-id.ts";
import { listNotes } from "../services/documents/notes.ts";
import { answers } from "./answers.ts";
import { needs } from "./guard.ts";
import { documentWrites } from "./writes.ts";

const tags = ["notes"];

const listRoute = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/notes",
    {
      ...needs(deps, "read"),
      schema: { tags, summary: "All notes", params: datasetParamsSchema, response: answers(noteListSchema) },
    },
    async ({ params: { dataset } }) => {
      await deps.datasets.summary(dataset);
      return listNotes(deps.store, dataset);
    },
  );
};

const writeRoute = (app: Server, deps: Deps): void => {
  const writes = documentWrites(deps, "note");
  app.post(
    "/datasets/:dataset/notes",
    {
      ...needs(deps, "keep"),
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
};

const changeRoute = (app: Server, deps: Deps): void => {
  const writes = documentWrites(deps, "note");
  app.put(
    "/datasets/:dataset/notes/:id",
    {
      ...needs(deps, "keep"),
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
};

const removeRoute = (app: Server, deps: Deps): void => {
  const writes = documentWrites(deps, "note");
  app.delete(
    "/datasets/:dataset/notes/:id",
    {
      ...needs(deps, "keep"),
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

/** What people remember about nodes, lines and findings. */
export const noteRoutes = (app: Server, deps: Deps): void => {
  for (const add of [listRoute, writeRoute, changeRoute, removeRoute]) add(app, deps);
};
