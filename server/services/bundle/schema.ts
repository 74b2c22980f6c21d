import { z } from "zod";
import { datasetSchema } from "../../../graph/model/dataset.ts";
import { idSchema } from "../../../graph/model/id.ts";
import { documentKinds } from "../../../graph/record/document-kind.ts";
import { layerSchema } from "../../../graph/record/layer.ts";
import { revisionSchema, rowChangesSchema } from "../../../graph/record/revision.ts";

/** The version of bundles that this program writes, and the latest that it reads. */
export const bundleVersion = 1;

/** Where a bundle says what it is. */
export const descriptorName = "bundle.json";

const bundleFormat = z.literal("dotted-line-bundle");

/** What tells a bundle from other zips, whatever its version. */
export const bundleFormatSchema = z.looseObject({ format: bundleFormat });
export const markSchema = bundleFormatSchema.extend({ version: z.number().int().positive() });

export const descriptorSchema = z.strictObject({
  format: bundleFormat,
  version: z.literal(bundleVersion),
  dataset: idSchema,
  revision: z.number().int().positive(),
  changedAt: z.string(),
  changedBy: z.string(),
  files: z.array(z.strictObject({ name: z.string(), bytes: z.number().int(), sha256: z.string() })),
});
export type Descriptor = z.infer<typeof descriptorSchema>;

export const bundleHistorySchema = z.array(
  z.strictObject({ entry: revisionSchema, rows: rowChangesSchema.optional() }),
);
export const layersSchema = z.array(z.strictObject({ about: layerSchema, dataset: datasetSchema }));
export const documentsSchema = z.array(
  z.strictObject({
    kind: z.enum(documentKinds),
    id: z.string(),
    revision: z.number().int().positive(),
    body: z.unknown(),
    changedAt: z.string(),
    changedBy: z.string(),
  }),
);

/** The files of a bundle beside its descriptor and the folder of CSV files. */
export const bundleParts = {
  history: { name: "history.json", schema: bundleHistorySchema },
  layers: { name: "layers.json", schema: layersSchema },
  documents: { name: "documents.json", schema: documentsSchema },
} as const;
export const folder = "dataset/";
