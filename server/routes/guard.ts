import type { FastifyRequest } from "fastify";
import { type Caller, callerOf, demand } from "../access/caller.ts";
import type { Role } from "../contract/session.ts";
import type { Deps } from "../deps.ts";

/** Who makes a request. Throws DottedError unauthenticated. */
export const callerIn = ({ access }: Deps, request: FastifyRequest): Caller =>
  callerOf(access, request.headers);

/** Route options that let only callers of a role or more in, before anything of the request is read. */
export const needs = (deps: Deps, role: Role) => ({
  onRequest: async (request: FastifyRequest): Promise<void> => {
    demand(callerIn(deps, request), role);
  },
});
