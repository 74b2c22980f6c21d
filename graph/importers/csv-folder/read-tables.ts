import type { Column } from "../../csv/column.ts";
import { patchColumns } from "../../csv/patch-columns.ts";
import { groupProblems, groupRows } from "../../csv/patch-groups.ts";
import { readPatchRows } from "../../csv/patch-rows.ts";
import { readRows } from "../../csv/rows.ts";
import { type CsvTable, readTable } from "../../csv/table.ts";
import { patchesFile, requiredFiles, rowTables } from "../../csv/tables.ts";

/** Files by their base names. */
export type TableFiles = ReadonlyMap<string, Uint8Array>;

const noTable: CsvTable = { rows: [], unread: [], problems: [], whole: true };

const tableOf = (files: TableFiles, file: string, columns: readonly Column[]): CsvTable => {
  const bytes = files.get(file);
  if (bytes !== undefined) return readTable(file, bytes, columns);
  if (!requiredFiles.includes(file)) return noTable;
  const message = `the file ${file} is missing`;
  return { ...noTable, problems: [{ file, code: "missing-file", message }], whole: false };
};

const readPatches = (table: CsvTable) => {
  const { steps, unread, problems } = readPatchRows(patchesFile, table);
  const groups = groupRows(steps);
  const wrong = problems.length === 0 ? groupProblems(patchesFile, groups) : problems;
  return { groups, unread, problems: wrong };
};

/** Reads all tables, whatever is wrong with any of them. `whole` says whether references can be judged. */
export const readCsvTables = (files: TableFiles) => {
  const { sources, nodes, lines, coverage, recommendations } = rowTables;
  const table = {
    sources: tableOf(files, sources.file, sources.columns),
    nodes: tableOf(files, nodes.file, nodes.columns),
    lines: tableOf(files, lines.file, lines.columns),
    coverage: tableOf(files, coverage.file, coverage.columns),
    recommendations: tableOf(files, recommendations.file, recommendations.columns),
    patches: tableOf(files, patchesFile, patchColumns),
  };
  return {
    whole: Object.values(table).every(({ whole }) => whole),
    sources: readRows(sources.file, table.sources, sources.columns, sources.schema),
    nodes: readRows(nodes.file, table.nodes, nodes.columns, nodes.schema),
    lines: readRows(lines.file, table.lines, lines.columns, lines.schema),
    coverage: readRows(coverage.file, table.coverage, coverage.columns, coverage.schema),
    recommendations: readRows(
      recommendations.file,
      table.recommendations,
      recommendations.columns,
      recommendations.schema,
    ),
    patches: readPatches(table.patches),
  };
};
export type ReadTables = ReturnType<typeof readCsvTables>;
