import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { reformDiagram } from "../../../analysis/briefings/reform-diagram.ts";
import { applyReform, compare, type Reform } from "../../../analysis/reform/compare.ts";
import { compiled } from "../../../analysis/reform/compiled.ts";
import { analyze, prepare } from "../../../analysis/run.ts";
import { type Diagram, outcomes } from "../../../graph/drawing/diagram/diagram.ts";
import { toMarkdown } from "../../../graph/drawing/formats/markdown.ts";
import { brief } from "../../../graph/drawing/index.ts";
import { word } from "../../../graph/drawing/words.ts";
import { type Language, languages } from "../../../graph/language.ts";
import { type Operation, operationSchema } from "../../../graph/model/patch.ts";
import { readSeed } from "../../seeds/read-seed.ts";

/** Longer than a usual file because the note of every outcome is read in one place. */

const dataset = readSeed();

/** As many recorded reforms as go together, in the order they are recorded: many findings at once. */
const together = (): string[] => {
  const patches: string[] = [];
  for (const { id } of dataset.patches) {
    try {
      applyReform(dataset, { patches: [...patches, id] });
      patches.push(id);
    } catch {
      // It does not go with those before it.
    }
  }
  return patches;
};

/** A second superior for the mission's head: brings a finding. */
const newSuperior: Operation = operationSchema.parse({
  op: "add-line",
  line: {
    id: "srsg--reports-to--dpa",
    kind: "reports-to",
    from: "srsg",
    to: "dpa",
    basis: "formal",
    sources: [{ source: dataset.sources[0]?.id, locator: "8" }],
  },
});

/** The doctrine that a source asks to begin a process towards, in place and owned: one finding more is resolved. */
const doctrine: readonly Operation[] = [
  operationSchema.parse({ op: "change-node", id: "fn-integration-doctrine", changes: { state: "active" } }),
  operationSchema.parse({
    op: "add-line",
    line: {
      id: "sg--responsible-for--fn-integration-doctrine--own",
      kind: "responsible-for",
      from: "sg",
      to: "fn-integration-doctrine",
      sources: [{ source: dataset.sources[0]?.id, locator: "4.1" }],
    },
  }),
];

/** Coordination that sources only ask to strengthen, in place: some findings more are resolved. */
const coordination: readonly Operation[] = [
  ["dss", "dpko"],
  ["unsc", "governing-boards"],
  ["unsc", "development-actors"],
].map(([from, to]) =>
  operationSchema.parse({
    op: "add-line",
    line: {
      id: `${from}--coordinates-with--${to}--own`,
      kind: "coordinates-with",
      from,
      to,
      sources: [{ source: dataset.sources[0]?.id, locator: "4" }],
    },
  }),
);

const reforms: readonly { readonly name: string; readonly reform: Reform }[] = [
  { name: "P4, which softens", reform: { patches: ["P4"] } },
  { name: "P3, which resolves", reform: { patches: ["P3"] } },
  { name: "R-8-6, which changes evidence", reform: { patches: ["R-8-6"] } },
  { name: "a second superior, which brings", reform: { patches: [], operations: [newSuperior] } },
  {
    name: "all that go together",
    reform: { patches: together(), operations: [...doctrine, ...coordination] },
  },
];

const cases = reforms.flatMap((one) => languages.map((language) => ({ ...one, language })));

const noteOf = (reform: Reform, language: Language): { diagram: Diagram; text: string } => {
  const diagram = reformDiagram(compiled(dataset), reform, "A reform", { language });
  return { diagram, text: toMarkdown(diagram) };
};

