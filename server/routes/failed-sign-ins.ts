import type { FastifyReply, FastifyRequest } from "fastify";
import { DottedError } from "../../graph/errors.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";

/** Counts what one address gets wrong, so that nobody tries tokens by the thousand. */
export type FailedSignIns = {
  /** Throws DottedError too-many-requests for an address that failed too often within a minute. */
  readonly refuse: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
  readonly count: (request: FastifyRequest) => Promise<void>;
};

/** Failed sign-ins over a server on which `limitRate` was registered. */
export const failedSignIns = (app: Server, { limits }: Pick<Deps, "limits">): FailedSignIns => {
  const failures = app.createRateLimit({ max: limits.failedSignIns, timeWindow: "1 minute" });
  return {
    refuse: async (request, reply) => {
      const past = await failures(request, { increment: false });
      if (past.isAllowed || past.remaining > 0) return;
      reply.header("retry-after", past.ttlInSeconds);
      throw new DottedError(
        "too-many-requests",
        `${past.max} sign-ins failed; try again in ${past.ttlInSeconds} seconds`,
      );
    },
    count: async (request) => void (await failures(request)),
  };
};
