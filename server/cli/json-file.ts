import { readFile } from "node:fs/promises";
import { DottedError } from "../../graph/errors.ts";
import { jsonIn } from "../../graph/json.ts";

/** The JSON in a file. Throws DottedError not-found, bad-data. */
export const readJsonFile = async (file: string): Promise<unknown> => {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new DottedError("not-found", `the file ${file} cannot be read`, [], cause);
  });
  return jsonIn(file, text);
};
