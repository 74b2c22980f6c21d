import { coverageSchema } from "../model/coverage.ts";
import { lineSchema } from "../model/line.ts";
import { nodeSchema } from "../model/node.ts";
import { recommendationSchema } from "../model/recommendation.ts";
import { sourceSchema } from "../model/source.ts";
import { csvColumns } from "./column.ts";

/** The files whose rows are rows of a dataset as they stand; patches.csv holds one row per operation instead. */
export const rowTables = {
  sources: { file: "sources.csv", schema: sourceSchema, columns: csvColumns(sourceSchema) },
  nodes: { file: "nodes.csv", schema: nodeSchema, columns: csvColumns(nodeSchema) },
  lines: { file: "lines.csv", schema: lineSchema, columns: csvColumns(lineSchema) },
  coverage: { file: "coverage.csv", schema: coverageSchema, columns: csvColumns(coverageSchema) },
  recommendations: {
    file: "recommendations.csv",
    schema: recommendationSchema,
    columns: csvColumns(recommendationSchema),
  },
} as const;

export const descriptorFile = "datapackage.json";
export const patchesFile = "patches.csv";
/** Without these there is no dataset; the others may be left out. */
export const requiredFiles: readonly string[] = [
  rowTables.sources.file,
  rowTables.nodes.file,
  rowTables.lines.file,
];
