import { stringify } from "csv-stringify/sync";
import { workbookOf } from "../../../graph/exporters/xlsx.ts";
import type { InputFile } from "../../../graph/importers/importer.ts";

const count = 100_000;
const header = ["Position ID", "Position title", "Incumbent", "Grade", "Department", "Reports to"];

/** How one row of a list differs from the same row of another. */
type Words = {
  readonly title: string;
  readonly unit: string;
  readonly grade: number;
  readonly reports: number;
};

const first: Words = { title: "Officer", unit: "Section", grade: 1, reports: 8 };
const next: Words = { title: "Chief", unit: "Division", grade: 2, reports: 7 };

/** A staff list in which every post answers to one before it. */
const rowsOf = ({ title, unit, grade, reports }: Words): string[][] =>
  Array.from({ length: count }, (_, at) => [
    `P${at}`,
    `${title} ${at}`,
    `Person ${at}`,
    `P-${((at + grade) % 5) + 1}`,
    `${unit} ${at % 400}`,
    at === 0 ? "" : `P${Math.floor((at - 1) / reports)}`,
  ]);

/** A list, and the next one of the same posts and people, in which all else is another. */
export type Lists = { readonly first: InputFile; readonly next: InputFile };

const csvOf = (words: Words): InputFile => ({
  name: "staff.csv",
  bytes: Buffer.from(stringify([header, ...rowsOf(words)])),
});

const workbook = async (words: Words): Promise<InputFile> => ({
  name: "staff.xlsx",
  bytes: await workbookOf([{ name: "staff", header, rows: rowsOf(words) }]),
});

/** Lists of 100,000 rows in the formats that people have them in. */
export const formats: Readonly<Record<string, () => Promise<Lists>>> = {
  csv: async () => ({ first: csvOf(first), next: csvOf(next) }),
  xlsx: async () => ({ first: await workbook(first), next: await workbook(next) }),
};
