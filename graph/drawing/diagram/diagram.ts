import { z } from "zod";
import { languages } from "../../language.ts";
import { idSchema } from "../../model/id.ts";
import { textSchema } from "../../model/text.ts";
import { keysOf, severities } from "../../vocabulary.ts";

/** What happened to a box or line, or whether a finding rests on it. Drawn with a sign as well as a colour. */
export const marks = ["none", "finding", "added", "removed", "changed"] as const;
/**
 * Solid is the paper's line, dotted the practice's; dashed says that no basis is recorded, `several` that an
 * overview shows unlike lines as one.
 */
export const strokes = ["solid", "dotted", "dashed", "several"] as const;
/**
 * `body` is rounded (governing bodies), `box` a post or entity, `soft` stands for several or for a
 * mechanism, `thing` for what cannot act: a mandate, task, fund, process or document.
 */
export const shapes = ["body", "box", "soft", "thing"] as const;
/** What a line means to a reader: one answers to the other, is part of it, or whatever its words say. */
export const senses = ["answers", "part", "other"] as const;
/** Whether a finding was made, or cannot be told from what is recorded. */
export const verdicts = ["found", "notEnough"] as const;

const markSchema = z.enum(marks).default("none");
const notesSchema = z.array(z.number().int().positive()).default([]).describe("Numbers of footnotes");

const hatSchema = z.object({ id: idSchema, label: textSchema.min(1) });

export const boxSchema = z
  .object({
    id: idSchema,
    name: textSchema.min(1),
    short: textSchema.optional().describe("Acronym or short form, set in bold above the name"),
    note: textSchema.optional().describe("A third, quiet line: `see plate 3`"),
    shape: z.enum(shapes).default("box"),
    cluster: idSchema,
    hats: z.array(hatSchema).default([]).describe("Drawn as tabs; a line may leave from a tab"),
    mark: markSchema,
  })
  .meta({ id: "DiagramBox" });
export type Box = z.infer<typeof boxSchema>;

export const clusterSchema = z
  .object({ id: idSchema, title: textSchema, order: z.number().int().nonnegative() })
  .meta({ id: "DiagramCluster" });
export type DiagramCluster = z.infer<typeof clusterSchema>;

export const diagramLineSchema = z
  .object({
    id: idSchema,
    from: idSchema.describe("The box that answers"),
    to: idSchema.describe("The superior: the arrow's end"),
    hat: idSchema.optional().describe("The tab of `from` the line leaves from"),
    sense: z.enum(senses).default("answers"),
    sure: z.boolean().default(true).describe("False where it is our inference or common knowledge"),
    directed: z.boolean().default(true).describe("False for lines between equals: no arrow"),
    stroke: z.enum(strokes).default("solid"),
    denied: z.boolean().default(false).describe("The source says the line does not hold: struck through"),
    kind: textSchema.default("").describe("What the line says, for tables: `reports to`"),
    label: textSchema.default("").describe("Written on the line, usually its scopes"),
    about: textSchema.optional().describe("Its scopes alone, for tables; the label where it is not given"),
    findings: z.array(z.number().int().positive()).default([]).describe("Findings that rest on it"),
    evidence: z
      .array(z.number().int().positive())
      .default([])
      .describe(
        "Its place in the evidence of the one finding that is shown; several where it stands for several",
      ),
    notes: notesSchema,
    mark: markSchema,
  })
  .meta({ id: "DiagramLine" });
export type DiagramLine = z.infer<typeof diagramLineSchema>;

export const diagramNoteSchema = z
  .object({ number: z.number().int().positive(), text: textSchema.min(1) })
  .meta({ id: "DiagramNote" });

/** One piece of evidence; `added` and `removed` where a reform brings it or takes it away. */
const evidenceSchema = z.object({
  text: textSchema.min(1),
  notes: notesSchema,
  mark: z.enum(["none", "added", "removed"]).default("none"),
});

/** A finding as the note tells it: all in the reader's words. */
export const diagramFindingSchema = z
  .object({
    number: z.number().int().positive(),
    title: textSchema.min(1),
    kind: textSchema.default("").describe("The detector's title: `Dual line`"),
    verdict: z.enum(verdicts).default("found"),
    severity: z.enum(keysOf(severities)),
    confidence: textSchema.default(""),
    before: z
      .object({
        title: textSchema.min(1),
        verdict: z.enum(verdicts),
        severity: z.enum(keysOf(severities)),
        confidence: textSchema,
      })
      .optional()
      .describe("What was said before a reform that changed it"),
    why: textSchema.default(""),
    remedy: textSchema.default(""),
    evidence: z.array(evidenceSchema).default([]),
    boxes: z.array(idSchema).default([]).describe("Boxes it is about"),
  })
  .meta({ id: "DiagramFinding" });
export type DiagramFinding = z.infer<typeof diagramFindingSchema>;

/** What becomes of findings under a reform, in the order in which a note tells it. */
export const outcomes = ["resolved", "changed", "introduced"] as const;
export type DiagramOutcome = (typeof outcomes)[number];

/** All findings that a reform touches, numbered through; told in the note, without pictures of their own. */
export const reformOutcomeSchema = z
  .object({
    resolved: z.array(diagramFindingSchema),
    changed: z.array(diagramFindingSchema),
    introduced: z.array(diagramFindingSchema),
    notes: z.array(diagramNoteSchema).default([]).describe("Footnotes that only these cite, not the picture"),
  })
  .meta({ id: "DiagramReform" });

/** Findings that touch what is shown and have no picture of their own; told in the note. */
export const otherFindingsSchema = z
  .object({
    findings: z.array(diagramFindingSchema),
    notes: z.array(diagramNoteSchema).default([]).describe("Footnotes that only these cite, not the picture"),
  })
  .meta({ id: "DiagramOtherFindings" });

/** A source that footnotes cite by its short form, in full. */
export const workSchema = z
  .object({ short: textSchema.min(1), text: textSchema.min(1), url: textSchema.default("") })
  .meta({ id: "DiagramWork" });

/** One figure before and after a reform, for the small table beside the picture; one that has no before leaves it empty. */
export const figureSchema = z
  .object({ label: textSchema.min(1), before: textSchema, after: textSchema })
  .meta({ id: "DiagramFigure" });

/** Everything a picture says, self-contained: exporters need nothing else. */
export const diagramSchema = z
  .object({
    title: textSchema.min(1).describe("The message, as a sentence"),
    subtitle: textSchema.default(""),
    date: textSchema.default("").describe("The date the facts describe"),
    slice: textSchema.default("").describe("What is shown: bases, scopes, families, in words"),
    language: z.enum(languages).default("en"),
    clusters: z.array(clusterSchema).min(1),
    boxes: z.array(boxSchema).min(1),
    lines: z.array(diagramLineSchema).default([]),
    notes: z.array(diagramNoteSchema).default([]).describe("Footnotes with sources"),
    works: z.array(workSchema).default([]).describe("The sources of the footnotes in full"),
    findings: z.array(diagramFindingSchema).default([]),
    reform: reformOutcomeSchema.optional().describe("What becomes of findings, where a reform is shown"),
    others: otherFindingsSchema.optional().describe("What else is found about what is shown"),
    figures: z.array(figureSchema).default([]),
  })
  .meta({ id: "Diagram" });
export type Diagram = z.infer<typeof diagramSchema>;
