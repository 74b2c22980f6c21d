import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { type Caller, callerOf, demand, demandOn, rightSomewhere } from "../access/caller.ts";
import { type Permission, roleFor } from "../contract/session.ts";
import type { Deps } from "../deps.ts";

/** Who makes a request. Throws DottedError unauthenticated. */
export const callerIn = ({ access }: Pick<Deps, "access">, request: FastifyRequest): Caller =>
  callerOf(access, request.headers);

const pathSchema = z.object({ dataset: z.string() });

/** The dataset in the path of a request; undefined where the route is about none. */
const datasetIn = ({ params }: FastifyRequest): string | undefined =>
  pathSchema.safeParse(params).data?.dataset;

/**
 * Route options that let only those in who may do something, before anything of the request is read: on the dataset in
 * the path, or everywhere where there is none.
 */
export const needs = (deps: Deps, permission: Permission) => ({
  onRequest: async (request: FastifyRequest): Promise<void> => {
    demandOn(callerIn(deps, request), roleFor(permission), datasetIn(request));
  },
});

/** The same for routes that look themselves which dataset is meant: whoever may do it on any dataset comes in. */
export const needsSomewhere = (deps: Deps, permission: Permission) => ({
  onRequest: async (request: FastifyRequest): Promise<void> => {
    demand(rightSomewhere(callerIn(deps, request)), roleFor(permission));
  },
});
