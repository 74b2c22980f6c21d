import { checkDataset } from "../../graph/model/check-dataset.ts";
import type { TableName } from "../../graph/model/checks/problem.ts";
import { coverageSchema } from "../../graph/model/coverage.ts";
import { type Dataset, datasetSchema } from "../../graph/model/dataset.ts";
import { type Line, lineSchema } from "../../graph/model/line.ts";
import { nodeSchema } from "../../graph/model/node.ts";
import { patchSchema } from "../../graph/model/patch.ts";
import { recommendationSchema } from "../../graph/model/recommendation.ts";
import { sourceSchema } from "../../graph/model/source.ts";
import { fc } from "../random.ts";
import { arbitraryOf, rowPerId, rowsOf } from "./arbitrary-row.ts";

const headerOf = arbitraryOf(
  datasetSchema.pick({ id: true, title: true, description: true, licence: true, date: true }),
);

const drafts = fc
  .record({
    header: headerOf,
    sources: rowPerId(sourceSchema),
    nodes: rowPerId(nodeSchema),
    lines: rowsOf(lineSchema, 20),
    coverage: rowsOf(coverageSchema, 6),
    recommendations: rowsOf(recommendationSchema, 6),
    patches: rowsOf(patchSchema, 6),
  })
  .map(({ header, ...tables }) => Object.assign({}, header, tables));

const withoutRows = (data: Dataset, bad: ReadonlySet<string>): Dataset => {
  const kept = <T>(table: TableName, rows: readonly T[]): T[] =>
    rows.filter((_, index) => !bad.has(`${table} ${index}`));
  return {
    ...data,
    sources: kept("sources", data.sources),
    nodes: kept("nodes", data.nodes),
    lines: kept("lines", data.lines),
    coverage: kept("coverage", data.coverage),
    recommendations: kept("recommendations", data.recommendations),
    patches: kept("patches", data.patches),
  };
};

/** Lines whose kind does not join their ends become `covers`, which joins anything; hats that are none come off. */
const withFittingLines = (data: Dataset): Dataset => {
  const faults = new Set(
    checkDataset(data).flatMap(({ table, index, code }) => (table === "lines" ? [`${index} ${code}`] : [])),
  );
  const fitting = ({ hat, ...line }: Line, index: number): Line => ({
    ...line,
    ...(hat === undefined || faults.has(`${index} bad-hat`) ? {} : { hat }),
    ...(faults.has(`${index} bad-end`) ? { kind: "covers" } : {}),
  });
  return { ...data, lines: data.lines.map(fitting) };
};

/** Leaves out rows with errors until none is left, since one row's going may leave another dangling. */
const mended = (data: Dataset): Dataset => {
  const errors = checkDataset(data).filter(({ severity }) => severity === "error");
  if (errors.length === 0) return data;
  return mended(withoutRows(data, new Set(errors.map(({ table, index }) => `${table} ${index}`))));
};

/** Any dataset without errors: small, and hard in its texts. */
export const arbitraryDataset: fc.Arbitrary<Dataset> = drafts.map((draft) =>
  mended(withFittingLines(datasetSchema.parse(draft))),
);
