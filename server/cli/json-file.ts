import { readFile } from "node:fs/promises";
import { DottedError } from "../../graph/errors.ts";
import { jsonIn } from "../../graph/json.ts";
import { whyUnread } from "../../graph/why-unread.ts";

/** The JSON in a file. Throws DottedError not-found, bad-data. */
export const readJsonFile = async (file: string): Promise<unknown> => {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new DottedError("not-found", whyUnread(`the file ${file}`, cause), [], cause);
  });
  return jsonIn(file, text);
};
