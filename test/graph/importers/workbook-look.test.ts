import { expect, it } from "vitest";
import { hierarchyIn } from "../../../graph/importers/graph-file/shape.ts";
import { lookAt } from "../../../graph/importers/workbook/look.ts";

const sheet = (...cells: readonly string[]): string =>
  `<sheetData><row r="1">${cells.join("")}</row></sheetData>`;

it.each([
  ["a formula with its value", '<c r="A1"><f>1+1</f><v>2</v></c>', []],
  ["a formula without one", '<c r="A1"><f>1+1</f></c>', ["A1"]],
  ["a value that is closed at once", '<c r="A1"><f>1+1</f><v /></c>', ["A1"]],
  ["a value with nothing in it", '<x:c r="A1" t="n"><x:f>1+1</x:f><x:v></x:v></x:c>', ["A1"]],
  ["an empty text as its value", '<c r="A1" t="str"><f>""</f><v></v></c>', []],
  ["an empty text that is closed at once", '<c r="A1" t="str"><f>""</f><v/></c>', []],
  ["an empty shared formula", '<c r="B1"><f t="shared" si="0"/></c>', ["B1"]],
  ["a text beside it", '<c r="A1" t="inlineStr"><is><t>x</t></is></c><c r="B1"><f>A1</f></c>', ["B1"]],
  ["an empty cell before it", '<c r="A1"/><c r="B1" s="1"><f>1</f><v>1</v></c>', []],
  ["names with a prefix", '<x:c r="C1"><x:f>1</x:f></x:c>', ["C1"]],
  ["a formula longer than any other", `<c r="A1"><f>${"A1+".repeat(30_000)}1</f><v>1</v></c>`, []],
])("knows formulas without a stored value: %s", (_, cells, unknown) => {
  expect(lookAt(sheet(cells)).unknown).toEqual(unknown);
});

it.each([
  ["cells in any order", '<c r="AB12" s="1"/><c r="C7"/>', { row: 12, column: 28 }],
  ["the last cell that there may be", "<c s='1' r='XFD1048576'/>", { row: 1_048_576, column: 16_384 }],
  ["a row without cells", '</row><row spans="1:2" r="90"/><row r="2">', { row: 90, column: 0 }],
  ["names with a prefix", '<x:c r="C3"/>', { row: 3, column: 3 }],
  ["an address in a text", '<c r="A1" t="str"><v>r="Z99"</v></c>', { row: 1, column: 1 }],
  ["an attribute that only ends so", '<c r="A1" tr="Z99"/>', { row: 1, column: 1 }],
])("knows how far a sheet reaches: %s", (_, cells, reach) => {
  expect(lookAt(sheet(cells)).reach).toEqual(reach);
});

it("looks through formulas in one time of their number", () => {
  const many = Array.from({ length: 100_000 }, (_, n) => `<c r="A${n + 1}"><f>B${n}</f><v>1</v></c>`);
  expect(lookAt(sheet(...many)).unknown).toEqual([]);
});

it("tells the shape of a hierarchy of any number of nodes", () => {
  const edges = Array.from({ length: 300_000 }, (_, n) => ({
    id: undefined,
    from: `n${n + 1}`,
    to: `n${Math.floor(n / 3)}`,
    directed: true,
    values: new Map<string, string>(),
    row: n + 1,
  }));
  expect(hierarchyIn(edges)).toBe("up");
});
