import { z } from "zod";
import { findingSchema } from "../../analysis/finding/finding.ts";
import { sliceSchema } from "../../graph/index/slice.ts";
import { lineKindIds } from "../../graph/kinds.ts";
import { idSchema } from "../../graph/model/id.ts";
import { lineSchema } from "../../graph/model/line.ts";
import { operationSchema } from "../../graph/model/patch.ts";
import { diffSchema } from "./diff.ts";
import { languageSchema, wordsSchema } from "./words.ts";

/** A reform to try: recorded patches in order, then operations of one's own. */
export const compareBodySchema = z
  .strictObject({
    patches: z.array(idSchema).max(200).default([]),
    operations: z.array(operationSchema).max(2_000).default([]),
    slice: sliceSchema.optional(),
    lang: languageSchema,
  })
  .meta({ id: "CompareBody" });

/** A finding that is there before and after, but not the same. */
const changedFindingSchema = z.object({ before: findingSchema, after: findingSchema });

const measureChangeSchema = z.object({
  id: z.string(),
  label: wordsSchema,
  before: z.number().nullable(),
  after: z.number().nullable(),
});

/** Addressed, not changed: spoken to only, or what the source asks to examine, consider, discuss, encourage, begin or strengthen. */
const addressedFindingSchema = z.object({
  before: findingSchema,
  after: findingSchema
    .optional()
    .describe("As it would be if all that is asked were done; gone where absent"),
  isTakenAway: z
    .boolean()
    .optional()
    .describe(
      "Told no more only because what it rests on is taken off the record, with nothing in its place",
    ),
});

const bodiesSchema = z.array(idSchema);

/** What a reform leaves behind or brings about beside what it asks for. */
const consequencesSchema = z
  .object({
    stays: z
      .array(lineSchema)
      .describe(
        "Lines that go on as they were: practice beside or past what is changed, other superiors of whom is moved, the place of those whose work is taken",
      ),
    dangling: z
      .array(z.object({ node: idSchema, kind: z.enum(lineKindIds), direction: z.enum(["out", "in"]) }))
      .describe("Nodes that lose their last line of a kind, and actors that lose the last of their work"),
    crossings: z
      .array(
        z.object({
          node: idSchema,
          before: bodiesSchema,
          after: bodiesSchema,
          from: idSchema.optional().describe("Who held the node, where it passes from one holder to another"),
          to: idSchema.optional().describe("Who holds it then"),
        }),
      )
      .describe("What is carried from under some governing bodies to others"),
    rivals: z
      .array(z.object({ node: idSchema, lines: z.array(idSchema) }))
      .describe("Nodes over which somebody gets authority on a subject on which others have it"),
    sharers: z
      .array(z.object({ node: idSchema, lines: z.array(idSchema) }))
      .describe("What several become responsible for, or several accountable, on one subject"),
    contradicted: z
      .array(z.object({ denied: lineSchema, asserted: lineSchema }))
      .describe("What the record denies and the reform asserts"),
    withdrawn: z
      .array(lineSchema)
      .describe("Lines that say a lack, taken off the record with nothing in their place"),
  })
  .meta({ id: "Consequences" });

/** What a reform does: to the findings, to the measures, and which lines and nodes it touches. */
export const comparisonSchema = z
  .object({
    resolved: z.array(findingSchema),
    introduced: z.array(findingSchema),
    unchanged: z.array(findingSchema),
    changed: z.array(changedFindingSchema),
    addressed: z.array(addressedFindingSchema),
    measures: z.array(measureChangeSchema),
    lines: diffSchema.shape.lines,
    nodes: diffSchema.shape.nodes,
    consequences: consequencesSchema,
  })
  .meta({ id: "Comparison" });
export type ComparisonResult = z.infer<typeof comparisonSchema>;
