import { readFileSync } from "node:fs";
import { z } from "zod";

const rowsSchema = z.array(z.object({ ask: z.string(), parameters: z.record(z.string(), z.unknown()) }));

const file = new URL("../../seeds/un-integrated-missions-2008/questions.json", import.meta.url);

let known: ReadonlyMap<string, Readonly<Record<string, unknown>>> | undefined;

/** Parameters with which each question can be asked of the dataset that comes with the tool: the first of its table. */
export const exampleParameters = (): ReadonlyMap<string, Readonly<Record<string, unknown>>> => {
  known ??= new Map(
    rowsSchema
      .parse(JSON.parse(readFileSync(file, "utf8")))
      .toReversed()
      .map(({ ask, parameters }) => [ask, parameters]),
  );
  return known;
};
