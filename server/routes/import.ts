import type { FastifyReply, FastifyRequest } from "fastify";
import type { OnProgress } from "../../graph/worker/progress.ts";
import { datasetParamsSchema } from "../contract/common.ts";
import {
  type ImportBody,
  type ImportQuery,
  importBodySchema,
  importQuerySchema,
  importResultSchema,
  joinsOf,
} from "../contract/datasets.ts";
import type { Deps } from "../deps.ts";
import { expectedRevision, tagRevision } from "../plugins/etag.ts";
import { streamEvents, wantsEvents } from "../plugins/event-stream.ts";
import type { Server } from "../plugins/server.ts";
import { answers } from "./answers.ts";
import { askingIn } from "./asking.ts";
import { callerIn, needs } from "./guard.ts";

/** Bringing a dataset in: all or nothing, with progress for who asks for an event stream. */
export const importRoutes = (app: Server, deps: Deps): void => {
  const bringIn = (
    request: FastifyRequest,
    reply: FastifyReply,
    wish: ImportQuery & { readonly dataset: string; readonly body: ImportBody },
    onProgress?: OnProgress,
  ) => {
    const { body, join, ...rest } = wish;
    const { actor } = callerIn(deps, request);
    const write = { actor, expected: expectedRevision(request) };
    const input = { ...rest, ...write, files: body.files, joins: joinsOf(join) };
    return deps.work.run({ name: "import", input }, { ...askingIn(deps, request, reply), onProgress });
  };
  app.put(
    "/datasets/:dataset",
    {
      ...needs(deps, "import"),
      bodyLimit: deps.limits.importBody,
      schema: {
        tags: ["datasets"],
        summary:
          "Import a dataset from files of any known format; If-Match says which revision it replaces. With Accept: text/event-stream, progress comes as events",
        params: datasetParamsSchema,
        querystring: importQuerySchema,
        body: importBodySchema,
        response: answers(importResultSchema),
      },
    },
    async (request, reply) => {
      const wish = { ...request.params, ...request.query, body: request.body };
      if (wantsEvents(request)) {
        await streamEvents(reply, (progress) => bringIn(request, reply, wish, progress));
        return reply;
      }
      const result = await bringIn(request, reply, wish);
      if (result.revision !== undefined) tagRevision(reply, result.revision);
      return result;
    },
  );
};
