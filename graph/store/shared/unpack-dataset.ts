import { tableNames } from "../../model/checks/problem.ts";
import { type Dataset, datasetSchema } from "../../model/dataset.ts";
import { cutLists } from "../../model/row-list.ts";
import { unpackJson } from "./packed.ts";

const withCutTables = (value: unknown): unknown =>
  value instanceof Object
    ? Object.fromEntries(
        Object.entries(value).map(([field, rows]) => [
          field,
          isTable(field, rows) ? rows.map(cutLists) : rows,
        ]),
      )
    : value;

const tables: ReadonlySet<string> = new Set(tableNames);
const isTable = (field: string, rows: unknown): rows is unknown[] => tables.has(field) && Array.isArray(rows);

/** A dataset as a store packed it. Throws ZodError where it is none. */
export const unpackDataset = (text: string): Dataset => datasetSchema.parse(withCutTables(unpackJson(text)));
