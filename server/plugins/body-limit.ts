import type { Deps } from "../deps.ts";
import type { Server } from "./server.ts";

/** Bytes read of a body that a route has no use for: some clients send `{}` with every request. */
const unused = 1_024;

/** Milliseconds for which the rest of a body nobody reads is thrown away, so that its sender reads the answer. */
const patience = 2_000;

/**
 * Reads of a body what its route needs, and no more: a route says so with `bodyLimit`, or takes what
 * `limits.body` says where it has a body at all. Whoever is refused before the body was read is answered
 * at once; what still comes is dropped unread, and the connection ends unless it was soon all there.
 */
export const limitBodies = (app: Server, { limits }: Pick<Deps, "limits">): void => {
  app.addHook("onRoute", (route) => {
    route.bodyLimit ??= route.schema?.body === undefined ? unused : limits.body;
  });
  app.addHook("onSend", async (request, reply) => {
    // closing at once would reset the connection of a caller that is still sending, and lose the answer
    if (!request.raw.complete) reply.removeHeader("connection");
  });
  app.addHook("onResponse", async ({ raw }) => {
    if (!raw.complete) setTimeout(() => raw.complete || raw.destroy(), patience).unref();
  });
};
