import { describe, expect, it } from "vitest";
import type { ListedFinding } from "../../server/contract/findings.ts";
import { countEach, countOf, everyFinding, filtered, foremost } from "../../web/state/findings-filter.ts";
import { groupsOf } from "../../web/state/findings-order.ts";
import { parseViews, withView } from "../../web/state/saved-views.ts";
import { finding } from "./findings.ts";

const accepted: ListedFinding["disposition"] = {
  finding: "5",
  reason: "known",
  by: "A",
  until: "2030-01-01",
  state: "accepted",
  revision: 1,
  changedAt: "",
  changedBy: "",
};

const findings = [
  finding("1"),
  finding("2", { detector: "span", severity: "medium", subjects: ["b", "a"] }),
  finding("3", { status: "not-enough-data", severity: "low", subjects: ["c"] }),
  finding("4", { confidence: "inferred", subjects: ["d"], evidence: { nodes: [], lines: ["x", "y"] } }),
  finding("5", { disposition: accepted, message: "Money is short" }),
];
const ids = (rows: readonly ListedFinding[]): string => rows.map(({ id }) => id).join("");
const kept = (filter: Partial<typeof everyFinding>): string =>
  ids(filtered(findings, { ...everyFinding, ...filter }, ({ message }) => message));

describe("the filter of the findings' list", () => {
  it.each([
    ["nothing is asked", {}, "12345"],
    ["a severity, which what cannot be told has not", { severities: ["low", "medium"] as const }, "2"],
    ["a kind", { rules: ["span"] }, "2"],
    ["whom it is about, first or not", { about: "a" }, "125"],
    ["how sure at least", { sure: "stated" as const }, "1235"],
    ["accepted only", { standing: "accepted" as const }, "5"],
    ["not accepted", { standing: "open" as const }, "1234"],
    ["words in any order", { words: "short money" }, "5"],
    ["two at once", { about: "a", standing: "open" as const }, "12"],
  ])("lets through what it should: %s", (_, filter, expected) => {
    expect(kept(filter)).toBe(expected);
  });

  it("keeps what is about so many that not all of them were read", () => {
    const { evidence, ...wide } = finding("wide", { subjects: ["first"] });
    const rests = { subjects: 900, nodes: evidence.nodes.length, lines: evidence.lines.length };
    const about = (subjects: number): readonly ListedFinding[] =>
      filtered([{ ...wide, rests: { ...rests, subjects } }], { ...everyFinding, about: "late" }, () => "");
    expect([about(900).length, about(1).length]).toEqual([1, 0]);
  });

  it("counts filters, not words", () => {
    expect(countOf({ ...everyFinding, severities: ["high"], about: "a", words: "x" })).toBe(2);
  });

  it("tells how often each thing occurs, the most frequent first", () => {
    expect(countEach(["a", "b", "a"])).toEqual([
      ["a", 2],
      ["b", 1],
    ]);
  });
});

describe("the findings to begin with", () => {
  it("are the worst, each of another kind and about something else, none accepted and none unknown", () => {
    expect(ids(foremost(findings, 3))).toBe("1");
    const rows = [...findings, finding("6", { detector: "gap", subjects: ["e"] })];
    expect(ids(foremost(rows, 3))).toBe("16");
  });
});

describe("the arrangement of the list", () => {
  const keys = (group: "rule" | "subject", order: "severity" | "evidence" | "name") =>
    groupsOf(findings, { group, order }).map(({ key, clusters }) => [
      key,
      ids(clusters.flatMap((cluster) => cluster.findings)),
    ]);

  it("groups by kind and by whom it is about", () => {
    expect(keys("rule", "severity")).toEqual([
      ["dual-line", "1435"],
      ["span", "2"],
    ]);
    expect(keys("subject", "evidence")[0]).toEqual(["d", "4"]);
  });
});

describe("saved views", () => {
  it("give a name that is there the new view, and take nothing from a text that holds none", () => {
    const old = { name: "a", query: "?x=1" };
    expect(withView([old, { name: "b", query: "" }], { name: "a", query: "?x=2" })).toEqual([
      { name: "b", query: "" },
      { name: "a", query: "?x=2" },
    ]);
    expect(parseViews("{")).toEqual([]);
    expect(parseViews('[{"name":""}]')).toEqual([]);
    expect(parseViews(JSON.stringify([old]))).toEqual([old]);
  });
});
