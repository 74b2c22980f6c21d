import { faultOf } from "../../csv/faults.ts";
import { datasetSchema } from "../../model/dataset.ts";
import { slug } from "../../text/slug.ts";
import { baseName, type ImportOptions, type InputFile, importRefused } from "../importer.ts";

const headerSchema = datasetSchema.pick({ id: true, title: true });

/**
 * Id and title of a dataset whose files give none: as asked for, else after the name of a file. Throws bad-data for an
 * id that cannot be one.
 */
export const headerOf = (name: string, options: ImportOptions): { id: string; title: string } => {
  const id = options.dataset ?? (slug(name) || "dataset");
  const header = { id, title: options.title ?? id };
  const read = headerSchema.safeParse(header);
  if (read.success) return read.data;
  throw importRefused(
    read.error.issues.map((issue) => ({
      field: issue.path[0] === "id" ? "dataset" : "title",
      ...faultOf(issue, undefined, issue.path[0] === "id" ? header.id : header.title),
    })),
  );
};

/** The name of a file without folders and ending. */
export const stemOf = (file: InputFile): string => baseName(file).replace(/\.\w+$/, "");
