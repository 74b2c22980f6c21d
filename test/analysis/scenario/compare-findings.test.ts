import { describe, expect, it } from "vitest";
import type { Finding } from "../../../analysis/finding/finding.ts";
import { effects } from "../../../analysis/scenario/compare.ts";
import { compareFindings } from "../../../analysis/scenario/compare-findings.ts";
import { readSeed } from "../../seeds/read-seed.ts";

const finding = (id: string, lines: string[], more: Partial<Finding> = {}): Finding => ({
  id: `dual-line:several-superiors:${id}`,
  detector: "dual-line",
  status: "found",
  severity: "medium",
  confidence: "stated",
  basis: "text",
  subjects: [id],
  evidence: { nodes: [], lines },
  numbers: {},
  message: `${id} has several superiors.`,
  sources: [],
  messageId: "several-superiors",
  values: {},
  ...more,
});

const kinds = ["resolved", "introduced", "unchanged", "changed"] as const;
const cases: { name: string; before: Finding[]; after: Finding[]; becomes: (typeof kinds)[number][] }[] = [
  { name: "gone", before: [finding("a", ["1"])], after: [], becomes: ["resolved"] },
  { name: "new", before: [], after: [finding("a", ["1"])], becomes: ["introduced"] },
  { name: "the same", before: [finding("a", ["1"])], after: [finding("a", ["1"])], becomes: ["unchanged"] },
  {
    name: "on other lines",
    before: [finding("a", ["1"])],
    after: [finding("a", ["2"])],
    becomes: ["changed"],
  },
  {
    name: "milder",
    before: [finding("a", ["1"])],
    after: [finding("a", ["1"], { severity: "low" })],
    becomes: ["changed"],
  },
  {
    name: "told under another name on the same lines",
    before: [finding("a", ["1", "2"])],
    after: [finding("b", ["1", "2"])],
    becomes: ["changed", "changed"],
  },
  {
    name: "told in two parts",
    before: [finding("a", ["1", "2"])],
    after: [finding("a", ["1"]), finding("b", ["2"])],
    becomes: ["changed", "changed"],
  },
  {
    name: "another on lines of its own",
    before: [finding("a", ["1"])],
    after: [finding("b", ["2"])],
    becomes: ["resolved", "introduced"],
  },
  {
    name: "unknown before and not asked any more",
    before: [finding("a", ["1"], { status: "not-enough-data" })],
    after: [],
    becomes: [],
  },
];
it.each(cases)("$name: $becomes", ({ before, after, becomes }) => {
  const changes = compareFindings(before, after);
  expect(kinds.flatMap((kind) => changes[kind].map(() => kind))).toEqual(becomes);
});

describe("the reforms of the report", () => {
  const tried = new Map(effects(readSeed()).map((effect) => [effect.patch.id, effect]));
  const idsOf = (patch: string, kind: "resolved" | "introduced"): string[] =>
    (tried.get(patch)?.[kind] ?? []).map(({ id }) => id);

  it("soften the chief administrator's line and none ends it", () => {
    const line = "dual-line:paper-against-practice:doa-cao";
    expect([...tried.values()].filter(({ resolved }) => resolved.some(({ id }) => id === line))).toEqual([]);
    expect(tried.get("R-8-6")?.changed.map(({ before }) => before.id)).toContain(line);
  });

  it("give the Secretary-General the authority that aligning the system takes", () => {
    expect(idsOf("P4", "resolved")).toContain("authority-mismatch:authority-limited:sg");
  });

  it("bring nothing that is only told in another grouping", () => {
    expect(idsOf("R-7-3", "introduced")).toEqual([]);
  });

  it("charge the Chief Executives Board with no contradiction that the report finds elsewhere", () => {
    const { resolved, introduced, changed } = tried.get("R-2.2-p5") ?? {};
    expect([resolved, introduced, changed]).toEqual([[], [], []]);
  });
});
