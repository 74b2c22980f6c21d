import { describe, expect, it } from "vitest";
import { detectors } from "../../analysis/detectors/index.ts";
import { draftsOf, runDetector } from "../../analysis/run-detector.ts";
import { holdTogether, meetAtOnce, meetingDays, periodOf } from "../../graph/index/period.ts";
import { viewDataset } from "../../graph/index/view.ts";
import { fc, runs } from "../random.ts";
import { type Organization, viewOfCase } from "./case.ts";
import { optionsOf, telling } from "./detectors/random-findings.ts";
import { organizations, type Rows } from "./organizations.ts";

/** Ends for lines and dates for nodes, as the order of numbers has them; a line with a beginning ends after it. */
const dated = (rows: Rows, ends: readonly number[]): Rows => {
  const endOf = (place: number, since: string | undefined): { until?: string } => {
    const end = ends[place % ends.length] ?? 0;
    return end > 8 || (since !== undefined && Number(since) > 2000 + end) ? {} : { until: `${2000 + end}` };
  };
  return {
    ...rows,
    lines: rows.lines.map((line, place) => ({ ...line, ...endOf(place, line.since) })),
    nodes: rows.nodes.map((node, place) => ({ ...node, ...endOf(place * 7 + 3, "2007") })),
  };
};
const ends = fc.array(fc.integer({ min: 2, max: 14 }), { minLength: 40, maxLength: 40 });

describe.each(detectors)("$info.id", (one) => {
  const some = organizations(telling[one.info.id] ?? one.info.reads);

  it("brings nothing together that never held at one time", () => {
    fc.assert(
      fc.property(some, ends, (plain, order) => {
        const view = viewDataset(dated(plain, order));
        const told = draftsOf(view, one, optionsOf(one)).filter(
          ({ status = "found", meets = false }) => status === "found" || meets,
        );
        for (const { lines, subjects } of told)
          expect(holdTogether(view.columns, lines, subjects)).toBe(true);
        const ids = runDetector(view, one, optionsOf(one)).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: runs(50) },
    );
  });

  it("explains what it finds at the day it is found at", () => {
    fc.assert(
      fc.property(some, ends, (plain, order) => {
        const view = viewDataset(dated(plain, order));
        const found = draftsOf(view, one, optionsOf(one)).filter(
          ({ status = "found" }) => status === "found",
        );
        const subjects = new Set(found.flatMap((draft) => draft.subjects));
        for (const row of subjects) {
          const steps = one.explain(view, optionsOf(one), row);
          expect(steps.some((step) => step.decisive && step.answer === "yes")).toBe(true);
        }
      }),
      { numRuns: runs(25) },
    );
  });
});

const line = (
  to: string,
  dates: { since?: string; until?: string },
  basis: "formal" | "practice" = "formal",
) => ({
  from: "clerk",
  kind: "reports-to" as const,
  to,
  basis,
  ...dates,
});
const posts = ["post clerk", "post old", "post new", "post other"];

const cases: { name: string; given: Organization; found: string[] }[] = [
  {
    name: "two superiors, one after the other, are one superior at any time",
    given: { nodes: posts, lines: [line("old", { until: "2006" }), line("new", { since: "2006" })] },
    found: [],
  },
  {
    name: "of three superiors, two at a time: what is so last is told, and until when it was",
    given: {
      nodes: posts,
      lines: [line("old", { until: "2006" }), line("new", { since: "2006" }), line("other", {})],
    },
    found: ["Clerk answers to new and other, and what is whose subject is not told apart."],
  },
  {
    name: "two superiors at once, of whom one is gone",
    given: {
      nodes: posts,
      lines: [
        line("old", { until: "2006" }),
        line("other", {}),
        { ...line("new", { since: "2008" }), from: "other" },
      ],
    },
    found: [
      "Clerk answers to old and other, and what is whose subject is not told apart (on record until 2006).",
    ],
  },
  {
    name: "practice began after paper had ended: nobody departed from it",
    given: {
      nodes: posts,
      lines: [line("old", { until: "2004" }), line("new", { since: "2006" }, "practice")],
    },
    found: [],
  },
];

const untold: { name: string; detector: string; given: Organization; unknown: string[] }[] = [
  {
    name: "forums of which one came after the other had gone are not told to work at one thing",
    detector: "stove-pipe",
    given: {
      nodes: [
        { id: "old", kind: "mechanism", name: "Old", until: "2004" },
        { id: "new", kind: "mechanism", name: "New", since: "2006" },
        "function work",
      ],
      lines: ["old implements work", "new implements work"],
    },
    unknown: [],
  },
  {
    name: "forums that were there at one time, and of which one has gone since",
    detector: "stove-pipe",
    given: {
      nodes: [
        { id: "old", kind: "mechanism", name: "Old", until: "2006" },
        { id: "new", kind: "mechanism", name: "New", since: "2004" },
        "function work",
      ],
      lines: ["old implements work", "new implements work"],
    },
    unknown: ["chain-not-recorded"],
  },
  {
    name: "two who did one work one after the other had nothing to coordinate",
    detector: "missing-coordination",
    given: {
      nodes: ["entity old", "entity new", "task work"],
      lines: [
        { from: "old", kind: "implements", to: "work", until: "2004" },
        { from: "new", kind: "implements", to: "work", since: "2006" },
      ],
    },
    unknown: [],
  },
];

describe("what cannot be told of several", () => {
  it.each(untold)("$name", ({ detector, given, unknown }) => {
    const one = detectors.filter(({ info }) => info.id === detector);
    const told = one.flatMap((each) => runDetector(viewOfCase(given), each));
    expect(told.map(({ messageId }) => messageId)).toEqual(unknown);
  });
});

describe("a dual line", () => {
  const dual = detectors.filter(({ info }) => info.id === "dual-line");
  it.each(cases)("$name", ({ given, found }) => {
    const told = dual.flatMap((one) => runDetector(viewOfCase(given), one));
    expect(told.filter(({ status }) => status === "found").map(({ message }) => message)).toEqual(found);
  });
});

it("finds a day of every while in which the most of some periods hold", () => {
  const year = fc.option(fc.integer({ min: 1990, max: 2010 }).map(String), { nil: undefined });
  fc.assert(
    fc.property(fc.array(fc.tuple(year, year), { minLength: 1, maxLength: 6 }), (pairs) => {
      const periods = pairs
        .filter(([since, until]) => since === undefined || until === undefined || since < until)
        .map(([since, until], place) => periodOf(`${place}`, { since, until }));
      const days = meetingDays(periods);
      for (const one of periods)
        for (const other of periods)
          if (one.going < 1e9 || other.going < 1e9)
            expect(
              days.some((day) => [one, other].every(({ begun, going }) => begun <= day && going >= day)),
            ).toBe(meetAtOnce([[one], [other]]));
    }),
  );
});
