import { describe, expect, it } from "vitest";
import { measures, takeMeasure } from "../../../analysis/measures/index.ts";
import { viewDataset } from "../../../graph/index/view.ts";
import { fc, runs } from "../../random.ts";
import { organizations, type Rows } from "../organizations.ts";

/** Kinds that measures read: who answers to whom, what is part of what, and ties. */
const some = organizations([
  "reports-to",
  "part-of",
  "deputy-of",
  "heads",
  "coordinates-with",
  "accountable-to",
]);

/** Beginnings and ends for lines, as the order of numbers has them. */
const dated = (rows: Rows, order: readonly number[]): Rows => ({
  ...rows,
  nodes: rows.nodes.map(({ since: _, until: __, ...node }) => node),
  lines: rows.lines.map(({ since: _, until: __, ...line }, place) => {
    const year = order[place % order.length] ?? 0;
    return year % 2 === 0 ? { ...line, since: `${2000 + year}` } : { ...line, until: `${2000 + year}` };
  }),
});

/** The record without what had ended before the last year in which something began. */
const still = (rows: Rows): Rows => {
  const last = rows.lines.reduce((year, { since = "" }) => (since > year ? since : year), "");
  return { ...rows, lines: rows.lines.filter(({ until }) => until === undefined || until >= last) };
};

describe.each(measures)("$id", (one) => {
  it("counts nothing that had ended", () => {
    fc.assert(
      fc.property(some, fc.array(fc.nat(9), { minLength: 12, maxLength: 12 }), (plain, order) => {
        const rows = dated(plain, order);
        fc.pre(rows.lines.some(({ since }) => since !== undefined));
        expect(takeMeasure(viewDataset(rows), one).value).toBe(
          takeMeasure(viewDataset(still(rows)), one).value,
        );
      }),
      { numRuns: runs(40) },
    );
  });
});
