import { describe, expect, it } from "vitest";
import type { Words } from "../../graph/vocabulary.ts";
import type { TableRow } from "../../server/contract/table.ts";
import { spreadsheetText } from "../../web/panels/shared/spreadsheet.ts";
import { windowAt } from "../../web/panels/shared/use-window.ts";
import { columns } from "../../web/panels/table/columns.ts";

describe("what is copied for a spreadsheet", () => {
  it("has a tab between cells and a line for each row, and nothing where nothing is recorded", () => {
    expect(
      spreadsheetText([
        ["Name", "FTE"],
        ["Head", undefined],
        ["Clerk", 0.5],
      ]),
    ).toBe("Name\tFTE\nHead\t\nClerk\t0.5");
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["-head", "'-head"],
    ["@cmd", "'@cmd"],
    ["a\tb\nc", "a b c"],
    ['Office "A"', '"Office ""A"""'],
  ])("keeps %j a text in one cell", (given, expected) => {
    expect(spreadsheetText([[given]])).toBe(expected);
  });
});

describe("the column of whom one answers to", () => {
  const column = columns.find(({ id }) => id === "superior");
  const speaker = { lang: "en", t: () => "", say: (words: Words | undefined) => words?.en ?? "" } as const;
  const row: TableRow = { id: "a", kind: "entity", name: "A", reports: 0, below: 0, layers: 0, findings: 0 };
  const head = { id: "b", name: "B" };

  it.each([
    [{}, undefined],
    [{ superior: head }, "B"],
    [{ within: { ...head, by: "part-of" } }, "is part of B"],
    [{ within: { ...head, by: "heads" } }, "is headed by B"],
  ] as const)("%j", (above, text) => {
    expect(column?.value({ ...row, ...above }, speaker)).toBe(text);
    expect(column?.opens?.({ ...row, ...above })).toBe(text === undefined ? undefined : "b");
  });
});

describe("the rows in sight", () => {
  it.each([
    ["at the top", 0, 300, 1000, 0, 18],
    ["in the middle", 3000, 300, 1000, 92, 118],
    ["of few rows", 0, 300, 3, 0, 3],
    ["of none", 0, 300, 0, 0, 0],
    ["after the list became shorter", 9000, 300, 20, 19, 20],
  ])("%s", (_, top, height, total, first, last) => {
    expect(windowAt(top, height, 30, total)).toEqual({ first, last });
  });
});
