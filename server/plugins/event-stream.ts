import type { FastifyReply, FastifyRequest } from "fastify";
import type { DottedError } from "../../graph/errors.ts";
import { once } from "../../graph/memo.ts";
import type { OnProgress } from "../../graph/worker/progress.ts";
import { codedError, problemDetails } from "./problems.ts";

/** An open stream of server-sent events. */
export type EventStream = {
  readonly send: (event: string, data: unknown) => void;
  readonly end: () => void;
};

/** A comment is sent so often in a silence, so that proxies keep the connection. */
const silence = 20_000;

/** Bytes that may wait for a reader who does not read; then the connection ends. */
const mostUnread = 1024 * 1024;

/** The same where results are sent, which may be large and come faster than a slow line takes them. */
const mostUnreadOfResults = 128 * 1024 * 1024;

/** Whether a caller wants progress as events. */
export const wantsEvents = ({ headers }: FastifyRequest): boolean =>
  (headers.accept ?? "").includes("text/event-stream");

const beginStream = (reply: FastifyReply): void => {
  reply.hijack();
  const headers = Object.entries(reply.getHeaders()).filter(([, value]) => value !== undefined);
  reply.raw.writeHead(200, {
    ...Object.fromEntries(headers),
    "content-type": "text/event-stream",
    "cache-control": "no-store",
    "x-accel-buffering": "no",
  });
};

/** Answers a request with a stream of events, which the caller of this function has to end. */
export const openEvents = (reply: FastifyReply, unread = mostUnread): EventStream => {
  beginStream(reply);
  const { raw } = reply;
  const write = (text: string): void => {
    if (raw.writableLength > unread) raw.destroy();
    else if (raw.writable) raw.write(text);
  };
  const heart = setInterval(() => write(":\n\n"), silence).unref();
  raw.once("close", () => clearInterval(heart));
  return {
    send: (event, data) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    end: () => void raw.end(),
  };
};

const turnAway = ({ code }: DottedError): boolean => code === "too-many-requests";

/**
 * A stream of server-sent events: `progress` while it lasts, with what is ready by then as its `part`, then `done` with
 * the result or `failed` with the problem. Work for which there is no room now is refused as any request is (429).
 */
export const streamEvents = async (
  reply: FastifyReply,
  work: (progress: OnProgress) => Promise<unknown>,
): Promise<void> => {
  const stream = once(() => openEvents(reply, mostUnreadOfResults));
  try {
    const result = await work((done, total, part) => stream().send("progress", { done, total, part }));
    stream().send("done", result);
  } catch (error) {
    const coded = codedError(error);
    if (!reply.sent && turnAway(coded)) throw coded;
    stream().send("failed", problemDetails(coded));
  }
  stream().end();
};
