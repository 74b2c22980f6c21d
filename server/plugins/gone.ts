import type { FastifyReply } from "fastify";

/**
 * Aborts when the caller goes away before the answer is there, or when the server stops. Nothing of it stays once the
 * answer is sent: the server's own signal lives as long as the server.
 */
export const goneSignal = (reply: FastifyReply, stopping: AbortSignal): AbortSignal => {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  if (stopping.aborted) abort();
  stopping.addEventListener("abort", abort, { once: true });
  reply.raw.once("close", () => {
    stopping.removeEventListener("abort", abort);
    if (!reply.raw.writableEnded) abort();
  });
  return controller.signal;
};
