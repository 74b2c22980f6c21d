import type { FastifyReply, FastifyRequest } from "fastify";
import type { DocumentKind } from "../../graph/record/document-kind.ts";
import type { Deps } from "../deps.ts";
import { expectedRevision, tagRevision } from "../plugins/etag.ts";
import { callerIn } from "./guard.ts";

type Place = { readonly dataset: string; readonly id: string };
type Written = { readonly id: string; readonly revision: number };

/** Who writes over which revision, as a request says it. */
export const writeOf = (deps: Deps, request: FastifyRequest) => ({
  actor: callerIn(deps, request).actor,
  expected: expectedRevision(request),
});

/** Tells the writer the new revision, in the answer and as its `ETag`. */
export const written = (reply: FastifyReply, id: string, revision: number): Written => {
  tagRevision(reply, revision);
  return { id, revision };
};

/** Writes and removes documents of one kind on a dataset that exists. */
export const documentWrites = (deps: Deps, kind: DocumentKind) => ({
  create: async (
    request: FastifyRequest,
    reply: FastifyReply,
    place: Place,
    body: unknown,
  ): Promise<Written> => {
    await deps.datasets.summary(place.dataset);
    const { actor } = callerIn(deps, request);
    const revision = await deps.store.putDocument(place.dataset, kind, place.id, body, {
      actor,
      expected: 0,
    });
    return written(reply, place.id, revision);
  },
  put: async (
    request: FastifyRequest,
    reply: FastifyReply,
    place: Place,
    body: unknown,
  ): Promise<Written> => {
    await deps.datasets.summary(place.dataset);
    const write = writeOf(deps, request);
    return written(reply, place.id, await deps.store.putDocument(place.dataset, kind, place.id, body, write));
  },
  remove: async (request: FastifyRequest, { dataset, id }: Place): Promise<{ removed: string }> => {
    await deps.store.removeDocument(dataset, kind, id, writeOf(deps, request));
    return { removed: id };
  },
});
export type DocumentWrites = ReturnType<typeof documentWrites>;
