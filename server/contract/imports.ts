import { z } from "zod";
import { mappingSchema, staffFieldIds, sureness } from "../../graph/importers/staff-list/mapping.ts";
import { nodeKindIds } from "../../graph/kinds.ts";
import { partialDateSchema } from "../../graph/model/date.ts";
import { idSchema } from "../../graph/model/id.ts";
import { textSchema } from "../../graph/model/text.ts";
import { bases, keysOf } from "../../graph/vocabulary.ts";
import { stampSchema } from "./common.ts";
import { importBodySchema, importResultSchema, layerFields } from "./datasets.ts";
import { duplicateSchema, setAsideSchema } from "./layers.ts";
import { faultSchema } from "./problem.ts";
import { wordsSchema } from "./words.ts";

const count = z.number().int().nonnegative();

/** Files to bring in, under which id and title and by which mapping; with `dryRun` nothing is stored. */
export const importsBodySchema = importBodySchema
  .extend({
    dataset: idSchema.optional().describe("Id of the dataset; what the files say when absent"),
    title: textSchema.min(1).max(500).optional(),
    mapping: mappingSchema
      .optional()
      .describe("Which column says what; the one kept with the dataset, else a guess, when absent"),
    ...layerFields,
    joins: z
      .record(z.string(), z.string())
      .default({})
      .describe("Nodes of the files that are nodes of other layers"),
    date: partialDateSchema
      .optional()
      .describe("The date the files describe, such as that of a staff list; what they say when absent"),
    dryRun: z.boolean().default(false),
  })
  .meta({ id: "ImportsBody" });
export type ImportsBody = z.infer<typeof importsBodySchema>;

const columnSchema = z.object({
  header: z.string(),
  samples: z.array(z.string()).describe("Its first values that differ"),
  field: z.enum(staffFieldIds).optional().describe("What it is taken for"),
  sure: z.enum(sureness).optional().describe("How sure that is; absent where the mapping was given"),
  as: wordsSchema.optional().describe("What it says, in a table that no mapping is for"),
});

/** A table among the files, with what each of its columns is taken for. */
export const tableLookSchema = z
  .object({
    file: z.string(),
    rows: count,
    beside: z
      .boolean()
      .optional()
      .describe("Whether it is a sheet that goes with a staff list, such as one of committees"),
    columns: z.array(columnSchema),
    mapping: mappingSchema,
    doubts: z.array(wordsSchema).describe("What speaks against relying on the guess"),
  })
  .meta({ id: "TableLook" });

const superiorSchema = z.object({
  name: z.string(),
  basis: z.enum(keysOf(bases)),
  functional: z.boolean().describe("On a dotted line: guides the work without being the superior"),
});

/** A node as it would stand in the record. */
const previewRowSchema = z.object({
  id: z.string(),
  kind: z.enum(nodeKindIds),
  name: z.string(),
  holders: z.array(z.string()),
  unit: z.string().optional(),
  superiors: z.array(superiorSchema),
});
export type PreviewRow = z.infer<typeof previewRowSchema>;

const changedRowSchema = z.object({
  change: z.enum(["added", "removed", "changed", "moved"]),
  table: z.enum(["nodes", "lines"]),
  id: z.string(),
  name: z.string(),
  fields: z.array(z.string()),
});

const differenceSchema = z.object({
  nodes: z.object({ added: count, removed: count, changed: count }),
  lines: z.object({ added: count, removed: count, changed: count, moved: count }),
  first: z.array(changedRowSchema).describe("The first of them, at most two hundred"),
});
export type ImportDifferenceCounts = z.infer<typeof differenceSchema>;

/** What an import would make, before it is stored. With `problems` nothing can be stored. */
export const importPreviewSchema = z
  .object({
    dryRun: z.literal(true),
    dataset: z.string(),
    importer: z.object({ id: z.string(), title: wordsSchema }).optional(),
    says: z.string().optional().describe("Why nothing can be stored, in a sentence"),
    saysFr: z.string().optional().describe("The same sentence in French, where it has one"),
    problems: z.array(faultSchema),
    warnings: z.array(faultSchema),
    tables: z.array(tableLookSchema),
    mapping: mappingSchema.optional().describe("The mapping by which the tables were read"),
    mappedBy: z.enum(["given", "kept", "guessed"]).optional(),
    nodes: count,
    lines: count,
    counts: z.object({
      nodes: z.record(z.string(), count),
      lines: z.record(z.string(), count),
      bases: z.record(z.string(), count),
    }),
    rows: z.array(previewRowSchema).describe("The first posts as they will stand"),
    replaces: z.object({ title: z.string(), revision: count }).optional(),
    difference: differenceSchema.optional().describe("Against the record that is there"),
    setAside: z
      .array(setAsideSchema)
      .describe(
        "Changes by hand to look at: their ground would be gone, or the files say something new under them",
      ),
    twins: z.array(duplicateSchema).describe("Nodes that may be nodes of other layers"),
  })
  .meta({ id: "ImportPreview" });
export type ImportPreview = z.infer<typeof importPreviewSchema>;

export const importsAnswerSchema = z.union([importPreviewSchema, importResultSchema]);

/** The mapping kept with a dataset, for its next import. */
export const keptMappingSchema = z
  .object({ mapping: mappingSchema, ...stampSchema.shape })
  .meta({ id: "KeptMapping" });
export type KeptMapping = z.infer<typeof keptMappingSchema>;
export const mappingBodySchema = mappingSchema;
