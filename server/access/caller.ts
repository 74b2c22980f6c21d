import { timingSafeEqual } from "node:crypto";
import { DottedError } from "../../graph/errors.ts";
import { sha256 } from "../../graph/sha256.ts";
import { type Right, type Role, reaches } from "../contract/session.ts";
import type { Access } from "./access-file.ts";
import { tokenInCookies } from "./cookie.ts";

/** Who asks: what they may do everywhere, and where they may do more or less. */
export type Caller = {
  readonly actor: string;
  readonly role: Right;
  readonly datasets?: Readonly<Record<string, Right>> | undefined;
};

/** SHA-256 of a token, as the access file holds it: the file never holds a token. */
export const hashToken = (token: string): string => sha256(token);

const sameHash = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(a, "hex"), Buffer.from(b, "hex"));

/** Who a token belongs to. Throws DottedError unauthenticated for one that is not known. */
export const callerWith = (access: Access, token: string): Caller => {
  const hash = hashToken(token);
  const known = access.tokens.find(({ sha256 }) => sameHash(sha256, hash));
  if (known === undefined) throw new DottedError("unauthenticated", "this token is not known here");
  return { actor: known.name, role: known.role, datasets: known.datasets };
};

type Credentials = { readonly authorization?: string | undefined; readonly cookie?: string | undefined };

const tokenIn = ({ authorization, cookie }: Credentials): string | undefined => {
  if (authorization === undefined) return tokenInCookies(cookie);
  return /^Bearer (\S+)$/i.exec(authorization)?.[1] ?? "";
};

/**
 * Who the caller is: by the `Authorization: Bearer <token>` header, by the cookie of a page that signed
 * in, by the name of who sits at this machine, or nobody in particular. Throws DottedError unauthenticated for an unknown token, and without one
 * where a token is needed.
 */
export const callerOf = (access: Access, credentials: Credentials): Caller => {
  const token = tokenIn(credentials);
  if (token !== undefined) return callerWith(access, token);
  if (access.anonymous === "none")
    throw new DottedError("unauthenticated", "send a token: Authorization: Bearer …");
  return { actor: access.local ?? "anonymous", role: access.anonymous };
};

/** What somebody may do on a dataset; without one, everywhere. */
export const rightOn = ({ role, datasets }: Caller, dataset: string | undefined): Right => {
  const own = Object.entries(datasets ?? {}).find(([id]) => id === dataset);
  return own?.[1] ?? role;
};

/** The most that somebody may do on any dataset. */
export const rightSomewhere = ({ role, datasets }: Caller): Right =>
  Object.values(datasets ?? {}).reduce(
    (most, one) => (one === "none" || reaches(most, one) ? most : one),
    role,
  );

/** The role of somebody that reaches the one needed. Throws DottedError forbidden. */
export const demand = (right: Right, needed: Role, where = ""): Role => {
  if (right !== "none" && reaches(right, needed)) return right;
  const are = right === "none" ? "may do nothing" : `are ${right}`;
  throw new DottedError("forbidden", `this needs the role ${needed}${where}; you ${are}${where && " there"}`);
};

/** The same on one dataset, or without one on all of them. */
export const demandOn = (caller: Caller, needed: Role, dataset: string | undefined): Role =>
  demand(rightOn(caller, dataset), needed, dataset === undefined ? "" : ` on "${dataset}"`);
