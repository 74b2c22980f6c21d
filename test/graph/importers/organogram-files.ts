import type { InputFile } from "../../../graph/importers/importer.ts";
import { file } from "./reading.ts";

const seniorColumns = [
  "Post Unique Reference",
  "Name",
  "Grade (or equivalent)",
  "Job Title",
  "Job/Team Function",
  "Parent Department",
  "Organisation",
  "Unit",
  "Contact Phone",
  "Contact E-mail",
  "Reports to Senior Post",
  "FTE",
] as const;
const juniorColumns = [
  "Parent Department",
  "Organisation",
  "Unit",
  "Reporting Senior Post",
  "Grade",
  "Generic Job Title",
  "Number of Posts in FTE",
] as const;

export const seniorHeader = seniorColumns.join(",");

type Senior = Partial<Record<(typeof seniorColumns)[number], string>>;

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A row of a senior file: reference, title, superior, and whatever else it should say. */
export const post = (reference: string, title: string, superior: string, more: Senior = {}): string => {
  const row: Senior = {
    "Parent Department": "Department of Lakes",
    Organisation: "Department of Lakes",
    Unit: "Shores",
    "Grade (or equivalent)": "SCS1",
    FTE: "1",
    "Post Unique Reference": reference,
    "Job Title": title,
    "Reports to Senior Post": superior,
    ...more,
  };
  return seniorColumns.map((column) => quoted(row[column] ?? "")).join(",");
};

/** A senior file with these rows. */
export const senior = (rows: readonly string[], name = "lakes-2013-09-30-senior.csv"): InputFile =>
  file(name, [seniorHeader, ...rows].join("\n"));

/** A junior file with a row for each superior. */
export const junior = (superiors: readonly string[], name = "lakes-2013-09-30-junior.csv"): InputFile =>
  file(
    name,
    [
      juniorColumns.join(","),
      ...superiors.map((superior) =>
        ["Department of Lakes", "Department of Lakes", "Shores", superior, "HEO", "Warden", "2"].join(","),
      ),
    ].join("\n"),
  );
