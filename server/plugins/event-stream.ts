import type { FastifyReply } from "fastify";
import { codedError, problemDetails } from "./problems.ts";

/** A stream of server-sent events: `progress` while it lasts, then `done` with the result or `failed` with the problem. */
export const streamEvents = async (
  reply: FastifyReply,
  work: (progress: (done: number, total: number) => void) => Promise<unknown>,
): Promise<void> => {
  reply.hijack();
  const { raw } = reply;
  const headers = Object.entries(reply.getHeaders()).filter(([, value]) => value !== undefined);
  raw.writeHead(200, {
    ...Object.fromEntries(headers),
    "content-type": "text/event-stream",
    "cache-control": "no-store",
  });
  const send = (event: string, data: unknown): void => {
    raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  try {
    send("done", await work((done, total) => send("progress", { done, total })));
  } catch (error) {
    send("failed", problemDetails(codedError(error)));
  } finally {
    raw.end();
  }
};
