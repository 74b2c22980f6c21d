import { type Header, readDescriptor } from "../../csv/descriptor.ts";
import { toPatch } from "../../csv/patch-groups.ts";
import { descriptorFile, patchesFile, rowTables } from "../../csv/tables.ts";
import { DottedError, type Problem } from "../../errors.ts";
import type { UnreadIds } from "../../model/checks/known.ts";
import type { DatasetProblem } from "../../model/checks/problem.ts";
import type { Dataset } from "../../model/dataset.ts";
import {
  baseName,
  finishImport,
  type Imported,
  type ImportOptions,
  type InputFile,
  refusal,
} from "../importer.ts";
import { type Files, type ReadTables, readTables } from "./read-tables.ts";

const readHeader = (files: Files, { dataset, title }: ImportOptions): Header | readonly Problem[] => {
  const name = dataset === undefined ? {} : { name: dataset };
  const missing = JSON.stringify(title === undefined && dataset !== undefined ? { title: dataset } : {});
  try {
    return readDescriptor(files.get(descriptorFile) ?? new TextEncoder().encode(missing), {
      ...name,
      ...(title === undefined ? {} : { title }),
    });
  } catch (error) {
    if (error instanceof DottedError) return error.problems;
    throw error;
  }
};

/** Stands in for a header that cannot be read, so that the rows are checked all the same. */
const unnamed: Header = { id: "unnamed", title: "unnamed" };

const datasetOf = (header: Header, tables: ReadTables): Dataset => ({
  ...header,
  sources: [...tables.sources.values],
  nodes: [...tables.nodes.values],
  lines: [...tables.lines.values],
  coverage: [...tables.coverage.values],
  recommendations: [...tables.recommendations.values],
  patches: tables.patches.groups.map(toPatch),
});

const unreadIn = (tables: ReadTables): UnreadIds => ({
  sources: tables.sources.unread,
  nodes: [...tables.nodes.unread, ...tables.patches.unread],
  lines: [...tables.lines.unread, ...tables.patches.unread],
  recommendations: tables.recommendations.unread,
});

const locateIn =
  (tables: ReadTables) =>
  ({ table, index, step, code, message, field }: DatasetProblem): Problem => {
    if (table !== "patches")
      return { file: rowTables[table].file, row: tables[table].rows[index], field, code, message };
    return { file: patchesFile, row: tables.patches.groups[index]?.[step ?? 0]?.row, field, code, message };
  };

const problemsOf = ({ whole: _, ...tables }: ReadTables): Problem[] =>
  Object.values(tables).flatMap(({ problems }) => problems);

/**
 * Reads a folder of CSV files with its datapackage.json. Throws bad-data with every problem that can
 * be told: rows that cannot be read do not hide what is wrong with the others, and references are
 * judged unless a whole file is unreadable.
 */
export const readCsvFolder = (given: readonly InputFile[], options: ImportOptions): Imported => {
  const files = new Map(given.map((file) => [baseName(file), file.bytes]));
  const header = readHeader(files, options);
  const tables = readTables(files);
  const wrong = [...("id" in header ? [] : header), ...problemsOf(tables)];
  if (!tables.whole) throw refusal(wrong);
  const dataset = datasetOf("id" in header ? header : unnamed, tables);
  return finishImport(dataset, locateIn(tables), { problems: wrong, unread: unreadIn(tables) });
};
