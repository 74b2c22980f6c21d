import { createHash, timingSafeEqual } from "node:crypto";
import { DottedError } from "../../graph/errors.ts";
import { keysOf } from "../../graph/vocabulary.ts";
import { type Role, roles } from "../contract/session.ts";
import type { Access } from "./access-file.ts";
import { tokenInCookies } from "./cookie.ts";

/** Who asks. */
export type Caller = { readonly actor: string; readonly role: Role };

const ranks = keysOf(roles);

/** SHA-256 of a token, as the access file holds it: the file never holds a token. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

const sameHash = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(a, "hex"), Buffer.from(b, "hex"));

/** Who a token belongs to. Throws DottedError unauthenticated for one that is not known. */
export const callerWith = (access: Access, token: string): Caller => {
  const hash = hashToken(token);
  const known = access.tokens.find(({ sha256 }) => sameHash(sha256, hash));
  if (known === undefined) throw new DottedError("unauthenticated", "this token is not known here");
  return { actor: known.name, role: known.role };
};

type Credentials = { readonly authorization?: string | undefined; readonly cookie?: string | undefined };

const tokenIn = ({ authorization, cookie }: Credentials): string | undefined => {
  if (authorization === undefined) return tokenInCookies(cookie);
  return /^Bearer (\S+)$/i.exec(authorization)?.[1] ?? "";
};

/**
 * Who the caller is: by the `Authorization: Bearer <token>` header, by the cookie of a page that signed
 * in, or nobody in particular. Throws DottedError unauthenticated for an unknown token, and without one
 * where a token is needed.
 */
export const callerOf = (access: Access, credentials: Credentials): Caller => {
  const token = tokenIn(credentials);
  if (token !== undefined) return callerWith(access, token);
  if (access.anonymous === "none")
    throw new DottedError("unauthenticated", "send a token: Authorization: Bearer …");
  return { actor: "anonymous", role: access.anonymous };
};

/** Throws DottedError forbidden unless the caller's role reaches the one needed. */
export const demand = (caller: Caller, needed: Role): void => {
  if (ranks.indexOf(caller.role) < ranks.indexOf(needed))
    throw new DottedError("forbidden", `this needs the role ${needed}; you are ${caller.role}`);
};
