import { expect, test } from "vitest";
import { DottedError } from "../../graph/errors.ts";
import { importFiles } from "../../graph/importers/index.ts";
import { unzipAll } from "../../server/services/zip.ts";
import { row, type SheetXml, workbook } from "./workbook-files.ts";

/* Longer than a usual file because odd workbooks stand beside what is told of each. */

const head = row(1, "ID", "Title", "Name", "Unit", "Reports to");
const people = `${row(2, "1", "Chief", "Ada", "Docks")}${row(3, "2", "Clerk", "Bo", "", "1")}${row(4, "3", "Cook", "Cy", "", "1")}`;
const staff: SheetXml = { name: "Staff", rows: head + people };
const with1 = (cell: string, number = 5): SheetXml => ({
  name: "Staff",
  rows: `${head}${people}<row r="${number}">${cell}</row>`,
});

type Case = {
  readonly what: string;
  readonly sheets: readonly SheetXml[];
  readonly more?: Readonly<Record<string, string>>;
  /** The code of a warning or of the refusal, and a part of what it says. */
  readonly tells?: readonly (readonly [string, string])[];
  readonly refused?: string;
};

const cases: readonly Case[] = [
  { what: "a plain list", sheets: [staff] },
  {
    what: "titles above the header, merged over its width",
    sheets: [
      {
        name: "Staff",
        rows: `${row(1, "Staff list")}${(head + people).replaceAll(/r="([A-E]?)(\d)"/g, (_, column, number) => `r="${column}${Number(number) + 2}"`)}`,
        after: '<mergeCells><mergeCell ref="A1:E1"/></mergeCells>',
      },
    ],
  },
  {
    what: "a unit merged over its posts",
    sheets: [{ ...staff, after: '<mergeCells><mergeCell ref="D2:D4"/></mergeCells>' }],
    tells: [["merged-cells", "2 cells"]],
  },
  {
    what: "a hidden sheet, and one that only a program can unhide",
    sheets: [
      staff,
      { ...staff, name: "Old", state: "hidden" },
      { ...staff, name: "Salaries", state: "veryHidden" },
    ],
    tells: [
      ["hidden-sheet", '"Old" is hidden'],
      ["hidden-sheet", '"Salaries" is hidden'],
    ],
  },
  {
    what: "macros",
    sheets: [staff],
    more: { "xl/vbaProject.bin": "x" },
    tells: [["macros", "they were not run"]],
  },
  {
    what: "a formula with its value",
    sheets: [with1('<c r="A5"><f>A4+1</f><v>4</v></c><c r="B5" t="str"><f>"Mate"</f><v>Mate</v></c>')],
  },
  {
    what: "a formula without a value",
    sheets: [with1('<c r="A5"><f>A4+1</f></c>')],
    refused: "formula-without-value",
    tells: [["formula-without-value", "(A5): open the workbook in a spreadsheet and save it"]],
  },
  {
    what: "a formula that failed",
    sheets: [with1('<c r="B5" t="e"><f>1/0</f><v>#DIV/0!</v></c>')],
    tells: [["failed-formula", "B5 (#DIV/0!)"]],
  },
  {
    what: "a date before March 1900",
    sheets: [with1('<c r="C5" s="1"><v>12</v></c>')],
    tells: [["unsure-date", "C5"]],
  },
  ...["1e300", "99999999", "-5"].map((days) => ({
    what: `${days} days, which are no date of a spreadsheet`,
    sheets: [with1(`<c r="C5" s="1"><v>${days}</v></c>`)],
    tells: [["bad-date", "C5"]] as const,
  })),
  {
    what: "a million empty rows",
    sheets: [
      {
        ...staff,
        rows:
          staff.rows +
          Array.from(
            { length: 1_000_000 },
            (_, at) => `<row r="${at + 5}" spans="1:5"><c r="A${at + 5}" s="1"/></row>`,
          ).join(""),
      },
    ],
  },
  {
    what: "no sheet but hidden ones",
    sheets: [{ ...staff, state: "hidden" }],
    refused: 'hidden is "Staff": unhide what is to be read',
  },
  {
    what: "a list that is on a hidden sheet alone, beside a sheet of something else",
    sheets: [
      { name: "Read me", rows: row(1, "Personnel list of the docks") },
      { ...staff, state: "hidden" },
    ],
    refused: 'the sheet "Staff" is hidden and was not read',
  },
  {
    what: "a list that is on a hidden sheet alone, beside a table of people without superiors",
    sheets: [
      {
        name: "Phones",
        rows: row(1, "Name", "Title", "Unit", "Email") + row(2, "Ada", "Chief", "Docks", "a@x.org"),
      },
      { ...staff, state: "hidden" },
    ],
    refused: 'the sheet "Staff" is hidden and was not read',
  },
  { what: "no sheet that holds anything", sheets: [{ ...staff, rows: "" }], refused: "its sheets are empty" },
  {
    what: "one cell a million rows below",
    sheets: [with1('<c r="B1048576" t="inlineStr"><is><t>End</t></is></c>', 1_048_576)],
    tells: [["table-below", "begin here, below an empty row"]],
  },
  {
    what: "one cell in the last corner",
    sheets: [with1('<c r="XFD1048576" t="inlineStr"><is><t>End</t></is></c>', 1_048_576)],
    refused: "reaches down to XFD1048576",
  },
  {
    what: "the same in a hidden sheet",
    sheets: [staff, { ...with1('<c r="XFD1048576"><v>1</v></c>', 1_048_576), name: "Old", state: "hidden" }],
    refused: 'the sheet "Old" reaches down to',
  },
  {
    what: "a row of no such number",
    sheets: [with1('<c r="A999999999"><v>1</v></c>', 999_999_999)],
    refused: "reaches down to",
  },
  { what: "a sheet that is no XML", sheets: [{ name: "Staff", rows: "<row" }], refused: "bad-workbook" },
  {
    what: "a list of sheets that is no XML",
    sheets: [staff],
    more: { "xl/workbook.xml": "<workbook" },
    refused: "bad-xml",
  },
  {
    what: "a sheet that is not there",
    sheets: [staff],
    more: { "xl/workbook.xml": "<workbook/>" },
    refused: "",
  },
];

