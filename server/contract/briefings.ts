import { z } from "zod";
import { sliceSchema } from "../../graph/index/slice.ts";
import { partialDateSchema } from "../../graph/model/date.ts";
import { idSchema } from "../../graph/model/id.ts";
import { scenarioBodySchema } from "./scenarios.ts";
import { languageSchema } from "./words.ts";

/** A reform that nobody has kept yet. */
const triedSchema = scenarioBodySchema
  .pick({ patches: true, operations: true })
  .extend({ title: scenarioBodySchema.shape.title.optional() });

/** What a profile stands beside. */
const besideSchema = z
  .strictObject({
    dataset: idSchema.optional().describe("Another organization; the same one where it is left out"),
    at: partialDateSchema.optional().describe("The date of what it stands beside"),
  })
  .refine(({ dataset, at }) => dataset !== undefined || at !== undefined, {
    message: "a profile stands beside another dataset, another date or both",
  });

/** What a briefing is about. */
const briefingSubjectSchema = z.union([
  z.strictObject({ finding: z.string().min(1).max(2_000) }),
  z.strictObject({ scenario: idSchema }),
  z.strictObject({ reform: triedSchema }),
  z.strictObject({
    profile: z.literal(true).describe("The organization in figures and shapes"),
    beside: besideSchema.optional(),
  }),
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
    topFindings: z
      .boolean()
      .default(false)
      .describe("Of a series only the overview and the plates of the gravest findings"),
  })
  .refine(({ poster, topFindings }) => !(poster && topFindings), {
    message: "a poster is one sheet: ask for it or for the top findings",
    path: ["topFindings"],
  })
  .meta({ id: "BriefingBody" });
export type BriefingBody = z.infer<typeof briefingBodySchema>;

const extentSchema = z.object({ plates: z.number().int(), seconds: z.number().int() });

/** A briefing that is made, as the last event of a stream has it. */
export const briefingMadeSchema = z
  .object({ fileName: z.string(), mediaType: z.string(), base64: z.string() })
  .meta({ id: "BriefingMade" });
export type BriefingMade = z.infer<typeof briefingMadeSchema>;

/** What is known of a briefing before it is drawn. */
export const preflightSchema = z
  .object({
    expected: extentSchema
      .extend({ topFindings: extentSchema })
      .describe("About how many plates it will have and how long it takes; also of its top findings alone"),
    clues: z
      .array(z.string())
      .describe("Where names are kept back: texts that may still point to a withheld person"),
    missing: z
      .array(z.object({ text: z.string(), letters: z.string() }))
      .describe(
        "Names with letters that PNG, PDF and the picture in DOCX cannot show; SVG, PPTX and Markdown do",
      ),
  })
  .meta({ id: "Preflight" });
export type Preflight = z.infer<typeof preflightSchema>;
