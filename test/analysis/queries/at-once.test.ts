import { describe, expect, it } from "vitest";
import { ask } from "../../../analysis/ask.ts";
import { mostAtOnce } from "../../../analysis/queries/shared/at-once.ts";
import { periodOf } from "../../../graph/index/period.ts";
import type { LineKind } from "../../../graph/kinds.ts";
import { fc, runs } from "../../random.ts";
import { subjectOf } from "./case.ts";

/** What questions count must have been there at one time: lines that never met do not count together. */

const others = ["ann", "bob", "cid", "dee", "eve"] as const;

type Dated = {
  readonly far: number;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
};

const dated: fc.Arbitrary<Dated[]> = fc.array(
  fc
    .record({
      far: fc.nat(others.length - 1),
      since: fc.integer({ min: 2000, max: 2008 }),
      lasts: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    })
    .map(({ far, since, lasts }) => ({
      far,
      since: `${since}`,
      until: lasts === undefined ? undefined : `${since + lasts}`,
    })),
  { minLength: 2, maxLength: 7 },
);

type Counting = {
  readonly id: string;
  readonly kind: LineKind;
  readonly farIs: "from" | "to";
  readonly of: string;
};

const counting: readonly Counting[] = [
  { id: "most-reports", kind: "reports-to", farIs: "from", of: "post" },
  { id: "subordinates", kind: "reports-to", farIs: "from", of: "post" },
  { id: "members", kind: "member-of", farIs: "from", of: "mechanism" },
  { id: "coordination", kind: "coordinates-with", farIs: "from", of: "post" },
  { id: "hats", kind: "wears-hat", farIs: "to", of: "post" },
];

/** The subject of a question about one in the middle, with dated lines to others. */
const around = ({ kind, farIs, of }: Counting, lines: readonly Dated[]) =>
  subjectOf({
    nodes: [`${of} middle`, ...others.map((name) => `${farIs === "to" ? "hat" : "post"} ${name}`)],
    lines: lines.map(({ far, since, until }) => {
      const other = others[far] ?? "ann";
      const [from, to] = farIs === "from" ? [other, "middle"] : ["middle", other];
      return { from, kind, to, ...(since && { since }), ...(until && { until }) };
    }),
  });

/** How many a question says that there are at one time. */
const atOnce = (one: Counting, lines: readonly Dated[]): number => {
  const { text } = ask(around(one, lines), one.id, one.id === "most-reports" ? {} : { node: "middle" });
  const told =
    /at most (\d+) at once/.exec(text) ??
    /(\d+) on record|(?:on record|under middle): (\d+)|: (\d+)/.exec(text);
  return Number(told?.slice(1).find((number) => number !== undefined));
};

describe.each(counting)("$id", (one) => {
  it("counts no more at one time when a line is moved to a time of its own", () => {
    fc.assert(
      fc.property(dated, fc.nat(6), (lines, place) => {
        const moved = lines.map((line, at) =>
          at === place % lines.length ? { ...line, since: "1990", until: "1995" } : line,
        );
        expect(atOnce(one, moved)).toBeGreaterThan(0);
        expect(atOnce(one, moved)).toBeLessThanOrEqual(atOnce(one, lines));
      }),
      { numRuns: runs(50) },
    );
  });

  it("counts one where each has a time of its own", () => {
    const apart = others.map((_, far) => ({ far, since: `${1980 + 4 * far}`, until: `${1982 + 4 * far}` }));
    expect(atOnce(one, apart)).toBe(1);
  });
});

it("counts as many as hold on the day on which the most do", () => {
  const one = { id: "", kind: "reports-to", farIs: "from", of: "post" } as const;
  fc.assert(
    fc.property(dated, (lines) => {
      const { view } = around(one, lines);
      const periods = lines.map(({ far, ...dates }) => ({ far, ...periodOf(`${far}`, dates) }));
      const onDay = (day: number): number =>
        new Set(periods.filter(({ begun, going }) => begun <= day && day <= going).map(({ far }) => far))
          .size;
      const rows = [...view.columns.lines.keys()];
      expect(mostAtOnce(view, rows, view.find("middle") ?? -1)).toBe(
        Math.max(...periods.map(({ begun }) => onDay(begun))),
      );
    }),
    { numRuns: runs(200) },
  );
});
