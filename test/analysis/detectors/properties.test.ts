import { describe, expect, it } from "vitest";
import { detectors } from "../../../analysis/detectors/index.ts";
import type { Finding } from "../../../analysis/finding/finding.ts";
import { runDetector } from "../../../analysis/run-detector.ts";
import { sliceSchema } from "../../../graph/index/slice.ts";
import { viewDataset } from "../../../graph/index/view.ts";
import { families } from "../../../graph/kinds.ts";
import { nodeSchema } from "../../../graph/model/node.ts";
import { bases, confidences, keysOf, scopes } from "../../../graph/vocabulary.ts";
import { fc, runs } from "../../random.ts";
import { orders, organizations, type Rows, renamed, shuffled } from "../organizations.ts";
import { byId, essence, find, namesDecide, optionsOf, telling, titled } from "./random-findings.ts";

/** Longer than a usual file because every property that holds for all detectors stands in one list. */

const often = { numRuns: runs(50) };

/** Slices that hide something. */
const narrower = fc.record(
  {
    bases: fc.subarray(keysOf(bases), { minLength: 1, maxLength: 2 }),
    families: fc.subarray(keysOf(families), { minLength: 2 }),
    scopes: fc.subarray(keysOf(scopes).slice(0, 5), { minLength: 1, maxLength: 2 }),
    confidence: fc.constantFrom(...keysOf(confidences)),
    at: fc.constantFrom("2003", "2006"),
  },
  { requiredKeys: [] },
);

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
      often,
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
      often,
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
      often,
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
      often,
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
      often,
    );
  });

  // Of parallel lines a finding names one; through a slice another condition of the same rule may be the first that holds,
  // with more of what stands around it, or another detector tells it in the whole record, where more is known: what counts is
  // that there is something to tell there in the whole record, too.
  it("finds nothing through a slice where it finds nothing in the whole record", () => {
    fc.assert(
      fc.property(some, orders, narrower, (plain, order, slice) => {
        const rows = titled(plain, order);
        const ends = new Map(rows.lines.map(({ id, kind, from, to }) => [id, `${from} ${kind} ${to}`]));
        const placesOf = ({ subjects, evidence }: Finding) => [
          ...subjects,
          ...evidence.lines.map((id) => ends.get(id)),
        ];
        const foundIn = (narrow: object, by = one): Finding[] =>
          find(rows, by, narrow).filter(
            ({ status, evidence }) => status === "found" && evidence.lines.length > 0,
          );
        const whole = slice.at === undefined ? {} : { at: slice.at };
        const isNew = (found: readonly Finding[]): ((finding: Finding) => boolean) => {
          const known = new Set(found.flatMap(placesOf));
          return (finding) => !placesOf(finding).some((place) => known.has(place));
        };
        const made = foundIn(slice).filter(isNew(foundIn(whole)));
        const others = made.length === 0 ? [] : detectors.flatMap((by) => foundIn(whole, by));
        expect(made.filter(isNew(others))).toEqual([]);
      }),
      often,
    );
  });

  it("finds no absence through a slice that the whole record does not find", () => {
    fc.assert(
      fc.property(some, narrower, (rows, slice) => {
        const about = ({ messageId, subjects, evidence }: Finding): string =>
          JSON.stringify([messageId, ...[subjects, evidence.lines].map((ids) => [...ids].sort())]);
        const absences = (findings: readonly Finding[]): Finding[] =>
          findings.filter(({ messageId }) => one.absences.has(messageId));
        const whole = absences(find(rows, one, slice.at === undefined ? {} : { at: slice.at }));
        const known = new Set(whole.map(about));
        const lines = new Set(
          whole.flatMap(({ messageId, evidence }) => evidence.lines.map((id) => `${messageId} ${id}`)),
        );
        const made = absences(find(rows, one, slice)).filter((finding) =>
          one.absences.get(finding.messageId) === "each line"
            ? finding.evidence.lines.some((id) => !lines.has(`${finding.messageId} ${id}`))
            : !known.has(about(finding)),
        );
        expect(made.map(({ id }) => id)).toEqual([]);
      }),
      often,
    );
  });

  it("explains exactly what it finds", () => {
    fc.assert(
      fc.property(some, fc.oneof(fc.constant({}), narrower), (rows, slice) => {
        const view = viewDataset(rows, sliceSchema.parse(slice));
        const subjects = new Set(
          runDetector(view, one, optionsOf(one))
            .filter(({ status }) => status === "found")
            .flatMap((finding) => finding.subjects),
        );
        rows.nodes.forEach(({ id }, row) => {
          if (!view.hasNode(row)) return;
          const yes = one
            .explain(view, optionsOf(one), row)
            .some((step) => step.decisive && step.answer === "yes");
          expect([id, yes]).toEqual([id, subjects.has(id)]);
        });
      }),
      often,
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
      often,
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
        often,
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
        often,
      );
    });
});
