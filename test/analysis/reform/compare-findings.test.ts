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

describe("what is only taken off the record", () => {
  const seed = compiled(readSeed());
  const cases: { name: string; takes: string[]; tells: string }[] = [
    {
      name: "a denial of accountability",
      takes: ["agencies--accountable-to--unsc"],
      tells: "accountability-gap:denied-to-issuer:mandate",
    },
    {
      name: "a reach that falls short",
      takes: ["ceb--covers--pillar-security"],
      tells: "weak-mechanism:covers-weakly:ceb+pillar-security",
    },
    {
      name: "what is weak",
      takes: ["dss--coordinates-with--dpko"],
      tells: "missing-coordination:needed-and-weak:dpko+dss",
    },
    {
      name: "what is unclear",
      takes: ["doa-cao--relates-to--unct"],
      tells: "unclear-line:called-unclear-on:doa-cao+unct",
    },
    {
      name: "all superiors of one",
      takes: ["pbso--reports-to--sg", "pbso--reports-to--pbc"],
      tells: "dual-line:called-an-advantage:pbso",
    },
    {
      name: "all who own a function",
      takes: ["dpa", "desa", "bcpr", "pbso"].map(
        (owner) => `${owner}--responsible-for--fn-peacebuilding-competence`,
      ),
      tells: "unowned-function:several:fn-peacebuilding-competence",
    },
  ];
  it.each(cases)("resolves nothing, and is told as such: $name", ({ takes, tells }) => {
    const operations = takes.map((id) => ({ op: "remove-line" as const, id }));
    const { resolved, changed, addressed } = compare(seed, { patches: [], operations });
    expect(resolved).toEqual([]);
    expect(changed.map(({ before }) => before.id)).not.toContain(tells);
    expect(addressed.filter(({ isTakenAway }) => isTakenAway).map(({ before }) => before.id)).toContain(
      tells,
    );
  });

  it("is told of work that is taken off the list, with what is covered of it", () => {
    const id = "fn-integration-doctrine";
    const lines = seed.dataset.lines.filter(({ from, to }) => from === id || to === id);
    const operations = [
      ...lines.map((line) => ({ op: "remove-line" as const, id: line.id })),
      { op: "remove-node" as const, id },
    ];
    const { resolved, addressed } = compare(seed, { patches: [], operations });
    expect(resolved).toEqual([]);
    expect(addressed.find(({ before }) => before.subjects.includes(id))?.isTakenAway).toBe(true);
  });

  it("one of two superiors is a change of the structure", () => {
    const operations = [{ op: "remove-line" as const, id: "pbso--reports-to--pbc" }];
    const { resolved } = compare(seed, { patches: [], operations });
    expect(resolved.map(({ id }) => id)).toContain("dual-line:called-an-advantage:pbso");
  });

  it("what comes in its place resolves", () => {
    const at = (id: string) => ({ op: "remove-line" as const, id });
    const weak = seed.dataset.lines.find(({ id }) => id === "dss--coordinates-with--dpko");
    if (weak === undefined) throw new Error("no such line");
    const { degree: _, ...line } = weak;
    const operations = [at(weak.id), { op: "add-line" as const, line: { ...line, id: "works-together" } }];
    const { resolved } = compare(seed, { patches: [], operations });
    expect(resolved.map(({ id }) => id)).toEqual(["missing-coordination:needed-and-weak:dpko+dss"]);
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
