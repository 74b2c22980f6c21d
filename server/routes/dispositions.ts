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
import { answers } from "./answers.ts";
import { answerWith, askingIn } from "./asking.ts";
import { needs } from "./guard.ts";
import { documentWrites, writeOf, written } from "./writes.ts";

const tags = ["findings"];

const listRoute = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/dispositions",
    {
      ...needs(deps, "read"),
      schema: {
        tags,
        summary: "All accepted findings, and whether they still are",
        params: datasetParamsSchema,
        response: answers(dispositionListSchema),
      },
    },
    async (request, reply) => {
      const input = { ...request.params, today: today(deps) };
      return answerWith(deps, [request, reply], { name: "dispositions", input });
    },
  );
};

const readRoute = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/findings/:id/disposition",
    {
      ...needs(deps, "read"),
      schema: {
        tags,
        summary: "What was said of a finding",
        params: findingParamsSchema,
        response: answers(dispositionSchema),
      },
    },
    async (request, reply) => {
      const input = { ...request.params, today: today(deps) };
      const found = await deps.work.run({ name: "disposition", input }, askingIn(deps, request, reply));
      tagRevision(reply, found.revision);
      return found;
    },
  );
};

const acceptRoute = (app: Server, deps: Deps): void => {
  app.put(
    "/datasets/:dataset/findings/:id/disposition",
    {
      ...needs(deps, "keep"),
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
      const input = { dataset, id, body: request.body, ...writeOf(deps, request) };
      const revision = await deps.work.run({ name: "accept", input }, askingIn(deps, request, reply));
      return written(reply, id, revision);
    },
  );
};

const withdrawRoute = (app: Server, deps: Deps): void => {
  app.delete(
    "/datasets/:dataset/findings/:id/disposition",
    {
      ...needs(deps, "keep"),
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

/** Findings that a team has accepted until a day. */
export const dispositionRoutes = (app: Server, deps: Deps): void => {
  for (const add of [listRoute, readRoute, acceptRoute, withdrawRoute]) add(app, deps);
};
