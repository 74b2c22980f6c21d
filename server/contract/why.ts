import { z } from "zod";
import { twinCypherSchema } from "../../analysis/cypher/cypher.ts";
import { findingSchema } from "../../analysis/finding/finding.ts";
import { datasetParamsSchema } from "./common.ts";
import { detectorIdSchema, findingsQuerySchema } from "./findings.ts";

export const whyParamsSchema = datasetParamsSchema.extend({
  detector: detectorIdSchema,
  node: z.string().min(1),
});
export const whyQuerySchema = findingsQuerySchema.pick({
  bases: true,
  scopes: true,
  families: true,
  at: true,
  confidence: true,
  lang: true,
  options: true,
});

/** One step of a rule for one node: what was asked, what the facts say, and which facts. */
export const whyStepSchema = z
  .object({
    question: z.string(),
    answer: z.enum(["yes", "no", "not recorded"]),
    decisive: z.boolean().describe("One of these answered yes is a finding about the node"),
    numbers: z.record(z.string(), z.number()),
    nodes: z.array(z.string()),
    lines: z.array(z.string()),
  })
  .meta({ id: "Step" });
export type WhyStep = z.infer<typeof whyStepSchema>;

/** Why a detector speaks of a node, or why it does not. */
export const whySchema = z
  .object({
    detector: z.string(),
    node: z.string(),
    findings: z.array(findingSchema).describe("What it says of the node; empty where it is silent"),
    steps: z.array(whyStepSchema),
    cypher: twinCypherSchema.optional().describe("The detector's rule in Cypher, for every node"),
  })
  .meta({ id: "Why" });
export type Why = z.infer<typeof whySchema>;
