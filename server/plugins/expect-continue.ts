import type { Server } from "./server.ts";

/**
 * Answers `Expect: 100-continue` (RFC 9110, 10.1.1) only when a request may be made: whoever is refused, or announces
 * more than the route takes, gets that answer and never sends the body.
 */
export const continueWhenAllowed = (app: Server): void => {
  app.server.on("checkContinue", (request, response) => {
    app.server.emit("request", request, response);
  });
  app.addHook("preParsing", async ({ headers, routeOptions }, reply) => {
    const announced = Number(headers["content-length"] ?? 0);
    const expects = headers.expect?.toLowerCase() === "100-continue";
    if (expects && announced <= (routeOptions.bodyLimit ?? Number.POSITIVE_INFINITY))
      reply.raw.writeContinue();
  });
};
