import { setTimeout } from "node:timers/promises";
import type { Server } from "./server.ts";

/** How long answers under way may take once the server is told to stop. */
const patience = 3_000;

/**
 * Lets answers under way end before the server closes its connections, all of them: browsers keep
 * connections open on which nothing was ever asked, and waiting for those would take minutes.
 */
export const drainBeforeClose = (app: Server): void => {
  let under = 0;
  let quiet = (): void => {};
  app.addHook("onRequest", async (_, reply) => {
    under += 1;
    reply.raw.once("close", () => {
      under -= 1;
      if (under === 0) quiet();
    });
  });
  app.addHook("preClose", async () => {
    if (under === 0) return;
    const timer = new AbortController();
    const ended = new Promise<void>((resolve) => {
      quiet = resolve;
    });
    await Promise.race([ended, setTimeout(patience, undefined, timer).catch(() => undefined)]);
    timer.abort();
  });
};
