import { randomBytes } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { DottedError } from "../../graph/errors.ts";
import { type Access, readAccessFile } from "./access-file.ts";

const nobody: Access = { anonymous: "none", tokens: [] };

/** Reads an access file; where there is none yet, nobody may do anything. Throws DottedError bad-data. */
export const accessOrNone = (path: string): Promise<Access> =>
  readAccessFile(path).catch((error: unknown) => {
    if (error instanceof DottedError && error.code === "not-found") return nobody;
    throw error;
  });

/**
 * Writes an access file, whole or not at all, for its owner's eyes only. Throws DottedError bad-request where
 * the place cannot be written.
 */
export const writeAccessFile = async (path: string, access: Access): Promise<void> => {
  const beside = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, `${JSON.stringify(access, null, 2)}\n`, { mode: 0o600 });
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true });
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DottedError("bad-request", `the access file ${path} cannot be written: ${reason}`, [], cause);
  }
};
