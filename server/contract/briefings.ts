import { z } from "zod";
import { sliceSchema } from "../../graph/index/slice.ts";
import { idSchema } from "../../graph/model/id.ts";
import { scenarioBodySchema } from "./scenarios.ts";
import { languageSchema } from "./words.ts";

/** A reform that nobody has kept yet. */
const triedSchema = scenarioBodySchema
  .pick({ patches: true, operations: true })
  .extend({ title: scenarioBodySchema.shape.title.optional() });

/** What a briefing is about. */
const briefingSubjectSchema = z.union([
  z.strictObject({ finding: z.string().min(1).max(2_000) }),
  z.strictObject({ scenario: idSchema }),
  z.strictObject({ reform: triedSchema }),
  z.strictObject({
    nodes: z.array(idSchema).max(500).describe("The boxes to show; all of the slice when empty"),
    lines: z
      .array(idSchema)
      .max(5_000)
      .optional()
      .describe("The lines to show with these boxes; all between them when absent"),
    about: idSchema.optional().describe("The one whose surroundings they are, for the title"),
  }),
]);

export const briefingFormats = ["svg", "png", "pdf", "pptx", "docx", "md"] as const;
export const briefingPages = ["a3", "a4", "letter", "16:9"] as const;

export const briefingBodySchema = z
  .strictObject({
    subject: briefingSubjectSchema,
    format: z.enum(briefingFormats),
    page: z.enum(briefingPages).optional().describe("16:9 for slides and A4 for all else unless said"),
    slice: sliceSchema.optional(),
    lang: languageSchema,
    redact: z.boolean().default(false).describe("Leave out the names of post holders"),
    poster: z.boolean().default(false).describe("One sheet of the whole instead of a series of plates"),
  })
  .meta({ id: "BriefingBody" });
export type BriefingBody = z.infer<typeof briefingBodySchema>;
