import type { FastifyReply, FastifyRequest } from "fastify";
import { datasetParamsSchema } from "../contract/common.ts";
import {
  type ImportBody,
  importBodySchema,
  importQuerySchema,
  importResultSchema,
} from "../contract/datasets.ts";
import type { Deps } from "../deps.ts";
import { expectedRevision, tagRevision } from "../plugins/etag.ts";
import { streamEvents } from "../plugins/event-stream.ts";
import { goneSignal } from "../plugins/gone.ts";
import type { Server } from "../plugins/server.ts";
import { importDataset } from "../services/import.ts";
import { answers } from "./answers.ts";
import { callerIn, needs } from "./guard.ts";

const filesIn = ({ files }: ImportBody) =>
  files.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, "base64") }));

const wantsEvents = (request: FastifyRequest): boolean =>
  (request.headers.accept ?? "").includes("text/event-stream");

/** Bringing a dataset in: all or nothing, with progress for who asks for an event stream. */
export const importRoutes = (app: Server, deps: Deps): void => {
  const bringIn = (
    request: FastifyRequest,
    reply: FastifyReply,
    wish: { readonly dataset: string; readonly dryRun: boolean; readonly body: ImportBody },
    onProgress?: (done: number, total: number) => void,
  ) =>
    importDataset(deps.store, filesIn(wish.body), wish, async () => ({
      actor: callerIn(deps, request).actor,
      expected: expectedRevision(request),
      signal: goneSignal(reply, deps.stopping),
      onProgress,
    }));
  app.put(
    "/datasets/:dataset",
    {
      ...needs(deps, "editor"),
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
