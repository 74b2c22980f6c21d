import {
  type Known,
  knownBy,
  knownIn,
  knownToPatches,
  type RowsById,
  type UnreadIds,
} from "./checks/known.ts";
import { checkPatches } from "./checks/patches.ts";
import { type DatasetProblem, error, type TableName, tableNames } from "./checks/problem.ts";
import {
  checkCitations,
  checkDates,
  checkLine,
  checkNode,
  checkNodeId,
  problemsTogether,
} from "./checks/rows.ts";
import type { Dataset } from "./dataset.ts";

/** How many ids of each table are known, where every row has been read. */
type Counts = Partial<Readonly<Record<TableName, { readonly size: number }>>>;

/** Ids that occur twice. */
const duplicates = (dataset: Dataset, table: TableName, counts: Counts): DatasetProblem[] => {
  const rows = dataset[table];
  if (counts[table]?.size === rows.length) return [];
  const seen = new Set<string>();
  return rows.flatMap(({ id }, index) =>
    seen.size === seen.add(id).size
      ? [error({ table, index }, "id", "duplicate-id", `the id "${id}" occurs twice`)]
      : [],
  );
};

/** The problems of rows; most have none, and there may be a million. */
const problemsOfRows = <Row>(
  rows: readonly Row[],
  check: (row: Row, index: number) => readonly DatasetProblem[],
): DatasetProblem[] => {
  const problems: DatasetProblem[] = [];
  for (const [index, row] of rows.entries()) for (const problem of check(row, index)) problems.push(problem);
  return problems;
};

const checkCoverage = (dataset: Dataset, known: Known): DatasetProblem[] =>
  problemsOfRows(dataset.coverage, (row, index) => {
    const place = { table: "coverage", index } as const;
    return problemsTogether(
      row.node === undefined ? [] : checkNodeId(place, "node", row.node, known),
      checkDates(place, row),
      checkCitations(place, row.sources, known),
    );
  });

const nodeLists = ["addressees", "inferredAddressees", "concerns"] as const;

const checkRecommendations = (dataset: Dataset, known: Known): DatasetProblem[] =>
  dataset.recommendations.flatMap((row, index) => {
    const place = { table: "recommendations", index } as const;
    return [
      ...nodeLists.flatMap((field) => row[field].flatMap((id) => checkNodeId(place, field, id, known))),
      ...checkCitations(place, row.sources, known),
    ];
  });

/**
 * Everything about a dataset that its schema cannot see: duplicate ids, references that lead nowhere,
 * lines between kinds they do not join, dates in the wrong order. Gives all problems in table and row
 * order; those of severity `error` keep the dataset from being stored, `warning`s do not.
 * `unread` names rows that exist but failed their schema, so that references to them are not blamed; `made` are the rows by
 * their ids, where all were read and somebody has them so.
 */
export const checkDataset = (
  dataset: Dataset,
  unread: UnreadIds = {},
  made: RowsById | undefined = undefined,
): DatasetProblem[] => {
  const known = made === undefined ? knownIn(dataset, unread) : knownBy(dataset, made);
  const counts = Object.keys(unread).length === 0 ? known : {};
  return [
    ...tableNames.flatMap((table) => duplicates(dataset, table, counts)),
    ...problemsOfRows(dataset.nodes, (node, index) => checkNode({ table: "nodes", index }, node, known)),
    ...problemsOfRows(dataset.lines, (line, index) => checkLine({ table: "lines", index }, line, known)),
    ...checkCoverage(dataset, known),
    ...checkRecommendations(dataset, known),
    ...checkPatches(dataset, knownToPatches(dataset, known, unread)),
  ];
};

const checked = new WeakMap<Dataset, readonly DatasetProblem[]>();

/** The same of a dataset in which nothing changes any more: worked out once, by whoever asks first. */
export const problemsOfDataset = (dataset: Dataset, made?: RowsById): readonly DatasetProblem[] => {
  const known = checked.get(dataset);
  if (known !== undefined) return known;
  const problems = checkDataset(dataset, {}, made);
  checked.set(dataset, problems);
  return problems;
};
