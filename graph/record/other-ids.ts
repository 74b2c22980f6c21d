import type { TableName } from "../model/checks/problem.ts";
import { type Dataset, datasetSchema } from "../model/dataset.ts";

/** Fields of rows in which ids of other rows stand. */
const idFields: ReadonlySet<string> = new Set([
  "id",
  "from",
  "to",
  "hat",
  "node",
  "source",
  "recommendation",
  "addressees",
  "inferredAddressees",
  "concerns",
]);

/** A row with ids replaced wherever they stand. */
const renamed = (value: unknown, names: ReadonlyMap<string, string>, isId: boolean): unknown => {
  if (typeof value === "string") return isId ? (names.get(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, names, isId));
  if (!(value instanceof Object)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, one]) => [field, renamed(one, names, idFields.has(field))]),
  );
};

/** A dataset whose rows of some tables have other ids, wherever they are named in these tables. */
export const inOtherIds = (
  dataset: Dataset,
  names: ReadonlyMap<string, string>,
  tables: readonly TableName[],
): Dataset =>
  datasetSchema.parse({
    ...dataset,
    ...Object.fromEntries(tables.map((table) => [table, renamed(dataset[table], names, false)])),
  });
