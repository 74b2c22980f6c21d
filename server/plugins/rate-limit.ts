import rateLimit from "@fastify/rate-limit";
import { DottedError } from "../../graph/errors.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "./server.ts";

/**
 * Bounds the requests from one address in a minute: before anybody is known or anything is read, so that
 * refused requests, health checks, the page's files and addresses where nothing is count too.
 */
export const limitRate = async (app: Server, { limits }: Pick<Deps, "limits">): Promise<void> => {
  await app.register(rateLimit, {
    global: false,
    max: limits.rate,
    timeWindow: "1 minute",
    errorResponseBuilder: (_, { after }) =>
      new DottedError(
        "too-many-requests",
        `more than ${limits.rate} requests in a minute; try again in ${after}`,
      ),
  });
  app.addHook("onRequest", app.rateLimit());
};
