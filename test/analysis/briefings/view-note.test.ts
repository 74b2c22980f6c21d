import { describe, expect, it } from "vitest";
import { viewDiagram } from "../../../analysis/briefings/view-diagram.ts";
import { analyze, prepare } from "../../../analysis/run.ts";
import { toMarkdown } from "../../../graph/drawing/formats/markdown.ts";
import { readSeed } from "../../seeds/read-seed.ts";

const dataset = readSeed();
const view = prepare(dataset).view();

/** Views by what they draw; `telling` of the found findings are told in full, each with a plate. */
const cases = [
  { name: "the whole", language: "en", nodes: [], other: "## Also found about what is shown" },
  { name: "the whole", language: "fr", nodes: [], other: "## Autres constats sur ce qui est représenté" },
  {
    name: "an administrator and two superiors",
    language: "en",
    nodes: ["doa-cao", "srsg", "dfs"],
    other: "## Also found about what is shown",
  },
] as const;

describe.each(cases)("the note of $name ($language)", ({ language, nodes, other }) => {
  const findings = analyze(view, { language });
  const diagram = viewDiagram(dataset, view, { nodes, findings }, { language });
  const note = toMarkdown(diagram);
  const boxes = new Set(diagram.boxes.map(({ id }) => id));
  const lines = new Set(diagram.lines.map(({ id }) => id));
  const touching = findings.filter(
    ({ status, subjects, evidence }) =>
      status === "found" &&
      (subjects.some((id) => boxes.has(id)) || evidence.lines.some((id) => lines.has(id))),
  );

  it("names everything found about what is shown, once, with severity and sources that it lists", () => {
    const told = [...diagram.findings, ...(diagram.others?.findings ?? [])];
    expect(told.map(({ title }) => title).sort()).toEqual(touching.map(({ message }) => message).sort());
    expect(told.map(({ number }) => number)).toEqual(told.map((_, i) => i + 1));
    const rows = note.split("\n").filter((row) => /^\| \d+ \|/.test(row));
    expect(rows).toHaveLength(diagram.others?.findings.length ?? 0);
    for (const row of rows) expect(row).toMatch(/\| (\[\d+\] ?)+ \|$/);
    const listed = new Set([...note.matchAll(/^- \[(\d+)\]/gm)].map(([, number]) => number));
    const cited = new Set([...rows.join("\n").matchAll(/\[(\d+)\]/g)].map(([, number]) => number));
    expect([...cited].filter((number) => !listed.has(number))).toEqual([]);
  });

  it("counts them in the heading", () => {
    expect(note).toContain(`${other} (${diagram.others?.findings.length})`);
  });

  it("gives them no plate and no footnote of the picture", () => {
    const own = new Set(diagram.notes.map(({ number }) => number));
    for (const { number } of diagram.others?.notes ?? []) expect(own.has(number)).toBe(false);
  });
});
