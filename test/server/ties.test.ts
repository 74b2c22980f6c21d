import { describe, expect, it } from "vitest";
import { everything } from "../../graph/index/slice.ts";
import { compiledDataset } from "../../server/cache/compiled-dataset.ts";
import { happeningsIn } from "../../server/services/happenings.ts";
import { hierarchyAnswer } from "../../server/services/hierarchy.ts";
import { dataset, line, node } from "../graph/patch/small-dataset.ts";

const posts = (...ids: readonly string[]) => ids.map((id) => node(id, "post"));

const staff = dataset({
  nodes: posts("top", "head", "other", "clerk", "aide"),
  lines: [
    line("head", "reports-to", "top", { basis: "formal" }),
    line("other", "reports-to", "top", { basis: "formal" }),
    line("clerk", "reports-to", "head", { basis: "formal" }),
    line("aide", "reports-to", "head", { basis: "formal" }),
    line("clerk", "functional-to", "other"),
    line("aide", "functional-to", "other"),
    line("clerk", "reports-to", "other", { id: "p", basis: "practice" }),
    line("aide", "functional-to", "top", { polarity: "denied" }),
  ],
});

const told = (parts: number, ties: readonly ("functional" | "practice")[]) => {
  const answer = hierarchyAnswer(compiledDataset(staff, 1), everything, "en", {
    parts,
    findings: false,
    ties,
  });
  const name = (place: number): string => answer.cells[place]?.id ?? "";
  return answer.ties.map(({ kind, from, to, lines }) => [kind, name(from), name(to), lines]);
};

describe("lines beside the hierarchy", () => {
  it("are told where they are asked for, those denied left out", () => {
    expect(told(100, [])).toEqual([]);
    expect(told(100, ["functional"])).toEqual([
      ["functional", "aide", "other", 1],
      ["functional", "clerk", "other", 1],
    ]);
    expect(told(100, ["practice"])).toEqual([["practice", "clerk", "other", 1]]);
  });

  it("end at the cell that holds their end where that is too small to be told, several as one", () => {
    // with three parts of five, only branches of two and more are told
    expect(told(3, ["functional", "practice"])).toEqual([
      ["functional", "head", "top", 2],
      ["practice", "head", "top", 1],
    ]);
    const names = hierarchyAnswer(compiledDataset(staff, 1), everything, "en", {
      parts: 3,
      findings: false,
      ties: [],
    }).cells.map(({ id }) => id);
    expect(names).toEqual(["top", "head"]);
  });
});

describe("dates at which something happens", () => {
  it("are counted by what begins and ends, in order", () => {
    const dated = {
      nodes: [node("a", "post", { since: "2008-05" }), node("b", "post", { until: "2009" })],
      lines: [line("a", "reports-to", "b", { since: "2008-05", until: "2008-07-01" })],
    };
    expect(happeningsIn(dated)).toEqual([
      { date: "2008-05", begins: 2, ends: 0 },
      { date: "2008-07-01", begins: 0, ends: 1 },
      { date: "2009", begins: 0, ends: 1 },
    ]);
  });

  it("are months where there are too many days", () => {
    const nodes = Array.from({ length: 200 }, (_, i) => {
      const day = new Date(Date.UTC(2008, 0, 1 + i)).toISOString().slice(0, 10);
      return node(`n${i}`, "post", { since: day });
    });
    const found = happeningsIn({ nodes, lines: [] });
    expect(found.map(({ date }) => date)).toEqual([
      "2008-01",
      "2008-02",
      "2008-03",
      "2008-04",
      "2008-05",
      "2008-06",
      "2008-07",
    ]);
    expect(found.reduce((sum, { begins }) => sum + begins, 0)).toBe(200);
  });
});
