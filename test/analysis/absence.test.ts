import { describe, expect, it } from "vitest";
import { widened, wideViewOf } from "../../analysis/absence.ts";
import { analyze, prepare } from "../../analysis/run.ts";
import { everything, sliceSchema } from "../../graph/index/slice.ts";
import { readSeed } from "../seeds/read-seed.ts";
import { viewOfCase } from "./case.ts";

const slice = (given: object) => sliceSchema.parse(given);

describe("the slice in which an absence is looked for", () => {
  it("is none where nothing is hidden", () => {
    expect(widened(everything)).toBeUndefined();
    expect(widened(slice({ at: "2015" }))).toBeUndefined();
  });

  it.each([{ bases: ["practice"] }, { scopes: ["finance"] }, { confidence: "stated" }])(
    "hides nothing of what %j hides, and keeps the date",
    (given) => {
      expect(widened(slice(given))).toEqual(everything);
      expect(widened(slice({ ...given, at: "2015" }))).toEqual({ ...everything, at: "2015" });
    },
  );

  it("shows the lines that a basis hides, not those of other dates", () => {
    const wide = wideViewOf(
      viewOfCase({
        nodes: ["post a", "post b"],
        lines: [
          { kind: "reports-to", from: "a", to: "b", basis: "formal", since: "2010", until: "2016" },
          { kind: "reports-to", from: "a", to: "b", basis: "formal", since: "2020" },
        ],
        slice: { bases: ["practice"], at: "2015" },
      }),
    );
    expect([0, 1].map((row) => wide?.hasLine(row))).toEqual([true, false]);
  });
});

describe("a finding through a slice", () => {
  const prepared = prepare(readSeed());

  it.each([
    { bases: ["practice"] },
    { bases: ["formal"] },
    { confidence: "stated" },
    { scopes: ["finance"] },
  ] as const)("does not say through %j that the sources do not state what the slice hides", (given) => {
    const found = analyze(prepared.view(slice(given)));
    const told = JSON.stringify(found.map(({ message, table }) => [message, table]));
    expect(found.length).toBeGreaterThan(0);
    expect(told).not.toContain("not stated");
  });
});

describe("what somebody does not do", () => {
  const given = {
    nodes: [
      "post clerk",
      { id: "order", kind: "task", name: "Order goods" },
      { id: "pay", kind: "task", name: "Pay invoices" },
    ],
    lines: [
      { from: "clerk", kind: "accountable-for", to: "order", basis: "formal" },
      { from: "clerk", kind: "accountable-for", to: "pay", basis: "formal" },
      { from: "clerk", kind: "implements", to: "pay", basis: "practice" },
    ],
  } as const;

  it.each<{ bases?: ["formal"] }>([{}, { bases: ["formal"] }])(
    "is not said of steps of spending through %j",
    (narrow) => {
      const told = analyze(viewOfCase({ ...given, slice: narrow })).filter(
        ({ detector }) => detector === "segregation-of-duties",
      );
      expect(told.map(({ message }) => message)).toEqual([expect.stringContaining("in one hand")]);
    },
  );
});
