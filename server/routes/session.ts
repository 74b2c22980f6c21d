import type { FastifyRequest } from "fastify";
import { type Caller, callerWith, demand, rightOn, rightSomewhere } from "../access/caller.ts";
import { noTokenCookie, tokenCookie } from "../access/cookie.ts";
import { removedSchema } from "../contract/common.ts";
import {
  mayOf,
  roleFor,
  type Session,
  sessionQuerySchema,
  sessionSchema,
  signInBodySchema,
} from "../contract/session.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { version } from "../version.ts";
import { answers } from "./answers.ts";
import { failedSignIns } from "./failed-sign-ins.ts";
import { callerIn, needsSomewhere } from "./guard.ts";

const tags = ["server"];

/** Bytes of a sign-in: anybody may send one. */
const signInLimit = 4 * 1024;

const throughHttps = ({ protocol, headers }: FastifyRequest): boolean =>
  protocol === "https" || headers["x-forwarded-proto"] === "https";

/** What somebody may do on a dataset, or at most. Throws DottedError forbidden where that is nothing. */
const sessionOf = ({ store, cypher, access }: Deps, caller: Caller, dataset?: string): Session => {
  const right = dataset === undefined ? rightSomewhere(caller) : rightOn(caller, dataset);
  const role = demand(right, roleFor("read"));
  return {
    actor: caller.actor,
    role,
    may: mayOf(role),
    store: store.description.split(":")[0] ?? "",
    cypher: cypher !== undefined,
    signIn: access.tokens.length > 0,
    version,
  };
};

const readRoute = (app: Server, deps: Deps): void => {
  app.get(
    "/session",
    {
      ...needsSomewhere(deps, "read"),
      schema: {
        tags,
        summary: "Who you are here and what you may do, on a dataset or at most",
        querystring: sessionQuerySchema,
        response: answers(sessionSchema),
      },
    },
    async (request) => sessionOf(deps, callerIn(deps, request), request.query.dataset),
  );
};

const signInRoute = (app: Server, deps: Deps): void => {
  const failed = failedSignIns(app, deps);
  const signIn = async (request: FastifyRequest, token: string): Promise<Caller> => {
    try {
      return callerWith(deps.access, token);
    } catch (error) {
      await failed.count(request);
      throw error;
    }
  };
  app.post(
    "/session",
    {
      bodyLimit: signInLimit,
      onRequest: failed.refuse,
      schema: {
        tags,
        summary: "Sign a page in with a token: it is kept in a cookie that no script can read",
        body: signInBodySchema,
        response: answers(sessionSchema),
      },
    },
    async (request, reply) => {
      const { token } = request.body;
      const caller = await signIn(request, token);
      reply.header("set-cookie", tokenCookie(token, throughHttps(request)));
      return sessionOf(deps, caller);
    },
  );
};

const signOutRoute = (app: Server): void => {
  app.delete(
    "/session",
    { schema: { tags, summary: "Sign a page out", response: answers(removedSchema) } },
    async (_, reply) => {
      reply.header("set-cookie", noTokenCookie);
      return { removed: "session" };
    },
  );
};

/** Who the caller is here, and how a page signs in and out. */
export const sessionRoutes = (app: Server, deps: Deps): void => {
  for (const add of [readRoute, signInRoute, signOutRoute]) add(app, deps);
};
