import { z } from "zod";
import { idSchema } from "../../graph/model/id.ts";
import { citationSchema } from "../../graph/model/source.ts";
import { confidences, keysOf, severities, type Words } from "../../graph/vocabulary.ts";
import { valueSchema } from "./words.ts";

/** Whether something was found, or cannot be told from what is recorded. */
export const statuses = {
  found: { en: "found", fr: "constaté" },
  "not-enough-data": { en: "not enough data", fr: "données insuffisantes" },
} as const satisfies Record<string, Words>;

/** What kind of evidence a finding rests on: text, an account of practice (contestable), or our inference. */
export const evidenceBases = {
  text: { en: "what the sources set down", fr: "ce que disent les textes" },
  practice: { en: "an account of practice", fr: "un témoignage sur la pratique" },
  inference: { en: "our inference", fr: "notre déduction" },
} as const satisfies Record<string, Words>;

export type Status = keyof typeof statuses;
export type EvidenceBasis = keyof typeof evidenceBases;

/** One row of the table beside a finding, such as scope, paper, practice. Cells are values like a message's. */
export const tableSchema = z.object({
  columns: z.array(z.string()).describe("Ids of the detector's own column words"),
  rows: z.array(z.array(valueSchema)),
});

/** One judgement of a detector with everything needed to check it. The same in CLI, API and page. */
export const findingSchema = z
  .object({
    id: z.string().describe("Stable: detector, variant and subjects"),
    detector: idSchema,
    status: z.enum(keysOf(statuses)),
    severity: z.enum(keysOf(severities)),
    confidence: z.enum(keysOf(confidences)).describe("The weakest evidence"),
    basis: z.enum(keysOf(evidenceBases)),
    subjects: z.array(idSchema).min(1),
    evidence: z.object({ nodes: z.array(idSchema), lines: z.array(idSchema) }),
    numbers: z.record(z.string(), z.number()),
    message: z.string().describe("The judgement in one sentence, in the language asked for"),
    sources: z.array(citationSchema),
    messageId: z.string().describe("Key of the detector's message table"),
    values: z.record(z.string(), valueSchema),
    table: tableSchema.optional(),
    reasons: z
      .array(z.string())
      .optional()
      .describe("Why silence of the record is read as it is, in the record's words"),
  })
  .meta({ id: "Finding" });
export type Finding = z.infer<typeof findingSchema>;
