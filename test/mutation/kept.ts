import { appendFile, readFile } from "node:fs/promises";
import { z } from "zod";

const triedSchema = z.object({
  mutant: z.object({
    file: z.string(),
    start: z.number(),
    end: z.number(),
    line: z.number(),
    was: z.string(),
    is: z.string(),
  }),
  verdict: z.enum(["killed", "undecided", "survived", "no test"]),
});
export type Tried = z.infer<typeof triedSchema>;

/** What was tried so far, by a file of one JSON object a line; a fault that was tried twice counts by the last time. */
export const keptIn = async (path: string): Promise<Tried[]> => {
  const text = await readFile(path, "utf8").catch(() => "");
  const lines = text.split("\n").filter((line) => line !== "");
  const tried = lines.map((line) => triedSchema.parse(JSON.parse(line)));
  return [...new Map(tried.map((one) => [keyOf(one.mutant), one])).values()];
};

export const keepIn = (path: string, tried: Tried): Promise<void> =>
  appendFile(path, `${JSON.stringify(tried)}\n`);

/** A fault by where it is and what it does, whatever stands before it in the file. */
export const keyOf = ({ file, line, start, is }: Tried["mutant"]): string =>
  [file, line, start, is].join("|");
