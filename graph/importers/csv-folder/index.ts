import { descriptorFile, requiredFiles } from "../../csv/tables.ts";
import { baseName, type Importer } from "../importer.ts";
import { readCsvFolder } from "./read.ts";

/** Our own format: one CSV file per table and a datapackage.json beside them, as a spreadsheet and a diff like it. */
export const csvFolder: Importer = {
  id: "csv-folder",
  title: {
    en: "Folder of CSV files (nodes, lines, sources …)",
    fr: "Dossier de fichiers CSV (nodes, lines, sources…)",
  },
  recognizes: (files) => {
    const names = new Set(files.map(baseName));
    return requiredFiles.filter((name) => names.has(name)).length >= (names.has(descriptorFile) ? 1 : 2);
  },
  read: readCsvFolder,
};
