import { readFile } from "node:fs/promises";
import { DottedError } from "../../graph/errors.ts";
import { guessIn } from "../../graph/importers/staff-list/index.ts";
import { type Mapping, mappingSchema } from "../../graph/importers/staff-list/mapping.ts";
import { jsonIn } from "../../graph/json.ts";
import { whyUnread } from "../../graph/why-unread.ts";
import { readFiles } from "../files/read-files.ts";
import { unzipAll } from "../services/zip.ts";
import { problemsOf } from "../zod-problems.ts";
import { writeWhole } from "./write-file.ts";

/** Reads which column of a staff list says what. Throws DottedError not-found, or bad-data with every fault. */
export const readMapping = async (file: string): Promise<Mapping> => {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new DottedError("not-found", whyUnread(`the mapping ${file}`, cause), [], cause);
  });
  const read = mappingSchema.safeParse(jsonIn(file, text));
  if (read.success) return read.data;
  throw new DottedError(
    "bad-data",
    `${file} is no mapping`,
    problemsOf(read.error).map((one) => ({ ...one, file })),
  );
};

/** Writes down what the columns of staff lists seem to say. Throws DottedError bad-data where the files are none. */
export const writeMapping = async (file: string, paths: readonly string[]): Promise<void> => {
  const guess = guessIn(await unzipAll(await readFiles(paths)));
  if (guess === undefined)
    throw new DottedError(
      "bad-data",
      "There is no staff list in these files whose columns could be guessed.",
    );
  await writeWhole(file, `${JSON.stringify(guess.mapping, null, 2)}\n`);
};
