import { readFile } from "node:fs/promises";
import { DottedError } from "../../graph/errors.ts";

/** The JSON in a file. Throws DottedError not-found, bad-data. */
export const readJsonFile = async (file: string): Promise<unknown> => {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new DottedError("not-found", `the file ${file} cannot be read`, [], cause);
  });
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : "it is not JSON";
    throw new DottedError("bad-data", `${file} is not JSON`, [{ code: "bad-json", message, file }], cause);
  }
};
