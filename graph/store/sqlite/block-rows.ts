import type { TableName } from "../../model/checks/problem.ts";
import { datasetSchema } from "../../model/dataset.ts";
import { cutLists } from "../../model/row-list.ts";

/** Rows of which it is known that their schema made them before they were written. */
const rowsWritten = (bodies: string): unknown[] => JSON.parse(`[${bodies}]`);

/** Rows that may be of another version, or of somebody's hand, as their schema makes them. Throws ZodError, SyntaxError. */
export const rowsMadeOf = (part: TableName, bodies: string): unknown[] =>
  datasetSchema.shape[part].parse(rowsWritten(bodies).map(cutLists));

/** Texts of one block as rows: as they are where they are to the byte as this program wrote them, else made anew. */
export const rowsOfTexts = (part: TableName, texts: readonly string[], isAsWritten: boolean): unknown[] =>
  isAsWritten ? rowsWritten(texts.join(",")) : rowsMadeOf(part, texts.join(","));
