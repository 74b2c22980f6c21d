import { expect, test } from "vitest";
import { reformDiagram } from "../../../analysis/briefings/reform-diagram.ts";
import type { Reform } from "../../../analysis/reform/compare.ts";
import { compiled } from "../../../analysis/reform/compiled.ts";
import { toMarkdown } from "../../../graph/drawing/formats/markdown.ts";
import type { Language } from "../../../graph/language.ts";
import { operationSchema } from "../../../graph/model/patch.ts";
import { smallDataset } from "../../graph/small-dataset.ts";

/** A line of one's own, as the page proposes it and as a file may say that a source does. */
const step = (source: string) =>
  operationSchema.parse({
    op: "add-line",
    line: {
      id: "own-line",
      kind: "coordinates-with",
      from: "board",
      to: "council",
      basis: "formal",
      confidence: "inferred",
      sources: [{ source, locator: "" }],
    },
  });

const briefed = (reform: Omit<Reform, "patches">, language: Language = "en", source = "own") => {
  const patches: string[] = [];
  const diagram = reformDiagram(
    compiled(smallDataset()),
    { patches, operations: [step(source)], ...reform },
    "Mine",
    { language },
  );
  const line = diagram.lines.find(({ id }) => id === "own-line");
  return { text: toMarkdown(diagram), line, notes: diagram.notes, works: diagram.works };
};

test("a step of one's own cites who proposes it and when, and its source in full says why", () => {
  const proposal = { why: "agreed in\nthe retreat", by: "ada", on: "2026-05-17" };
  expect(briefed({ proposal })).toMatchObject({
    notes: [{ text: "own proposal (ada, 2026-05-17)" }],
    works: [{ short: "own proposal (ada, 2026-05-17)", text: "agreed in the retreat" }],
  });
  expect(briefed({ proposal }, "fr").notes).toMatchObject([{ text: "proposition propre (ada, 2026-05-17)" }]);
});

test("one of which nothing is known cites that it is proposed, in either language", () => {
  expect(briefed({})).toMatchObject({
    notes: [{ text: "own proposal" }],
    works: [{ text: "No source says it: it is proposed here" }],
  });
  expect(briefed({}, "fr").works).toMatchObject([{ text: "Aucune source ne le dit : c'est proposé ici" }]);
});

test("a proposal is neither inferred nor common knowledge", () => {
  expect(briefed({}).line?.sure).toBe(true);
});

test("one that a source of the record says cites that source", () => {
  const [known] = smallDataset().sources;
  const { notes } = briefed({}, "en", known?.id);
  expect(notes).toMatchObject([{ text: known?.short }]);
});
