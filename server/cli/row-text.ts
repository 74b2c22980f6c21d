import { isPayField } from "../../graph/model/pay.ts";
import type { RowDifference } from "../contract/changes.ts";
import { valueText } from "../services/record/value-text.ts";

const sign = ({ before, after }: RowDifference): string => {
  if (before === undefined) return "+";
  return after === undefined ? "-" : "~";
};

const textIn = (row: unknown, field: string): string => {
  const fields = typeof row === "object" && row !== null ? Object.entries(row) : [];
  const value: unknown = new Map<string, unknown>(fields).get(field);
  return typeof value === "string" ? value : "";
};

/** What a row is called beside its id: a node by its name, a line by its ends where its id does not tell them. */
const nameOf = ({ table, id, before, after }: RowDifference): string => {
  const row = after ?? before;
  if (table !== "lines") return textIn(row, "name") || textIn(row, "title");
  const [from, kind, to] = [textIn(row, "from"), textIn(row, "kind"), textIn(row, "to")];
  return id.startsWith(`${from}--${kind}--${to}`) ? "" : `${from} ${kind} ${to}`;
};

/** Fields from what they were to what they are; that a pay band changed is told, and not from what to what. */
const fieldText = ({ field, before, after }: RowDifference["fields"][number]): string =>
  isPayField(field) ? `${field} changed` : `${field}: ${valueText(before)} → ${valueText(after)}`;

/** A row that a change adds (+), removes (-) or changes (~), with each field from what it was to what it is;
 * where it is said, only where nothing else changes. */
export const rowText = (row: RowDifference): string => {
  const name = nameOf(row);
  const head = `${sign(row)} ${row.table} ${row.id}${name === "" || name === row.id ? "" : ` (${name})`}`;
  const said = row.fields.filter(({ field }) => field !== "sources");
  return [head, ...(said.length === 0 ? row.fields : said).map(fieldText)].join("\n    ");
};

/** So many rows are told; JSON has all. */
const mostShown = 20;

/** The first rows of a difference of so many, and how many more there are. */
export const rowsText = (rows: readonly RowDifference[], all: number): string[] => {
  const left = all - Math.min(rows.length, mostShown);
  const more = left > 0 ? [`… and ${left} more (--json gives all)`] : [];
  return [...rows.slice(0, mostShown).map(rowText), ...more];
};
