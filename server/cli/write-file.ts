import { rename, rm, writeFile } from "node:fs/promises";
import { DottedError } from "../../graph/errors.ts";

/**
 * Writes a file, all or nothing: beside it first, then under its name. Throws DottedError bad-request where the place
 * cannot be written.
 */
export const writeWhole = async (path: string, bytes: Uint8Array | string): Promise<void> => {
  const beside = `${path}.part-${process.pid}`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new DottedError("bad-request", `${path} cannot be written: ${reason}`, [], error);
  }
};
