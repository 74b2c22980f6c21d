import type { FastifyRequest } from "fastify";
import { type Caller, callerWith } from "../access/caller.ts";
import { noTokenCookie, tokenCookie } from "../access/cookie.ts";
import { removedSchema } from "../contract/common.ts";
import { type Session, sessionSchema, signInBodySchema } from "../contract/session.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { version } from "../version.ts";
import { answers } from "./answers.ts";
import { callerIn, needs } from "./guard.ts";

const tags = ["server"];

const throughHttps = ({ protocol, headers }: FastifyRequest): boolean =>
  protocol === "https" || headers["x-forwarded-proto"] === "https";

/** Who the caller is here, and how a page signs in and out. */
export const sessionRoutes = (app: Server, deps: Deps): void => {
  const sessionOf = (caller: Caller): Session => ({
    ...caller,
    store: deps.store.description.split(":")[0] ?? "",
    cypher: deps.cypher !== undefined,
    signIn: deps.access.tokens.length > 0,
    version,
  });
  app.get(
    "/session",
    {
      ...needs(deps, "viewer"),
      schema: { tags, summary: "Who you are here and what you may do", response: answers(sessionSchema) },
    },
    async (request) => sessionOf(callerIn(deps, request)),
  );
  app.post(
    "/session",
    {
      schema: {
        tags,
        summary: "Sign a page in with a token: it is kept in a cookie that no script can read",
        body: signInBodySchema,
        response: answers(sessionSchema),
      },
    },
    async (request, reply) => {
      const { token } = request.body;
      const caller = callerWith(deps.access, token);
      reply.header("set-cookie", tokenCookie(token, throughHttps(request)));
      return sessionOf(caller);
    },
  );
  app.delete(
    "/session",
    { schema: { tags, summary: "Sign a page out", response: answers(removedSchema) } },
    async (_, reply) => {
      reply.header("set-cookie", noTokenCookie);
      return { removed: "session" };
    },
  );
};
