import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { DottedError } from "../../graph/errors.ts";
import type { Server } from "./server.ts";

/** Puts a revision into the answer's `ETag`, to be sent back in `If-Match`. */
export const tagRevision = (reply: FastifyReply, revision: number): void => {
  reply.header("etag", `"${revision}"`);
};

/**
 * The revision that a writer saw: the number in `If-Match`, undefined for `*` (whatever is there), and
 * 0 without the header, which means that nothing may be there yet.
 * Throws DottedError bad-request for anything else.
 */
export const expectedRevision = (request: FastifyRequest): number | undefined => {
  const header = request.headers["if-match"];
  if (header === undefined) return 0;
  if (header === "*") return undefined;
  const digits = /^(?:W\/)?"(\d{1,15})"$/.exec(header)?.[1];
  if (digits === undefined)
    throw new DottedError("bad-request", 'If-Match holds a revision, such as "3", or *');
  return Number(digits);
};

const hashOf = (payload: string): string => `"${createHash("sha1").update(payload).digest("base64url")}"`;

/** The tag under which the caller has an answer already, weak or not. */
const seenBefore = (request: FastifyRequest, tag: string): string | undefined =>
  (request.headers["if-none-match"] ?? "")
    .split(",")
    .map((part) => part.trim())
    .find((part) => part.replace(/^W\//, "") === tag);

/** Tags every JSON answer, and answers 304 where the caller has it already. */
export const tagAnswers = (app: Server): void => {
  app.addHook("onSend", async (request, reply, payload) => {
    if (request.method !== "GET" || reply.statusCode !== 200 || typeof payload !== "string") return payload;
    const tag = String(reply.getHeader("etag") ?? hashOf(payload));
    reply.header("etag", tag).header("cache-control", "private, no-cache");
    const seen = seenBefore(request, tag);
    if (seen === undefined) return payload;
    reply.code(304).header("etag", seen).removeHeader("content-type").removeHeader("content-length");
    return "";
  });
};
