import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnyDetector } from "../../../analysis/detector.ts";
import { detectors } from "../../../analysis/detectors/index.ts";
import type { Finding } from "../../../analysis/finding/finding.ts";
import { runDetector } from "../../../analysis/finding/run.ts";
import { sliceSchema } from "../../../graph/index/slice.ts";
import { viewDataset } from "../../../graph/index/view.ts";
import type { LineKind } from "../../../graph/kinds.ts";
import { nodeSchema } from "../../../graph/model/node.ts";
import { confidences, keysOf } from "../../../graph/vocabulary.ts";
import { orders, organizations, type Rows, renamed, shuffled } from "../organizations.ts";

const runs = { numRuns: 200 };

/** Thresholds low enough for an organization of a dozen nodes. */
const low: Readonly<Record<string, object>> = {
  "stove-pipe": { farSteps: 2 },
  "overloaded-post": { hats: 3, percentile: 50, fewestPosts: 2 },
  "single-point": { share: 0.1, least: 1 },
  "span-and-layers": { mostReports: 2, mostLayers: 2 },
};

/** Where what a detector reads is too wide for a dozen nodes to meet its rule often: the lines that make it fire. */
const telling: Readonly<Record<string, readonly LineKind[]>> = {
  "stove-pipe": ["implements", "implements", "responsible-for", "governed-by", "authorizes", "contains-task"],
  "overloaded-post": ["wears-hat", "wears-hat", "reports-to", "supports"],
  "broken-chain": ["reports-to", "deputy-of", "part-of"],
  "unclear-line": ["wears-hat", "wears-hat", "reports-to", "relates-to"],
};

const optionsOf = ({ info }: AnyDetector): object => low[info.id] ?? {};

const find = (rows: Rows, one: AnyDetector, slice = {}): Finding[] =>
  runDetector(viewDataset(rows, sliceSchema.parse(slice)), one, optionsOf(one));

const byId = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Findings that tell of one where several would do, or of a pair under one of the two: the first by name. */
const namesDecide: Readonly<Record<string, string>> = {
  "planning-misalignment": "a pair of processes is told under one of the two",
  "span-and-layers": "of several deepest chains one is shown",
};

/** What must be the same whatever things are called; the order of subjects may follow their names. */
const essence = (finding: Finding, back: (id: string) => string): string => {
  if (finding.detector in namesDecide) return finding.messageId;
  const { messageId, status, severity, confidence, basis, numbers, subjects, evidence } = finding;
  const nodes = (ids: readonly string[]): string[] => ids.map(back).sort();
  return JSON.stringify([
    messageId,
    status,
    severity,
    confidence,
    basis,
    Object.entries(numbers).sort(),
    nodes(subjects),
    nodes(evidence.nodes),
    evidence.lines,
  ]);
};

/** Somebody who has nothing to do with anybody. */
const stranger = nodeSchema.parse({ id: "z-stranger", kind: "post", name: "Stranger", level: "external" });

/** Where a finding weighs more than its evidence names: what its rule sets it against. */
const weighed: Readonly<Record<string, string>> = {
  "stove-pipe": "who stands under whom decides who speaks for the others",
  "overloaded-post": "loads are set against those of all posts",
  "contradictory-direction": "whether a sender has any chain decides between found and not recorded",
  "planning-misalignment": "a pair is told under the process paired with most others",
  "broken-chain": "that others stand below somebody is what makes the lack above matter",
  "single-point": "what is cut off is set against the whole",
  "blocked-recommendation": "what a recommendation concerns is said by the recommendation itself",
};

const itself = (id: string): string => id;

