import { DottedError } from "../../graph/errors.ts";
import type { Role } from "../contract/session.ts";
import { type Access, readAccessFile } from "./access-file.ts";
import { isLoopback, localAccess } from "./local.ts";

/** How access was asked for on the command line or in the environment. */
export type AccessOptions = {
  readonly host: string;
  readonly accessFile?: string | undefined;
  readonly localRole?: Role | undefined;
  /** Who sits at this machine. */
  readonly actor?: string | undefined;
};

/**
 * Who may do what on a host. Without an access file only this machine may ask, and a server that others
 * can reach does not start. Throws DottedError bad-request.
 */
export const chooseAccess = async ({
  host,
  accessFile,
  localRole,
  actor,
}: AccessOptions): Promise<Access> => {
  if (accessFile !== undefined) return readAccessFile(accessFile);
  if (isLoopback(host)) return localAccess(localRole, actor);
  throw new DottedError(
    "bad-request",
    `others can reach ${host}: say who may do what with --access FILE, or listen on localhost`,
  );
};
