import { describe, expect, it } from "vitest";
import type { Finding } from "../../../analysis/finding/finding.ts";
import { compare, effects } from "../../../analysis/reform/compare.ts";
import { compareFindings } from "../../../analysis/reform/compare-findings.ts";
import { compiled } from "../../../analysis/reform/compiled.ts";
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

describe("a denial that is taken out", () => {
  const seed = compiled(readSeed());
  const cases = ["agencies--accountable-to--unsc", "ceb--covers--pillar-security"];
  it.each(cases)("resolves nothing and is addressed: %s", (id) => {
    const operations = [{ op: "remove-line" as const, id }];
    const resting = seed.findings({}).filter(({ evidence }) => evidence.lines.includes(id));
    const { resolved, introduced, changed, addressed } = compare(seed, { patches: [], operations });
    expect([resolved, introduced, changed]).toEqual([[], [], []]);
    expect(resting).not.toEqual([]);
    expect(addressed.map(({ before }) => before)).toEqual(expect.arrayContaining(resting));
  });
});

describe("the reforms of the report", () => {
  const tried = new Map(effects(compiled(readSeed())).map((effect) => [effect.patch.id, effect]));
  const idsOf = (patch: string, kind: "resolved" | "introduced"): string[] =>
    (tried.get(patch)?.[kind] ?? []).map(({ id }) => id);

  it("leave the chief administrator's line as it is, also where they clear up its relation with the head of mission", () => {
    const line = "dual-line:paper-against-practice:doa-cao";
    expect([...tried.values()].filter(({ resolved }) => resolved.some(({ id }) => id === line))).toEqual([]);
    expect(tried.get("R-8-6")?.changed.map(({ before }) => before.id)).not.toContain(line);
    expect(tried.get("R-8-6")?.addressed.map(({ before }) => before.id)).toContain(line);
    expect(idsOf("R-8-6", "resolved")).toEqual([]);
    // of the three sides of the triangle, which are told as one, it clears one
    expect(tried.get("R-8-6")?.changed.map(({ before }) => before.id)).toEqual([
      "unclear-line:called-unclear:doa-cao+dsrsg-rc-hc+srsg",
    ]);
  });

  it("resolve nothing by asking for more authority: that is addressed and not changed", () => {
    const id = "authority-mismatch:authority-limited:sg";
    expect(idsOf("P4", "resolved")).not.toContain(id);
    expect(tried.get("P4")?.addressed.map(({ before }) => before.id)).toContain(id);
  });

  it("bring nothing that is only told in another grouping", () => {
    expect(idsOf("R-7-3", "introduced")).toEqual([]);
  });

  it("charge the Chief Executives Board with no contradiction that the report finds elsewhere", () => {
    const { resolved, introduced, changed } = tried.get("R-2.2-p5") ?? {};
    expect([resolved, introduced, changed]).toEqual([[], [], []]);
  });
});
