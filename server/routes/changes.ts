import { changeBodySchema, changedSchema, restoreBodySchema, undoBodySchema } from "../contract/changes.ts";
import { datasetParamsSchema } from "../contract/common.ts";
import { type Deps, today } from "../deps.ts";
import { tagRevision } from "../plugins/etag.ts";
import type { Server } from "../plugins/server.ts";
import { changeRecord } from "../services/record/change.ts";
import { namesMany } from "../services/record/wanted.ts";
import { answers } from "./answers.ts";
import { askingIn } from "./asking.ts";
import { callerIn, needs } from "./guard.ts";

const tags = ["record"];

const postChanges = (app: Server, deps: Deps): void => {
  app.post(
    "/datasets/:dataset/changes",
    {
      ...needs(deps, "import"),
      schema: {
        tags,
        summary:
          "Change a record by hand: all steps or none. 409 where others changed the same rows since the revision that was seen, with what they did",
        params: datasetParamsSchema,
        body: changeBodySchema,
        response: answers(changedSchema),
      },
    },
    async (request, reply) => {
      const writer = { actor: callerIn(deps, request).actor, day: today(deps) };
      const { dataset } = request.params;
      const job = { name: "change" as const, input: { dataset, body: request.body, ...writer } };
      const done = namesMany(request.body.operations)
        ? await deps.work.run(job, askingIn(deps, request, reply))
        : await changeRecord(deps.store, dataset, request.body, writer);
      tagRevision(reply, done.revision);
      return done;
    },
  );
};

const postRestore = (app: Server, deps: Deps): void => {
  app.post(
    "/datasets/:dataset/restore",
    {
      ...needs(deps, "import"),
      schema: {
        tags,
        summary: "Make a record what it was in a revision, as a new revision",
        params: datasetParamsSchema,
        body: restoreBodySchema,
        response: answers(changedSchema),
      },
    },
    async (request, reply) => {
      const input = { ...request.params, ...request.body, actor: callerIn(deps, request).actor };
      const done = await deps.work.run({ name: "restore", input }, askingIn(deps, request, reply));
      tagRevision(reply, done.revision);
      return done;
    },
  );
};

const postUndo = (app: Server, deps: Deps, way: "undo" | "redo", summary: string): void => {
  app.post(
    `/datasets/:dataset/${way}`,
    {
      ...needs(deps, "import"),
      schema: {
        tags,
        summary,
        params: datasetParamsSchema,
        body: undoBodySchema,
        response: answers(changedSchema),
      },
    },
    async (request, reply) => {
      const { dataset } = request.params;
      const input = { dataset, way, ...request.body, actor: callerIn(deps, request).actor };
      const done = await deps.work.run({ name: "undo", input }, askingIn(deps, request, reply));
      tagRevision(reply, done.revision);
      return done;
    },
  );
};

/** Changing a record by hand. */
export const changeRoutes = (app: Server, deps: Deps): void => {
  postChanges(app, deps);
  postRestore(app, deps);
  postUndo(app, deps, "undo", "Take your last change back, as a new revision");
  postUndo(app, deps, "redo", "Make the change again that you took back last, as a new revision");
};
