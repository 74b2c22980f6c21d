import { randomBytes } from "node:crypto";
import type { Right } from "../contract/session.ts";
import type { Access } from "./access-file.ts";
import { hashToken } from "./caller.ts";

export type TokenRow = Access["tokens"][number];

/** A new token for somebody: 256 bits of chance to hand over, and the row that the access file keeps of it. */
export const newToken = (name: string, role: Right): { readonly token: string; readonly row: TokenRow } => {
  const token = randomBytes(32).toString("base64url");
  return { token, row: { name, role, sha256: hashToken(token) } };
};
