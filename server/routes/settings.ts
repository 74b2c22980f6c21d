import { settingsSchema } from "../../graph/model/settings.ts";
import { changedSchema, newDatasetSchema, settingsAnswerSchema } from "../contract/changes.ts";
import { datasetParamsSchema, writtenSchema } from "../contract/common.ts";
import { type Deps, today } from "../deps.ts";
import { expectedRevision, tagRevision } from "../plugins/etag.ts";
import type { Server } from "../plugins/server.ts";
import { changeRecord } from "../services/record/change.ts";
import { createRecord } from "../services/record/create.ts";
import { answers } from "./answers.ts";
import { callerIn, needs } from "./guard.ts";
import { written } from "./writes.ts";

const tags = ["record"];

const newRecord = (app: Server, deps: Deps): void => {
  app.post(
    "/datasets",
    {
      ...needs(deps, "import"),
      schema: {
        tags,
        summary: "Begin an empty record",
        body: newDatasetSchema,
        response: answers(writtenSchema),
      },
    },
    async (request, reply) => {
      const { id, revision } = await createRecord(deps.store, request.body, callerIn(deps, request).actor);
      return written(reply, id, revision);
    },
  );
};

const nothingOfIt = { ids: new Set<string>(), mentioning: [] };

const readSettings = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/settings",
    {
      ...needs(deps, "read"),
      schema: {
        tags,
        summary: "Lanes, pillars, scopes, grades and thresholds of a record; what is absent is as usual",
        params: datasetParamsSchema,
        response: answers(settingsAnswerSchema),
      },
    },
    async ({ params }, reply) => {
      const { dataset, revision } = await deps.store.part(params.dataset, nothingOfIt);
      tagRevision(reply, revision);
      return { revision, settings: dataset.settings ?? {} };
    },
  );
};

const setSettings = (app: Server, deps: Deps): void => {
  app.put(
    "/datasets/:dataset/settings",
    {
      ...needs(deps, "import"),
      schema: {
        tags,
        summary: "Set them, as a change of the record; If-Match says which revision was seen, or *",
        params: datasetParamsSchema,
        body: settingsSchema,
        response: answers(changedSchema),
      },
    },
    async (request, reply) => {
      const { dataset } = request.params;
      const expected = expectedRevision(request) ?? (await deps.datasets.summary(dataset)).revision;
      const body = {
        operations: [{ op: "put-settings" as const, settings: request.body }],
        reason: "",
        expected,
      };
      const writer = { actor: callerIn(deps, request).actor, day: today(deps) };
      const done = await changeRecord(deps.store, dataset, body, writer);
      tagRevision(reply, done.revision);
      return done;
    },
  );
};

/** New records, and what a record says in its own words. */
export const settingsRoutes = (app: Server, deps: Deps): void => {
  for (const add of [newRecord, readSettings, setSettings]) add(app, deps);
};
