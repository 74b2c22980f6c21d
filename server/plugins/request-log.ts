import type { Server } from "./server.ts";

/**
 * One line for each request: method, the route's pattern, status and time. No address, no header, no
 * query, no id and no name: what people look at is theirs.
 */
export const logRequests = (app: Server): void => {
  app.addHook("onResponse", async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? "none",
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      "request",
    );
  });
};
