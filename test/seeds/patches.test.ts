import { describe, expect, it } from "vitest";
import { checkDataset } from "../../graph/model/check-dataset.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import type { Operation, Patch } from "../../graph/model/patch.ts";
import { applyPatch } from "../../graph/patch/apply-patch.ts";
import { diff, isEmptyDiff } from "../../graph/patch/diff.ts";
import { readSeed } from "./read-seed.ts";

const dataset = readSeed();
const recommendations = new Map(dataset.recommendations.map((row) => [row.id, row]));

/** Of this a part is firmer than the rest: international stakeholders should have a place in the dialogue on mandates. */
const mixed = new Set(["R-6-p1"]);

const patchOf = (id: string): Patch => {
  const patch = dataset.patches.find((row) => row.id === id);
  if (patch === undefined) throw new Error(`there is no patch ${id}`);
  return patch;
};
const after = (id: string): Dataset => applyPatch(dataset, patchOf(id));
const lineAfter = (id: string, line: string) => after(id).lines.find((row) => row.id === line);

const sourcesOf = (operation: Operation) => {
  if (operation.op === "add-node") return operation.node.sources;
  if (operation.op === "add-line") return operation.line.sources;
  return operation.op === "change-line" ? operation.changes.sources : undefined;
};

describe("patches of the 2008 report", () => {
  it("at least 25 of the bulleted points can be tried", () => {
    const points = dataset.patches.filter((patch) => recommendations.get(patch.id)?.form === "point");
    expect(points.length).toBeGreaterThanOrEqual(25);
  });

  it("what cannot be tried says why, and what can be tried does not say that it cannot", () => {
    const tried = new Set(dataset.patches.map((patch) => patch.id));
    const excused = dataset.recommendations.filter((row) => row.note?.startsWith("No executable patch: "));
    expect(excused.map((row) => row.id)).toEqual(
      dataset.recommendations.filter((row) => !tried.has(row.id)).map((row) => row.id),
    );
  });

  describe.each(dataset.patches)("$id $title", (patch) => {
    it("is its recommendation's own and cites it", () => {
      const recommendation = recommendations.get(patch.id);
      expect(patch.recommendation).toBe(patch.id);
      expect(patch.title).toBe(recommendation?.title);
      for (const sources of patch.operations.map(sourcesOf))
        if (sources !== undefined) expect(sources).toEqual([recommendation?.sources[0]]);
    });

    it("asks for no more than its recommendation: what is only suggested or an option is at most considered", () => {
      const bound = patch.operations.filter(
        ({ asks = "change" }) => asks === "change" || asks === "strengthen",
      );
      const firm = recommendations.get(patch.id)?.firmness;
      if (firm !== "asked" && !mixed.has(patch.id)) expect(bound).toEqual([]);
    });

    it("applies, changes something, and leaves a dataset without faults", () => {
      const changed = applyPatch(dataset, patch);
      expect(isEmptyDiff(diff(dataset, changed))).toBe(false);
      const faults = checkDataset({ ...changed, patches: [] }).filter((fault) => fault.severity === "error");
      expect(faults).toEqual([]);
    });
  });

  it("all can be tried together, except that two create the same support office", () => {
    const office = ["R-8-8", "R-8-p2"];
    const rest = dataset.patches.filter((patch) => !office.includes(patch.id));
    for (const one of office) {
      const whole = [...rest, patchOf(one)].reduce(applyPatch, dataset);
      for (const other of office)
        expect(() => applyPatch(whole, patchOf(other))).toThrow(
          expect.objectContaining({
            problems: expect.arrayContaining([expect.objectContaining({ code: "node-exists" })]),
          }),
        );
    }
  });
});

/** What single patches have to bring about, each with the line that shows it. */
const outcomes: { patch: string; line: string; expected: object | undefined }[] = [
  {
    patch: "R-8-8",
    line: "integrated-support-office--supports--dsrsg-rc-hc",
    expected: { polarity: "asserted" },
  },
  { patch: "R-8-8", line: "joint-analysis-function--part-of--integrated-support-office", expected: {} },
  { patch: "R-8-6", line: "srsg--relates-to--doa-cao", expected: { clarity: "clear" } },
  // The source asks to clarify roles and names no superior on assets.
  { patch: "R-8-6", line: "doa-cao--reports-to--srsg--assets", expected: undefined },
  { patch: "R-8-p5", line: "srsg--relates-to--dsrsg-rc-hc", expected: { clarity: "clear" } },
  { patch: "R-8-p6", line: "doa-cao--relates-to--unct", expected: { clarity: "clear", scopes: ["assets"] } },
  { patch: "R-7-1", line: "governing-boards--participates-in--mandate-development", expected: {} },
  // They are to answer for the making of mandates; to whom is not said.
  {
    patch: "R-7-1",
    line: "governing-boards--accountable-for--mandate-development",
    expected: { confidence: "inferred" },
  },
  { patch: "R-7-1", line: "governing-boards--accountable-to--unsc", expected: undefined },
  { patch: "R-3.7-2", line: "agencies--uses--mission-support-services", expected: { polarity: "asserted" } },
  { patch: "R-3.7-2", line: "agencies--pays-for--mission-assets", expected: { polarity: "asserted" } },
  { patch: "R-3.7-p2", line: "agencies--pays-for--mission-assets", expected: { polarity: "denied" } },
  { patch: "R-3.6-7", line: "ga-budget-cycle--constrains--impp", expected: undefined },
  { patch: "R-2.2-p5", line: "sg--sends-directive-to--resident-heads", expected: { confidence: "stated" } },
  { patch: "R-6-4", line: "ga--consults--donors", expected: { confidence: "stated" } },
  {
    patch: "P4",
    line: "field-support-offices--supports--dsrsg-rc-hc",
    expected: { condition: "as regular practice", basis: "practice" },
  },
  { patch: "R-3.6-6", line: "impp--aligned-with--cap", expected: { polarity: "asserted" } },
  { patch: "R-3.6-6", line: "impp--aligned-with--undaf", expected: { polarity: "asserted" } },
  { patch: "R-3.6-6", line: "impp--aligned-with--prsp", expected: { polarity: "asserted" } },
  { patch: "R-3.6-6", line: "impp--aligned-with--transition-plans", expected: { polarity: "asserted" } },
  // The source asks for a tool for missions, not for a Board that looks at security.
  { patch: "R-8-5", line: "ceb--covers--pillar-security", expected: { degree: "weak" } },
  {
    patch: "R-3.6-p1",
    line: "ceb--covers--pillar-security",
    expected: { polarity: "asserted", confidence: "inferred" },
  },
  { patch: "R-8-3", line: "srsg--has-authority-over--mission-assets", expected: { confidence: "inferred" } },
  { patch: "R-2.2-p2", line: "pbso--part-of--peacebuilding-section", expected: {} },
  { patch: "R-2.2-p2", line: "dpa--responsible-for--fn-peacebuilding-competence", expected: undefined },
];

describe("what a reform brings about", () => {
  it.each(outcomes)("$patch: $line", ({ patch, line, expected }) => {
    const found = lineAfter(patch, line);
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(expected);
  });

  it.each(["R-8-3", "R-8-6"])("%s does not end the administrator's lines to headquarters", (id) => {
    const superiors = after(id)
      .lines.filter((row) => row.kind === "reports-to" && row.from === "doa-cao" && row.basis === "practice")
      .map((row) => row.to);
    expect(superiors.toSorted()).toEqual(["dfs", "dm"]);
  });
});
