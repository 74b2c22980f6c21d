import { z } from "zod";

/** Formats in which a dataset can be taken out as one file, the usual first. */
export const exportFormats = ["csv", "xlsx", "graphml", "gexf", "turtle", "dot", "mermaid"] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const exportQuerySchema = z.strictObject({
  format: z
    .enum(exportFormats)
    .default("csv")
    .describe("csv is a zip of CSV files with a data package descriptor"),
});
