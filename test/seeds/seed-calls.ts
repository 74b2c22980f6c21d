import { readFileSync } from "node:fs";
import { z } from "zod";
import { queries } from "../../analysis/queries/index.ts";
import { answerStatuses } from "../../analysis/query.ts";
import { keysOf } from "../../graph/vocabulary.ts";
import { seedFolder } from "./read-seed.ts";

/** One question of a reform team as a call, with what its answer has to say and must not. */
const rowSchema = z.strictObject({
  id: z.string(),
  ask: z.enum(queries.map(({ info }) => info.id)),
  parameters: z.record(z.string(), z.unknown()),
  status: z.enum(keysOf(answerStatuses)),
  nodes: z.array(z.string()).default([]),
  lines: z.array(z.string()).default([]),
  without: z.array(z.string()).default([]),
  says: z.array(z.string()),
});

/** The table of questions about the report, as committed with the seed. */
export const seedCalls = z
  .array(rowSchema)
  .parse(JSON.parse(readFileSync(new URL("questions.json", seedFolder), "utf8")));
