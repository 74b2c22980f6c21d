import { describe, expect, it } from "vitest";
import { freshRows, isFirst, judgedOf, strangersRows } from "./measure.ts";

/** Questions that were written before anybody looked at how they fare, and by which the reading was mended since. */
describe("questions of people who do not know the phrasings", () => {
  const judged = freshRows().map(judgedOf);

  it("have the right reading first in nine of ten", () => {
    expect(judged.filter(isFirst).length / judged.length).toBeGreaterThanOrEqual(0.9);
  });

  it("are answered rightly or not at all", () => {
    const wrong = judged.filter(
      ({ understood, verdict }) => understood.outcome === "asked" && verdict !== "right",
    );
    expect(wrong.map(({ row }) => row.expected.text)).toEqual([]);
  });
});

describe("questions of people from whom nothing was learnt", () => {
  const judged = strangersRows().map(judgedOf);

  it("have the right reading first in four of five", () => {
    expect(judged.filter(isFirst).length / judged.length).toBeGreaterThanOrEqual(0.8);
  });

  it("are answered rightly or not at all", () => {
    const wrong = judged.filter(
      ({ understood, verdict }) => understood.outcome === "asked" && verdict !== "right",
    );
    expect(wrong.map(({ row }) => row.expected.text)).toEqual([]);
  });
});
