import fc from "fast-check";
import { expect, it } from "vitest";
import { scanCsv } from "../../../graph/csv/scan.ts";
import { csvTextOf } from "../../../graph/csv/write.ts";

const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", ";", " ", "é") });

it("writes rows that are read as they were", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 })), (rows) => {
      expect(scanCsv(csvTextOf(rows), ",").records).toEqual(rows);
    }),
  );
});
