import { describe, expect, it } from "vitest";
import { type Answer, ask } from "../../../analysis/ask.ts";
import { queries } from "../../../analysis/queries/index.ts";
import type { AnyQuery } from "../../../analysis/query.ts";
import { fc, runs } from "../../random.ts";
import { orders, organizations, type Rows, shuffled } from "../organizations.ts";
import { datasetOf, idsIn, parametersOf, picks, subjectOf } from "./asking.ts";

const often = { numRuns: runs(15) };

const answerOf = (one: AnyQuery, rows: Rows, pick: readonly number[], language: "en" | "fr" = "en"): Answer =>
  ask(subjectOf(datasetOf(rows)), one.info.id, parametersOf(one, idsIn(rows), pick), language);

describe.each(queries)("$info.id", (one) => {
  it("answers any organization with what is on record, in whole sentences of both languages", () => {
    fc.assert(
      fc.property(organizations(), picks, (rows, pick) => {
        const dataset = datasetOf(rows);
        const { view } = subjectOf(dataset);
        const nodes = new Set(view.columns.nodes.map(({ id }) => id));
        const lines = new Set(view.columns.lines.map(({ id }) => id));
        for (const language of ["en", "fr"] as const) {
          const { text, table, ...answer } = answerOf(one, rows, pick, language);
          expect(text).not.toMatch(/[{}]|undefined|NaN/);
          expect(text).toMatch(/\S[.!?]$/);
          expect(answer.nodes.filter((id) => !nodes.has(id))).toEqual([]);
          expect(answer.lines.filter((id) => !lines.has(id))).toEqual([]);
          for (const row of table?.rows ?? []) expect(row.length).toBe(table?.columns.length);
        }
      }),
      often,
    );
  });

  it("answers the same whatever the order of rows", () => {
    fc.assert(
      fc.property(organizations(), picks, orders, (rows, pick, order) => {
        const other = { ...rows, nodes: shuffled(rows.nodes, order), lines: shuffled(rows.lines, order) };
        const ids = idsIn(rows);
        const parameters = parametersOf(one, ids, pick);
        const dataset = datasetOf(rows);
        const turned = { ...dataset, nodes: other.nodes, lines: other.lines };
        expect(ask(subjectOf(turned), one.info.id, parameters)).toEqual(
          ask(subjectOf(dataset), one.info.id, parameters),
        );
      }),
      often,
    );
  });
});

/** Questions whose answer says nothing of its own lines: counts of recommendations, and what a reform would change. */
const aboutRecommendations = new Set([
  "recommendation",
  "recommendations",
  "recommendations-on",
  "addressed",
  "addressees",
  "named-in",
  "together",
  "what-if",
]);

/** Where a line more can fill the gap that was the answer: somebody now owns the function, supports the post, does the work. */
const gaps = new Set(["support", "unowned", "responsible"]);

describe.each(queries.filter(({ info }) => !aboutRecommendations.has(info.id)))("$info.id", (one) => {
  it("is no surer than what it rests on", () => {
    fc.assert(
      fc.property(organizations(), picks, (rows, pick) => {
        const parameters = parametersOf(one, idsIn(rows), pick);
        const statusOf = (confidence: "inferred" | "background"): string => {
          const weakened = {
            ...datasetOf(rows),
            nodes: rows.nodes.map(({ state: _, ...node }) => ({ ...node, confidence })),
            lines: rows.lines.map((line) => ({ ...line, confidence })),
            coverage: [],
            recommendations: [],
            patches: [],
          };
          return ask(subjectOf(weakened), one.info.id, parameters).status;
        };
        expect(statusOf("inferred")).not.toBe("stated");
        expect(statusOf("background")).toBe("not-stated");
      }),
      often,
    );
  });

  it("loses nothing by a line more", () => {
    fc.assert(
      fc.property(organizations(), picks, (rows, pick) => {
        const parameters = parametersOf(one, idsIn(rows), pick);
        const fewer = { ...rows, lines: rows.lines.slice(0, -1) };
        const [before, after] = [fewer, rows].map((some) =>
          ask(subjectOf(datasetOf(some)), one.info.id, parameters),
        );
        if (before?.status === "stated" && !gaps.has(one.info.id))
          expect(after?.status).not.toBe("not-stated");
      }),
      often,
    );
  });
});
