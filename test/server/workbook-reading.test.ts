import { expect, test } from "vitest";
import { importFiles } from "../../graph/importers/index.ts";
import { unzipAll } from "../../server/services/zip.ts";
import { row, type SheetXml, workbook } from "./workbook-files.ts";

const head = row(1, "ID", "Title", "Name", "Unit", "Reports to");
const people = `${row(2, "1", "Chief", "Ada", "Docks")}${row(3, "2", "Clerk", "Bo", "", "1")}`;
const staff: SheetXml = { name: "Staff", rows: head + people };

test("a source and a problem name the workbook and the sheet", async () => {
  const odd = { ...staff, rows: `${head}${people}${row(5, "4", "Mate", "Di", "", "77")}` };
  const files = await unzipAll([{ name: "quarter/hr.xlsx", bytes: await workbook([odd]) }]);
  const { dataset, warnings } = importFiles(files);
  expect(dataset.sources).toMatchObject([{ title: "Staff list (hr.xlsx, Staff)", short: "hr.xlsx, Staff" }]);
  expect(warnings).toMatchObject([{ file: "hr.xlsx, Staff", row: 5 }]);
});

test("a list of many rows is read to its last, dates among them", { timeout: 120_000 }, async () => {
  const posts = Array.from({ length: 21_000 }, (_, at) =>
    row(at + 3, `P${at}`, `Officer ${at}`, "", "", "1"),
  );
  const last = '<row r="21003"><c r="A21003" s="1"><v>45292</v></c></row>';
  const rows = `${head}${row(2, "1", "Chief")}${posts.join("")}${last}`;
  const [sheet] = await unzipAll([{ name: "hr.xlsx", bytes: await workbook([{ name: "Staff", rows }]) }]);
  const text = new TextDecoder().decode(sheet?.bytes);
  expect(text.trimEnd().split("\n").slice(-2)).toEqual(["P20999,Officer 20999,,,1", "2024-01-01,,,,"]);
  const damaged = await workbook([{ name: "Staff", rows: rows.replace("<v>45292", "<v><q>") }]);
  await expect(unzipAll([{ name: "hr.xlsx", bytes: damaged }])).rejects.toThrow(
    "is no workbook that can be read",
  );
});
