import { type DatasetHeader, readDescriptor } from "../../csv/descriptor.ts";
import { descriptorOfRow, headerFile } from "../../csv/header-row.ts";
import { toPatch } from "../../csv/patch-groups.ts";
import { descriptorFile, patchesFile, rowTables } from "../../csv/tables.ts";
import { type ExampleRow, exampleRowsIn } from "../../csv/template-example.ts";
import { DottedError, type Problem, saidIn, saying } from "../../errors.ts";
import type { UnreadIds } from "../../model/checks/known.ts";
import type { DatasetProblem } from "../../model/checks/problem.ts";
import type { Dataset } from "../../model/dataset.ts";
import {
  baseName,
  finishImport,
  type Imported,
  type ImportOptions,
  type InputFile,
  importRefused,
  knownName,
} from "../importer.ts";
import { type ReadTables, readCsvTables, type TableFiles } from "./read-tables.ts";

/** What is said of the dataset as a whole: by the descriptor of a folder, or by a row, as in a workbook. */
const descriptorIn = (files: TableFiles): Uint8Array | undefined => {
  const row = files.get(headerFile);
  return files.get(descriptorFile) ?? (row === undefined ? undefined : descriptorOfRow(row));
};

const readHeader = (
  files: TableFiles,
  { dataset, title }: ImportOptions,
): DatasetHeader | readonly Problem[] => {
  const name = dataset === undefined ? {} : { name: dataset };
  const missing = JSON.stringify(title === undefined && dataset !== undefined ? { title: dataset } : {});
  try {
    return readDescriptor(descriptorIn(files) ?? new TextEncoder().encode(missing), {
      ...name,
      ...(title === undefined ? {} : { title }),
    });
  } catch (error) {
    if (error instanceof DottedError) return error.problems;
    throw error;
  }
};

/** Stands in for a header that cannot be read, so that the rows are checked all the same. */
const unnamed: DatasetHeader = { id: "unnamed", title: "unnamed" };

const datasetOf = (header: DatasetHeader, tables: ReadTables): Dataset => ({
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

const known = new Set<string>([
  descriptorFile,
  headerFile,
  patchesFile,
  ...Object.values(rowTables).map(({ file }) => file),
]);

/** Files by name. One name is there twice where somebody brings two folders: one would silently replace the other. */
const byName = (given: readonly InputFile[]): TableFiles => {
  const files = new Map<string, InputFile>();
  const repeated: Problem[] = [];
  for (const file of given.filter((one) => known.has(baseName(one)))) {
    const name = baseName(file);
    const other = files.get(name);
    if (other === undefined) files.set(name, file);
    else {
      const where = other.name === file.name ? "" : ` (${other.name}, ${file.name})`;
      const message = `there are two files ${name}${where}: import one folder at a time`;
      repeated.push({ code: "repeated-file", message, file: name });
    }
  }
  if (repeated.length > 0) throw importRefused(repeated);
  return new Map([...files].map(([name, { bytes }]) => [name, bytes]));
};

/** What is told of rows of the template that nobody wrote over, and first where there are no others. */
const examplesTold = (dataset: Dataset, tables: ReadTables): Problem[] => {
  const examples = exampleRowsIn(dataset);
  const own = dataset.nodes.length + dataset.lines.length - examples.filter(isOfPicture).length;
  return [...(examples.length > 0 && own === 0 ? [onlyExamples] : []), ...toldEach(examples, tables)];
};

const isOfPicture = ({ table }: ExampleRow): boolean => table === "nodes" || table === "lines";

const onlyExamples: Problem = {
  file: rowTables.nodes.file,
  code: "only-examples",
  ...saying({
    en: "there is nothing of yours in it: all nodes and lines are example rows of the template",
    fr: "rien n'y est de vous : tous les nœuds et toutes les lignes sont des exemples du modèle",
  }),
};

const toldEach = (examples: readonly ExampleRow[], tables: ReadTables): Problem[] =>
  examples.map(({ table, index }) => ({
    file: rowTables[table].file,
    row: tables[table].rows[index],
    code: "example-row",
    message: "this is an example row of the template, and was read as yours: write over it, or take it out",
  }));

/** Problems with their files as people know them: of a workbook, its sheets. */
const asKnown = (given: readonly InputFile[], problems: readonly Problem[]): Problem[] => {
  const names = new Map(given.map((file) => [baseName(file), knownName(file)]));
  return problems.map((one) => ({ ...one, file: names.get(one.file ?? "") ?? one.file }));
};

/**
 * Reads a folder of CSV files with its datapackage.json. Throws bad-data with every problem that can
 * be told: rows that cannot be read do not hide what is wrong with the others, and references are
 * judged unless a whole file is unreadable.
 */
export const readCsvFolder = (given: readonly InputFile[], options: ImportOptions): Imported => {
  try {
    const { dataset, warnings } = readFolder(given, options);
    return { dataset, warnings: asKnown(given, warnings) };
  } catch (error) {
    if (error instanceof DottedError && error.problems.length > 0)
      throw new DottedError(error.code, saidIn(error), asKnown(given, error.problems), error);
    throw error;
  }
};

const readFolder = (given: readonly InputFile[], options: ImportOptions): Imported => {
  const files = byName(given);
  const header = readHeader(files, options);
  const tables = readCsvTables(files);
  const wrong = [...("id" in header ? [] : header), ...problemsOf(tables)];
  if (!tables.whole) throw importRefused(wrong);
  const dataset = datasetOf("id" in header ? header : unnamed, tables);
  const { warnings, ...read } = finishImport(dataset, locateIn(tables), {
    problems: wrong,
    unread: unreadIn(tables),
  });
  return { ...read, warnings: [...examplesTold(dataset, tables), ...warnings] };
};
