import { describe, expect, it } from "vitest";
import { type Diagram, diagramSchema } from "../../../graph/drawing/diagram/diagram.ts";
import { toMarkdown } from "../../../graph/drawing/formats/markdown.ts";
import { word } from "../../../graph/drawing/words.ts";
import { madeUp } from "./made-up.ts";
import { chiefAdministrator, reform } from "./samples.ts";

const mermaidOf = (text: string): string => /```mermaid\n(.*?)\n```/s.exec(text)?.[1] ?? "";

const labelsIn = (mermaid: string): string[] =>
  [...mermaid.matchAll(/"([^"]*)"/g)].map(([, label = ""]) => label);

/** Names that Markdown, Mermaid or HTML would read as signs of their own. */
const tricky = [
  '1. Division of "plans"',
  "- minus",
  "+ plus",
  "<b>bold</b> & Sons",
  "*stars* _lines_ `ticks`",
  "C# | pipes [links](x)",
];

const named = (name: string): Diagram =>
  diagramSchema.parse({
    ...chiefAdministrator,
    boxes: chiefAdministrator.boxes.map((box, i) => (i === 0 ? { ...box, short: undefined, name } : box)),
    lines: [
      ...chiefAdministrator.lines,
      { id: "tricky", from: "sg", to: "unsc", label: name, mark: "added" },
    ],
  });

describe("the diagram in Markdown", () => {
  it.each(tricky)("%s is a label, and nothing else", (name) => {
    const labels = labelsIn(mermaidOf(toMarkdown(named(name))));
    expect(labels.filter((label) => /^\s*([-+*]|\d+[.)])(\s|$)|[<>`*]/.test(label))).toEqual([]);
    const decoded = labels.map((label) =>
      label.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
    );
    expect(decoded).toContain(name);
    expect(decoded).toContain(`(+) ${name}`);
  });

  it("says what a reform does in brackets, since a bare sign would begin a list", () => {
    const labels = labelsIn(mermaidOf(toMarkdown(reform)));
    expect(labels).toContain("(+) Integrated support office");
    expect(labels.filter((label) => /^[+×Δ]/.test(label))).toEqual([]);
  });

  it("gives way to a sentence where it is larger than readers draw; the table has all lines", () => {
    const large = madeUp(900);
    expect(large.lines.length).toBeGreaterThan(500);
    const text = toMarkdown(large);
    expect(mermaidOf(text)).toBe("");
    expect(text).toContain(word("tooLarge", "en"));
    expect([...text.matchAll(/^\| /gm)].length).toBe(large.lines.length + 2);
  });
});

describe("the words in Markdown", () => {
  it.each(tricky)("%s keeps its own signs in a table", (name) => {
    const rows = toMarkdown(named(name))
      .split("\n")
      .filter((line) => line.startsWith("| "));
    const bars = rows.map((row) => [...row.matchAll(/(?<!\\)\|/g)].length);
    expect(new Set(bars).size).toBe(1);
    const cells = rows.flatMap((row) => row.split(/(?<!\\)\|/)).map((cell) => cell.trim());
    expect(cells.map((cell) => cell.replace(/\\([^A-Za-z0-9\s])/g, "$1"))).toContain(name);
  });

  it("says a scope once: what a line is stands in a column of its own", () => {
    const diagram = diagramSchema.parse({
      ...chiefAdministrator,
      lines: [
        { id: "l", from: "sg", to: "unsc", kind: "is led by", label: "is led by: policy", about: "policy" },
      ],
    });
    const row = toMarkdown(diagram)
      .split("\n")
      .find((line) => line.startsWith("| SG "));
    expect(row).toBe("| SG | is led by | UNSC | on paper | policy |");
  });
});