describe.each(detectors)("$info.id", (one) => {
  const some = organizations(telling[one.info.id] ?? one.info.reads);

  it("finds the same whatever the order of rows", () => {
    fc.assert(
      fc.property(some, orders, (rows, order) => {
        const other = { ...rows, nodes: shuffled(rows.nodes, order), lines: shuffled(rows.lines, order) };
        expect(byId(find(other, one))).toEqual(byId(find(rows, one)));
      }),
      runs,
    );
  });

  it("finds the same whatever things are called", () => {
    fc.assert(
      fc.property(some, orders, (rows, order) => {
        const { rows: other, back } = renamed(rows, order);
        const essences = (findings: readonly Finding[], to: (id: string) => string): string[] =>
          [...new Set(findings.map((finding) => essence(finding, to)))].sort();
        expect(essences(find(other, one), back)).toEqual(essences(find(rows, one), itself));
      }),
      runs,
    );
  });

  it("gives findings ids of their own, subjects, and evidence that is on record", () => {
    fc.assert(
      fc.property(some, (rows) => {
        const found = find(rows, one);
        const nodes = new Set(rows.nodes.map(({ id }) => id));
        const lines = new Set(rows.lines.map(({ id }) => id));
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        for (const { subjects, evidence, table } of found) {
          expect(subjects.length).toBeGreaterThan(0);
          expect(new Set(subjects).size).toBe(subjects.length);
          expect([...subjects, ...evidence.nodes].filter((id) => !nodes.has(id))).toEqual([]);
          expect(evidence.lines.filter((id) => !lines.has(id))).toEqual([]);
          for (const row of table?.rows ?? []) expect(row.length).toBe(table?.columns.length);
        }
      }),
      runs,
    );
  });

  it("says its findings in whole sentences, in both languages", () => {
    fc.assert(
      fc.property(some, (rows) => {
        const view = viewDataset(rows);
        for (const language of ["en", "fr"] as const)
          for (const { message } of runDetector(view, one, optionsOf(one), language)) {
            expect(message).not.toMatch(/[{}]|undefined|NaN/);
            expect(message).toMatch(/\.$/);
          }
      }),
      runs,
    );
  });

  it("is never surer than its weakest line, nor uses a weaker line than the slice allows", () => {
    const order = keysOf(confidences);
    fc.assert(
      fc.property(some, fc.constantFrom(...order), (rows, confidence) => {
        const sure = new Map(rows.lines.map((line) => [line.id, order.indexOf(line.confidence)]));
        for (const finding of find(rows, one, { confidence })) {
          const weakest = Math.min(
            ...finding.evidence.lines.map((id) => sure.get(id) ?? -1),
            order.length - 1,
          );
          expect(order.indexOf(finding.confidence)).toBeLessThanOrEqual(weakest);
          if (finding.evidence.lines.length > 0)
            expect(weakest).toBeGreaterThanOrEqual(order.indexOf(confidence));
        }
      }),
      runs,
    );
  });

  it("explains exactly what it finds", () => {
    fc.assert(
      fc.property(some, (rows) => {
        const view = viewDataset(rows);
        const subjects = new Set(
          runDetector(view, one, optionsOf(one))
            .filter(({ status }) => status === "found")
            .flatMap((finding) => finding.subjects),
        );
        rows.nodes.forEach(({ id }, row) => {
          const yes = one
            .explain(view, optionsOf(one), row)
            .some((step) => step.decisive && step.answer === "yes");
          expect([id, yes]).toEqual([id, subjects.has(id)]);
        });
      }),
      runs,
    );
  });

  it("does not take a denied line for a line", () => {
    fc.assert(
      fc.property(some, (rows) => {
        const denied = new Set(
          rows.lines.filter(({ polarity }) => polarity === "denied").map(({ id }) => id),
        );
        const asserted = { ...rows, lines: rows.lines.filter(({ id }) => !denied.has(id)) };
        const nameOf = ({ id, messageId, detector }: Finding): string =>
          detector in namesDecide ? messageId : id;
        const without = new Set(find(asserted, one).map(nameOf));
        const resting = find(rows, one).filter(
          ({ status, evidence }) => status === "found" && !evidence.lines.some((id) => denied.has(id)),
        );
        expect(resting.map(nameOf).filter((name) => !without.has(name))).toEqual([]);
      }),
      runs,
    );
  });

  // Where the rule weighs more than the evidence names, its words in `weighed` say what.
  if (weighed[one.info.id] === undefined)
    it("finds the same from its evidence alone", () => {
      fc.assert(
        fc.property(some, (rows) => {
          for (const finding of find(rows, one).filter(({ status }) => status === "found")) {
            const evidence = new Set(finding.evidence.lines);
            const alone = { ...rows, lines: rows.lines.filter(({ id }) => evidence.has(id)) };
            const again = find(alone, one).filter(({ status }) => status === "found");
            expect([finding.id, again.map(({ id }) => id)]).toEqual([
              finding.id,
              expect.arrayContaining([finding.id]),
            ]);
          }
        }),
        runs,
      );
    });

  // Loads are set against those of all posts, so that one post more may move the threshold.
  if (one.info.id !== "overloaded-post")
    it("finds the same of everybody when somebody unconnected comes", () => {
      fc.assert(
        fc.property(some, (rows) => {
          const other = { ...rows, nodes: [...rows.nodes, stranger] };
          const found = (all: Rows): string[] =>
            find(all, one)
              .filter(({ status, subjects }) => status === "found" && !subjects.includes(stranger.id))
              .map((finding) =>
                JSON.stringify([finding.id, finding.evidence, finding.severity, finding.message]),
              )
              .sort();
          expect(found(other)).toEqual(found(rows));
        }),
        runs,
      );
    });
});
