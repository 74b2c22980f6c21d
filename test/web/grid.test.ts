import { expect, it } from "vitest";
import { cellsOf, pasted } from "../../web/panels/grid/pasted.ts";
import { spreadsheetText } from "../../web/panels/shared/spreadsheet.ts";
import { fc } from "../random.ts";

const at = (row: number, column: number, toRow = row, toColumn = column) => ({
  from: { row, column },
  to: { row: toRow, column: toColumn },
});

it.each([
  [
    "a\tb\nc\td\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "a\tb\r\nc\td\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["one", [["one"]]],
  ["a\t\tb", [["a", "", "b"]]],
  ["a\t", [["a", ""]]],
  ["\tb", [["", "b"]]],
  ["a\n\nb", [["a"], [""], ["b"]]],
  ['"two\nlines"\tb', [["two lines", "b"]]],
  ['"say ""no"""\tb', [['say "no"', "b"]]],
  ['5" pipe\tb', [['5" pipe', "b"]]],
  ["'=SUM(A1)\t'-", [["=SUM(A1)", "-"]]],
  ["'t Hooft", [["'t Hooft"]]],
])("reads %j from the clipboard", (text, cells) => {
  expect(cellsOf(text)).toEqual(cells);
});

it("reads what was copied as it was", () => {
  const cell = fc
    .string({ unit: fc.constantFrom("a", "é", '"', "'", "=", "+", "-", "@", ";", "\\", "1") })
    .filter((text) => !/^'\s*[=+\-@]/.test(text));
  const cells = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    .filter((rows) => rows.some((row) => row.some((text) => text !== "")) && rows.at(-1)?.at(-1) !== "");
  fc.assert(
    fc.property(cells, (rows) => {
      expect(cellsOf(spreadsheetText(rows))).toEqual(rows);
    }),
  );
});

const fields = ["name", "kind", "grade"];

it("writes cells from the corner of what is marked, and counts those beyond the last column", () => {
  expect(
    pasted(
      [
        ["A", "post"],
        ["B", "unit"],
      ],
      at(2, 0),
      fields,
    ),
  ).toEqual({
    written: [
      { row: 2, field: "name", text: "A" },
      { row: 2, field: "kind", text: "post" },
      { row: 3, field: "name", text: "B" },
      { row: 3, field: "kind", text: "unit" },
    ],
    beyond: 0,
  });
  expect(pasted([["x", "y", "z"]], at(0, 1), fields).beyond).toBe(1);
});

it("fills what is marked with one cell, or with a block that fits into it whole times", () => {
  expect(pasted([["P4"]], at(1, 2, 3, 2), fields).written.map(({ row }) => row)).toEqual([1, 2, 3]);
  expect(pasted([["P4"], ["P5"]], at(0, 2, 3, 2), fields).written.map(({ text }) => text)).toEqual([
    "P4",
    "P5",
    "P4",
    "P5",
  ]);
  expect(pasted([["P4"], ["P5"]], at(0, 2, 2, 2), fields).written).toHaveLength(2);
});
