import { describe, expect, it } from "vitest";
import { compile } from "../../../graph/index/columns.ts";
import { holdTogether } from "../../../graph/index/period.ts";
import { rowsOf } from "../../analysis/case.ts";

type Dates = { readonly since?: string; readonly until?: string };

const line = (dates: Dates, to: string) => ({ from: "clerk", kind: "reports-to" as const, to, ...dates });

const columnsOf = (lines: readonly Dates[], node: Dates = {}) =>
  compile(
    rowsOf({
      nodes: ["post clerk", { id: "old", kind: "post", name: "old", ...node }, "post new"],
      lines: lines.map((dates, place) => line(dates, place === 0 ? "old" : "new")),
    }),
  );

const cases: readonly [name: string, lines: readonly Dates[], together: boolean, node?: Dates][] = [
  ["without dates", [{}, {}], true],
  ["one after the other", [{ until: "2006" }, { since: "2007" }], false],
  ["one after the other, told to the year", [{ until: "2007" }, { since: "2007" }], false],
  ["handed over in one month", [{ until: "2007-03" }, { since: "2007-03" }], false],
  ["a year told of one, the day of the other", [{ until: "2007" }, { since: "2007-05-01" }], false],
  ["for a while both", [{ until: "2008" }, { since: "2007" }], true],
  ["on one day both", [{ until: "2007-03-01" }, { since: "2007-03-01" }], true],
  ["one within a year, the other always", [{ since: "2007", until: "2007" }, {}], true],
  ["the other end was gone by then", [{}, { since: "2007" }], false, { until: "2006" }],
  [
    "both as long as a post that came and went within a year",
    [{}, {}],
    true,
    { since: "2007", until: "2007" },
  ],
  ["three, of which two never met", [{ until: "2005" }, {}, { since: "2006" }], false],
  ["one", [{ since: "2007", until: "2007" }], true],
  ["none", [], true],
];

describe("whether lines hold together", () => {
  it.each(cases)("%s", (_, lines, together, node) => {
    const columns = columnsOf(lines, node);
    expect(holdTogether(columns, [...lines.keys()])).toBe(together);
    expect(holdTogether(columns, [...lines.keys()].toReversed())).toBe(together);
  });
});
