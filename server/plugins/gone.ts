import type { FastifyReply } from "fastify";

/** Aborts when the caller goes away before the answer is there, or when the server stops. */
export const goneSignal = (reply: FastifyReply, stopping: AbortSignal): AbortSignal => {
  const controller = new AbortController();
  reply.raw.once("close", () => {
    if (!reply.raw.writableEnded) controller.abort();
  });
  return AbortSignal.any([controller.signal, stopping]);
};
