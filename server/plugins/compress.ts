import { constants } from "node:zlib";
import compress from "@fastify/compress";
import type { Server } from "./server.ts";

/** Shorter answers than this, in bytes, are sent as they are: a packet holds them anyway. */
const threshold = 1400;

/** Sends JSON compressed to callers that take it so. The page's files are compressed when it is built. */
export const compressAnswers = async (app: Server): Promise<void> => {
  await app.register(compress, {
    threshold,
    encodings: ["br", "gzip"],
    customTypes: /^application\/(problem\+)?json/,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
};
