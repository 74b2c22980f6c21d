import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { parseCsvText } from "../../../graph/csv/parse.ts";
import { scanCsv } from "../../../graph/csv/scan.ts";
import { fc } from "../../random.ts";
import { folder } from "../importers/csv-files.ts";
import { refused } from "../importers/reading.ts";

const options = { relax_column_count: true, record_delimiter: ["\r\n", "\n", "\r"] };

/** What another program reads in a text; undefined where it refuses it. */
const elsewhere = (text: string, delimiter: string): string[][] | undefined => {
  try {
    return parse(text, { ...options, delimiter });
  } catch {
    return undefined;
  }
};

const texts = fc.string({ unit: fc.constantFrom(...'aé"",,;;\t|\n\r '), maxLength: 30 });

test("any text is parted as another program parts it", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(",", ";", "\t", "|"), (text, delimiter) => {
      const { records, fault } = scanCsv(text, delimiter);
      expect(fault === undefined ? records : undefined).toEqual(elsewhere(text, delimiter));
    }),
    { numRuns: 500 },
  );
});

test("so many records are read as are asked for, and a fault behind them is not met", () => {
  expect(scanCsv('a,b\n1,2\n3,"', ",", 2)).toEqual({
    records: [
      ["a", "b"],
      ["1", "2"],
    ],
  });
});

test("a fault tells the row as a spreadsheet counts it", () => {
  expect(() => parseCsvText("a.csv", 'sep=;\r\na;b\r\n1;2"x')).toThrow(
    expect.objectContaining({ problems: [expect.objectContaining({ row: 3, code: "bad-row" })] }),
  );
  expect(scanCsv('a,b\n"1"x,2', ",").fault).toMatchObject({ record: 2 });
});

test("signs that mean something in a pattern part cells too", () => {
  for (const sign of ["^", "]", "-", "\\", "."])
    expect(scanCsv(`a${sign}b`, sign).records).toEqual([["a", "b"]]);
});

test("50,000 uneven rows are refused with a thousand problems", () => {
  const { problems } = refused(folder({ "nodes.csv": `id,kind,name\n${"a,post,A,more\n".repeat(50_000)}` }));
  expect(problems).toHaveLength(1_000);
});

test("a row of more cells than a spreadsheet has columns is refused where it stands", () => {
  expect(scanCsv(`a,b\n${",".repeat(16_383)}x`, ",").records).toHaveLength(2);
  expect(scanCsv(`a,b\n${",".repeat(16_384)}x`, ",").fault).toMatchObject({ record: 2, code: "too-many" });
});