/** What is told under each number: a section with a heading, or the row of a table. */
const tellings = (text: string): Map<number, string[]> => {
  const told = new Map<number, string[]>();
  const add = (number: number, words: string): unknown =>
    told.set(number, [...(told.get(number) ?? []), words]);
  for (const part of text.split(/\n(?=##)/)) {
    const heading = /^### (\d+)\. /.exec(part)?.[1];
    if (heading !== undefined) add(Number(heading), part);
    for (const [row, number] of part.matchAll(/^\| (\d+) \|.*$/gm)) add(Number(number), row);
  }
  return told;
};

const unescaped = (text: string): string => text.replace(/\\([^A-Za-z0-9\s])/g, "$1");

describe.each(cases)("the note of $name ($language)", ({ reform, language }) => {
  const change = compare(compiled(dataset), reform, { language });
  const { text } = noteOf(reform, language);
  const told = tellings(text);
  const findings = [...change.resolved, ...change.changed.map(({ after }) => after), ...change.introduced];

  it("names every finding of the comparison once, in order, with its severity and a source it lists", () => {
    expect([...told.keys()].sort((a, b) => a - b)).toEqual(findings.map((_, i) => i + 1));
    const listed = new Set([...text.matchAll(/^- (\[\d+\]) /gm)].map(([, number]) => number));
    for (const [i, finding] of findings.entries()) {
      const [words = "", ...again] = told.get(i + 1) ?? [];
      expect(again).toEqual([]);
      expect(unescaped(words)).toContain(finding.message);
      expect(words).toContain(word(finding.severity, language));
      const cited = [...words.matchAll(/\[\d+\]/g)].map(([number]) => number);
      expect(cited.length, finding.message).toBeGreaterThan(0);
      expect(cited.filter((number) => !listed.has(number))).toEqual([]);
    }
  });

  it("has the three headings with their counts, and says plainly where there is none", () => {
    const heads = { resolved: "resolvedOnes", changed: "changedOnes", introduced: "introducedOnes" } as const;
    const nones = { resolved: "noneResolved", changed: "noneChanged", introduced: "noneIntroduced" } as const;
    for (const outcome of outcomes) {
      const count = change[outcome].length;
      expect(text).toContain(`\n## ${word(heads[outcome], language)} (${count})\n`);
      expect(text.includes(word(nones[outcome], language))).toBe(count === 0);
    }
  });

  it("counts the findings of the dataset before and after", () => {
    const found = (list: readonly { readonly id: string; readonly status: string }[]): string[] =>
      list.filter(({ status }) => status === "found").map(({ id }) => id);
    const before = found(analyze(prepare(dataset).view()));
    const gone = new Set(found([...change.resolved, ...change.changed.map((one) => one.before)]));
    // a finding may be told in several parts afterwards, or together with others
    const after = new Set([
      ...before.filter((id) => !gone.has(id)),
      ...found([...change.introduced, ...change.changed.map((one) => one.after)]),
    ]);
    expect(text).toContain(`| ${word("findings", language)} | ${before.length} | ${after.size} |`);
  });

  it("tells why and what would resolve it in full once, then by reference", () => {
    for (const lead of ["why", "remedy"] as const) {
      const said = text.split("\n").filter((line) => line.startsWith(`**${word(lead, language)}.** `));
      const full = said.filter((line) => !line.includes(word("asFor", language)));
      expect(new Set(full).size).toBe(full.length);
    }
  });

  it("gives a remedy for what is changed or new, none for what is resolved", () => {
    for (const [i] of findings.entries()) {
      const [words = ""] = told.get(i + 1) ?? [];
      const resolved = i < change.resolved.length;
      expect(words.includes(`**${word("remedy", language)}.**`)).toBe(!resolved);
    }
  });
});

it("every outcome occurs among these reforms, and one resolves more than can be told in full", () => {
  const all = reforms.map(({ reform }) => compare(compiled(dataset), reform));
  for (const outcome of outcomes) expect(all.some((change) => change[outcome].length > 0)).toBe(true);
  // Since only what is asked for as a change resolves, P3 resolves fewer than when every wish counted as done.
  expect(Math.max(...all.map(({ resolved }) => resolved.length))).toBeGreaterThan(10);
});

describe("what a reform changes", () => {
  it("is told before and after: severity, words, and the evidence that comes or goes", () => {
    const steps = dataset.patches.find(({ id }) => id === "R-8-8")?.operations ?? [];
    const operations = steps.map(({ onlyIf: _, ...step }) =>
      operationSchema.parse({ ...step, asks: "change" }),
    );
    const own = { patches: [], operations };
    const { text } = noteOf(own, "en");
    expect(text).toContain("Severity: high → medium");
    expect(text).toMatch(/\*\*Before\.\*\* .*an office in support is on record/);
    expect(text).toContain("- New: Integrated support office → DSRSG/RC/HC: supports");
    expect(noteOf(own, "fr").text).toContain("Gravité : élevée → moyenne");
  });

  it("has no picture of its own: the findings of a reform make no plates and no footnotes of them", () => {
    const { diagram } = noteOf({ patches: together() }, "en");
    expect(diagram.findings).toEqual([]);
    const drawn = new Set(diagram.lines.flatMap(({ notes }) => notes));
    expect(diagram.notes.filter(({ number }) => !drawn.has(number))).toEqual([]);
    expect(diagram.reform?.notes.length).toBeGreaterThan(0);
  });
});

describe("slides of a reform", () => {
  it("tell in the first one's notes what becomes of findings, with every source cited there", async () => {
    const { diagram } = noteOf({ patches: ["R-8-p5", "R-8-p6", "R-4.1-2"] }, "en");
    const page = "16:9" as const;
    const { bytes } = await brief({ name: "all", page, arrangement: "series", diagram }, "pptx");
    const zip = await JSZip.loadAsync(bytes);
    const xml = (await zip.file("ppt/notesSlides/notesSlide1.xml")?.async("string")) ?? "";
    const said = [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join("\n");
    expect(diagram.reform?.resolved.length).toBeGreaterThan(1);
    for (const { title } of diagram.reform?.resolved ?? []) expect(said).toContain(title);
    const cited = new Set([...said.matchAll(/.\[(\d+)\]/g)].map(([, number]) => number));
    const listed = new Set([...said.matchAll(/^\[(\d+)\] /gm)].map(([, number]) => number));
    expect(cited.size).toBeGreaterThan(1);
    expect([...cited].filter((number) => !listed.has(number))).toEqual([]);
  });
});
