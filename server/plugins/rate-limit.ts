import rateLimit from "@fastify/rate-limit";
import { DottedError } from "../../graph/errors.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "./server.ts";

/** Bounds the requests from one address in a minute; health checks and the page's files count too. */
export const limitRate = async (app: Server, { limits }: Deps): Promise<void> => {
  await app.register(rateLimit, {
    max: limits.rate,
    timeWindow: "1 minute",
    errorResponseBuilder: (_, { after }) =>
      new DottedError(
        "too-many-requests",
        `more than ${limits.rate} requests in a minute; try again in ${after}`,
      ),
  });
};
