import { z } from "zod";
import { twinCypherSchema } from "../../analysis/cypher/cypher.ts";
import { detectors } from "../../analysis/detectors/index.ts";
import { findingSchema, statuses } from "../../analysis/finding/finding.ts";
import { keysOf, severities } from "../../graph/vocabulary.ts";
import { flagSchema, listOf } from "./common.ts";
import { dispositionSchema } from "./dispositions.ts";
import { sliceQuerySchema } from "./slice-query.ts";

const known = new Set(detectors.map(({ info }) => info.id));

/** The id of a detector that exists. */
export const detectorIdSchema = z
  .string()
  .refine((id) => known.has(id), { error: ({ input }) => `there is no detector "${String(input)}"` });

const parseJson = (text: string, context: z.RefinementCtx): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: "custom", message: "not JSON" });
    return z.NEVER;
  }
};

/** Options of detectors by detector id: `{"dual-line":{"perHat":false}}`. */
export const detectorOptionsSchema = z.record(detectorIdSchema, z.record(z.string(), z.unknown()));

export const findingsQuerySchema = sliceQuerySchema.extend({
  detector: listOf(detectorIdSchema).describe("Detectors to run; all when empty"),
  status: listOf(z.enum(keysOf(statuses))).describe("Statuses to keep; both when empty"),
  severity: listOf(z.enum(keysOf(severities))).describe("Severities to keep; all when empty"),
  options: z
    .string()
    .max(20_000)
    .default("{}")
    .transform(parseJson)
    .pipe(detectorOptionsSchema)
    .describe("Detectors' options as JSON by detector id"),
  resolvers: flagSchema.describe("Also tell which recorded patches resolve, change or address each finding"),
});

/** Bounds an answer, whatever the size of the record. */
const bound = z.coerce.number().int().min(100).max(100_000).optional();

export const findingListQuerySchema = findingsQuerySchema.extend({
  brief: flagSchema.describe("Leave out what a list does not show: evidence, sources, values and tables"),
  most: bound.describe("At most so many: of each kind its fair share, the most severe first"),
});

/** How one finding is asked for. */
export const findingQuerySchema = findingsQuerySchema.extend({
  most: bound.describe(
    "Of what it is about and rests on so many things of a sort at most; `rests` counts all of them",
  ),
});

export type FindingsQuery = z.infer<typeof findingsQuerySchema>;

/** A patch that makes a finding go away, changes it, or addresses it and changes nothing yet. */
const resolverSchema = z
  .object({ patch: z.string(), title: z.string(), effect: z.enum(["resolved", "changed", "addressed"]) })
  .meta({ id: "Resolver" });

/** A finding with what the team has said of it and, when asked, the patches known to resolve, change or address it. */
export const findingWithOverlaySchema = findingSchema
  .extend({ disposition: dispositionSchema.optional(), resolvedBy: z.array(resolverSchema).optional() })
  .meta({ id: "FindingWithOverlay" });
export type FindingWithOverlay = z.infer<typeof findingWithOverlaySchema>;

/** How many things a finding is about and rests on, whether or not all of them are given. */
const restsSchema = z.object({
  subjects: z.number().int(),
  nodes: z.number().int(),
  lines: z.number().int(),
});

/** One finding alone, with the rule that found it in Cypher. */
export const findingDetailSchema = findingWithOverlaySchema
  .extend({
    cypher: twinCypherSchema.optional().describe("The detector's rule in Cypher, for every node"),
    rests: restsSchema.optional(),
  })
  .meta({ id: "FindingDetail" });
export type FindingDetail = z.infer<typeof findingDetailSchema>;

/** A finding in brief names so many of its subjects at most. */
export const namedInBrief = 50;

/** What a list shows of a finding, and on how much it rests. */
const findingBriefSchema = findingWithOverlaySchema
  .pick({
    id: true,
    detector: true,
    status: true,
    severity: true,
    confidence: true,
    subjects: true,
    message: true,
    disposition: true,
  })
  .extend({ rests: restsSchema.describe("How many there are; of the subjects the first are given") })
  .meta({ id: "FindingBrief" });
export type FindingBrief = z.infer<typeof findingBriefSchema>;

/** A finding as a list has it: whole, or in brief where that was asked for. */
export type ListedFinding = FindingWithOverlay | FindingBrief;

/** How many findings there are of a kind, and how severe. */
export const findingCountsSchema = z
  .array(
    z.object({
      detector: z.string(),
      status: z.enum(keysOf(statuses)),
      severity: z.enum(keysOf(severities)),
      n: z.number().int(),
    }),
  )
  .meta({ id: "FindingCounts" });
export type FindingCounts = z.infer<typeof findingCountsSchema>;

/** Most severe first. */
export const findingListSchema = z
  .array(z.union([findingWithOverlaySchema, findingBriefSchema]))
  .meta({ id: "FindingList" });
