import type writeXlsx from "write-excel-file/node";
import type { Sheet } from "write-excel-file/node";
import { pack, unpack } from "../archive.ts";
import { address } from "../csv/address.ts";
import { guard } from "../csv/cell.ts";
import { headerColumns } from "../csv/header-row.ts";
import { DottedError } from "../errors.ts";
import type { Dataset } from "../model/dataset.ts";
import { tablesOf } from "./csv-folder.ts";
import type { Exporter } from "./exporter.ts";

/** Rows that a sheet can have. */
const mostRows = 1_048_576;

/** What a workbook would read as an escape of its own, and what the writer would leave out. */
const special = /_(?=x[0-9A-Fa-f]{4}_)|[\p{Noncharacter_Code_Point}\ufffd]/gu;

const escaped = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
    .map((code) => `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`)
    .join("");

/** A text as a workbook holds it. The writer keeps texts in an object, where `constructor` and others are taken. */
const xstring = (text: string): string =>
  text in Object.prototype ? escaped(text.slice(0, 1)) + text.slice(1) : text.replaceAll(special, escaped);

type Table = {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** A cell is text, whatever it looks like: no spreadsheet runs it or takes it for a date. */
const cellOf = (text: string) => (text === "" ? null : { value: xstring(text), type: String, format: "@" });

const widthOf = ({ header, rows }: Table, column: number): number => {
  const longest = Math.max(
    (header[column] ?? "").length,
    ...rows.slice(0, 50).map((row) => (row[column] ?? "").length),
  );
  return Math.min(60, longest + 2);
};

const sheetOf = (table: Table): Sheet<Buffer> => {
  const { name, header, rows } = table;
  if (rows.length >= mostRows)
    throw new DottedError(
      "too-large",
      `A sheet holds ${mostRows} rows; ${name} has ${rows.length}: export CSV.`,
    );
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: header.map((_, column) => ({ width: widthOf(table, column) })),
    data: [
      header.map((value) => ({ value, type: String, fontWeight: "bold" as const })),
      ...rows.map((row) => row.map(cellOf)),
    ],
  };
};

/** A column in which only the words of a column of another sheet may stand, both counted from 1. */
export type Validation = {
  readonly sheet: string;
  readonly column: number;
  readonly from: { readonly sheet: string; readonly column: number; readonly rows: number };
};

/** Rows that are watched for what is typed into them. */
const watched = 5_000;

const validationXml = (validations: readonly Validation[]): string => {
  const rules = validations.map(({ column, from }) => {
    const cells = `${address({ row: 2, column })}:${address({ row: watched, column })}`;
    const letters = address({ row: 1, column: from.column }).slice(0, -1);
    const list = `${from.sheet}!$${letters}$2:$${letters}$${from.rows + 1}`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${cells}"><formula1>${list}</formula1></dataValidation>`;
  });
  return rules.length === 0
    ? ""
    : `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
};

type Feature = NonNullable<NonNullable<Parameters<typeof writeXlsx>[1]>["features"]>[number];

/** Writes the lists of allowed words into the XML of each sheet. */
const validating = (validations: readonly Validation[]): Feature => ({
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        insert: ({ sheet }) => validationXml(validations.filter((one) => one.sheet === sheet)),
      },
    },
  },
});

/** The bytes of a workbook: the same tables give the same bytes. */
export const workbookOf = async (
  tables: readonly Table[],
  validations: readonly Validation[] = [],
): Promise<Uint8Array> => {
  const features = validations.length === 0 ? [] : [validating(validations)];
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const bytes = await writeXlsxFile(tables.map(sheetOf), { features }).toBuffer();
  return pack(await unpack(bytes)); // without the time at which it was made
};

/** What the dataset says as a whole, as one row. */
export const headerTable = (dataset: Partial<Dataset>): Table => {
  const said = { ...dataset, settings: dataset.settings && JSON.stringify(dataset.settings) };
  return {
    name: "dataset",
    header: headerColumns,
    rows: [headerColumns.map((column) => (said[column] === undefined ? "" : guard(String(said[column]))))],
  };
};

/** A workbook with a sheet for each table, which the importer reads back to the same dataset. */
export const xlsx: Exporter = {
  id: "xlsx",
  title: { en: "Excel workbook", fr: "Classeur Excel" },
  endings: ["xlsx"],
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  leaves: { en: "nothing", fr: "rien" },
  write: (dataset) =>
    workbookOf([
      headerTable(dataset),
      ...tablesOf(dataset).map(({ name, columns, rows }) => ({
        name,
        header: columns.map((column) => column.name),
        rows,
      })),
    ]),
};
