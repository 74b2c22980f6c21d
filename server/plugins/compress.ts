import { constants } from "node:zlib";
import compress from "@fastify/compress";
import type { onSendAsyncHookHandler } from "fastify";
import type { Server } from "./server.ts";

/** Shorter answers than this, in bytes, are sent as they are: a packet holds them anyway. */
const threshold = 1400;

/** Says that an answer depends on the encodings that the caller takes, also where it is sent as it is or not again. */
const varyByEncoding: onSendAsyncHookHandler = async (_request, reply, payload) => {
  if (!reply.hasHeader("vary")) reply.header("vary", "accept-encoding");
  return payload;
};

/** An answer that was not changed has no bytes: nothing in it can be encoded, and an encoder would make some of nothing. */
const leaveUnchangedEmpty: onSendAsyncHookHandler = async (_request, reply, payload) =>
  reply.statusCode === 304 ? "" : payload;

/** The same answer in another encoding has other bytes: what is encoded gets a weak tag, which promises the same meaning. */
const weakenTag: onSendAsyncHookHandler = async (_request, reply, payload) => {
  const tag = String(reply.getHeader("etag") ?? "");
  if (reply.hasHeader("content-encoding") && tag.startsWith('"')) reply.header("etag", `W/${tag}`);
  return payload;
};

/**
 * Sends JSON compressed to callers that take it so. The page's files are compressed when it is built. Register it
 * after what tags answers and before the routes.
 */
export const compressAnswers = async (app: Server): Promise<void> => {
  app.addHook("onSend", varyByEncoding);
  app.addHook("onSend", leaveUnchangedEmpty);
  await app.register(compress, {
    threshold,
    encodings: ["br", "gzip"],
    customTypes: /^application\/(problem\+)?json/,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  app.addHook("onRoute", (route) => {
    // after the plugin's own, which it adds route by route
    route.onSend = [route.onSend ?? [], weakenTag].flat();
  });
};
