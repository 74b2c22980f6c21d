import type { InjectOptions } from "fastify";
import type { Role } from "../../../server/contract/session.ts";

/** One way to ask a route, the least role that may, and what must and must not come back. */
export type RouteCase = {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** As the API's description names it. */
  readonly path: string;
  readonly url: string;
  readonly payload?: Exclude<InjectOptions["payload"], undefined>;
  readonly headers?: Record<string, string>;
  /** The least role; nobody needs one where it is absent. */
  readonly role?: Role;
  /** What a good answer holds. */
  readonly holds: string;
  /** Its status, where this store can only say no. */
  readonly status?: number;
  /** Ways to ask wrongly, as `url → status code`, with the payload above or another. */
  readonly wrong?: readonly {
    readonly url: string;
    readonly payload?: Exclude<InjectOptions["payload"], undefined>;
    readonly code: string;
  }[];
};

/** The address of a dataset that is there, and of one that is not. */
export const small = "/api/datasets/small";
export const none = "/api/datasets/none";

/** A change whatever the revision. */
export const anyRevision = { "if-match": "*" };