const outcome = async ({ sheets, more }: Case) => {
  try {
    const files = await unzipAll([{ name: "hr.xlsx", bytes: await workbook(sheets, more) }]);
    const { dataset, warnings } = importFiles(files, { dataset: "hr" });
    return { dataset, told: warnings, message: undefined };
  } catch (error) {
    if (!(error instanceof DottedError)) throw error;
    const codes = error.problems.map(({ code, message }) => `${code} ${message}`).join(" ");
    return { dataset: undefined, told: error.problems, message: `${error.message} ${codes}` };
  }
};

test.each(cases)("$what", { timeout: 120_000 }, async (one) => {
  const { dataset, told, message } = await outcome(one);
  expect(message === undefined).toBe(one.refused === undefined);
  expect(message ?? "").toContain(one.refused ?? "");
  if (one.refused === undefined)
    expect(dataset?.lines.filter(({ kind }) => kind === "reports-to")).toHaveLength(2);
  for (const [code, says] of one.tells ?? [])
    expect(told).toContainEqual(expect.objectContaining({ code, message: expect.stringContaining(says) }));
  if (one.tells === undefined && message === undefined)
    expect(told.map(({ code }) => code).filter((code) => code !== "missing-reference")).toEqual([]);
});

test("a unit that is merged over its posts is the unit of each", async () => {
  const merged = { ...staff, after: '<mergeCells><mergeCell ref="D2:D4"/></mergeCells>' };
  const files = await unzipAll([{ name: "hr.xlsx", bytes: await workbook([merged]) }]);
  const { dataset } = importFiles(files);
  expect(dataset.lines.filter(({ kind, to }) => kind === "part-of" && to === "unit-docks")).toHaveLength(3);
});

test("a zip with nothing in it is told", async () => {
  const empty = Buffer.from(`PK\u0005\u0006${"\0".repeat(18)}`);
  await expect(unzipAll([{ name: "hr.zip", bytes: empty }])).rejects.toThrow(
    "hr.zip is a zip file with nothing in it",
  );
});

test("two sheets of one heading are one list, also where the second names posts of the first only", async () => {
  const south: SheetXml = {
    name: "South",
    rows: `${head}${row(2, "8", "Pilot", "Di", "Pier", "1")}${row(3, "9", "Mate", "Ed", "Pier", "2")}`,
  };
  const files = await unzipAll([{ name: "hr.xlsx", bytes: await workbook([staff, south]) }]);
  const { dataset, warnings } = importFiles(files);
  expect(warnings).toEqual([]);
  expect(
    dataset.lines.filter(({ kind }) => kind === "reports-to").map(({ from, to }) => `${from} to ${to}`),
  ).toEqual(["2 to 1", "3 to 1", "8 to 1", "9 to 2"]);
});
