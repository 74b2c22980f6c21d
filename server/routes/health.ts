import { setTimeout } from "node:timers/promises";
import { DottedError } from "../../graph/errors.ts";
import { errorListSchema, errorRows } from "../contract/problem.ts";
import { healthSchema } from "../contract/session.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { version } from "../version.ts";
import { answers } from "./answers.ts";

/** Longer than this a store does not count as ready: whoever asks wants to know now. */
const patience = 3_000;

const soon = async (answer: Promise<void>): Promise<void> => {
  const late = new DottedError(
    "store-unavailable",
    `The store has not answered within ${patience / 1000} seconds.`,
  );
  const timer = new AbortController();
  answer.catch(() => undefined); // it may fail after we have stopped waiting
  try {
    await Promise.race([answer, setTimeout(patience, undefined, timer).then(() => Promise.reject(late))]);
  } finally {
    timer.abort();
  }
};

/** Whether the server lives, whether its store answers. */
export const healthRoutes = (app: Server, deps: Deps): void => {
  app.get(
    "/health",
    { schema: { tags: ["server"], summary: "Whether the server lives", response: answers(healthSchema) } },
    async () => ({ status: "ok" as const, version }),
  );
  app.get(
    "/ready",
    { schema: { tags: ["server"], summary: "Whether its store answers", response: answers(healthSchema) } },
    async () => {
      await soon(deps.store.ping());
      return { status: "ok" as const, version };
    },
  );
  app.get(
    "/errors",
    {
      schema: {
        tags: ["server"],
        summary: "Every code an error can have",
        response: answers(errorListSchema),
      },
    },
    async () => errorRows,
  );
};
