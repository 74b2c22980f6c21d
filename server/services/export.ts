import { exportCsvFolder } from "../../graph/exporters/csv-folder.ts";
import { dot } from "../../graph/exporters/dot.ts";
import type { Exporter } from "../../graph/exporters/exporter.ts";
import { gexf } from "../../graph/exporters/gexf.ts";
import { graphml } from "../../graph/exporters/graphml.ts";
import { mermaid } from "../../graph/exporters/mermaid.ts";
import { turtle } from "../../graph/exporters/turtle.ts";
import { xlsx } from "../../graph/exporters/xlsx.ts";
import { type ExportFormat, exportFormats } from "../contract/export.ts";
import { zip } from "./zip.ts";

/** A folder of CSV files as one file. */
const csv: Exporter = {
  id: "csv",
  title: { en: "CSV files with a data package descriptor", fr: "Fichiers CSV avec descripteur" },
  endings: ["zip"],
  mediaType: "application/zip",
  leaves: { en: "nothing", fr: "rien" },
  write: (dataset) => zip(exportCsvFolder(dataset)),
};

/** What writes each format. */
export const exportersByFormat: Readonly<Record<ExportFormat, Exporter>> = {
  csv,
  xlsx,
  graphml,
  gexf,
  turtle,
  dot,
  mermaid,
};

/** The format that a file's ending says; undefined where it says none. */
export const formatOfFile = (path: string): ExportFormat | undefined => {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase();
  return exportFormats.find((id) => exportersByFormat[id].endings.some((one) => one === ending));
};
