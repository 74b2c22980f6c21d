import { describe, expect, it } from "vitest";
import { type PageName, pageNames } from "../../../analysis/briefings/pages.ts";
import type { Plate } from "../../../analysis/briefings/plate.ts";
import type { Shape } from "../../../analysis/briefings/scene.ts";
import { sheetsOf } from "../../../analysis/briefings/sheets.ts";
import { briefingSubjects } from "../../house/briefing-subjects.ts";
import { madeUp } from "./made-up.ts";

const subjects = briefingSubjects();

const texts = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap((shape) =>
    shape.shape === "group" ? texts(shape.children) : shape.shape === "text" ? [shape.text] : [],
  );

const isOverview = ({ page }: Plate): boolean =>
  texts(page.shapes).some((text) => text.startsWith("Overview"));

const made = new Map<string, Plate[]>();

/** Plates as their medium has them: slides with glued connectors. */
const platesOf = (name: string, page: PageName): Plate[] => {
  const subject = subjects.find((one) => one.name === name);
  if (subject === undefined) throw new Error(`no subject ${name}`);
  const drawing = page === "16:9" ? "glued" : "drawn";
  const key = `${name} ${page}`;
  const document = { name, page, arrangement: "series", diagram: subject.diagram } as const;
  const plates = made.get(key) ?? sheetsOf(document, drawing);
  made.set(key, plates);
  return plates;
};

const cases = subjects.flatMap(({ name }) => pageNames.map((page) => ({ name, page })));

describe("a subject too large for one page", () => {
  it.each(cases)("$name on $page: an overview first, and only there", ({ name, page }) => {
    const plates = platesOf(name, page);
    expect(plates.map(isOverview)).toEqual(plates.map((_, i) => i === 0 && plates.length > 1));
  });

  it.each(pageNames)("the whole on %s: few pages, none with a line or two", (page) => {
    const plates = platesOf("whole", page);
    expect(plates.length).toBeGreaterThan(5);
    expect(plates.length).toBeLessThanOrEqual(page === "16:9" ? 16 : 11);
    for (const { diagram } of plates) expect(diagram.lines.length, diagram.title).toBeGreaterThanOrEqual(3);
  });

  it("the overview says on which pages the boxes behind a stand-in are", () => {
    const [overview, ...others] = platesOf("whole", "A3");
    const stand = overview?.diagram.boxes.filter(({ id }) => id.startsWith("several:")) ?? [];
    expect(stand.length).toBeGreaterThan(0);
    for (const { note } of stand) {
      const numbers = [...(note ?? "").matchAll(/\d+/g)].map(([number]) => Number(number));
      for (const number of numbers) expect(others[number - 2]).toBeDefined();
    }
    expect(stand.some(({ note }) => note?.startsWith("see plate"))).toBe(true);
  });

  it("what an overview draws as one line says less than the lines behind it, never more", () => {
    const diagram = subjects.find(({ name }) => name === "whole")?.diagram;
    const known = new Map(diagram?.lines.map((line) => [line.id, line]));
    const [overview] = platesOf("whole", "16:9");
    for (const line of overview?.diagram.lines ?? []) {
      const { stroke, kind } = known.get(line.id) ?? {};
      if (line.stroke === "several") expect(line.label).toBe("");
      else expect([line.stroke, line.kind || kind]).toEqual([stroke, kind]);
    }
  });
});

describe("a very large subject", () => {
  const diagram = madeUp(200);
  const boxesOn = (plates: readonly Plate[]): Set<string> =>
    new Set(plates.flatMap((plate) => plate.diagram.boxes.map(({ id }) => id)));

  it("is all shown on paper", () => {
    const shown = boxesOn(sheetsOf({ name: "large", page: "A4", arrangement: "series", diagram }, "drawn"));
    expect(diagram.boxes.filter(({ id }) => !shown.has(id))).toEqual([]);
  });

  it("makes few slides, which say where the rest is", () => {
    const plates = sheetsOf({ name: "large", page: "16:9", arrangement: "series", diagram }, "glued");
    expect(plates.length).toBe(1 + diagram.findings.length);
    expect(plates.flatMap(({ page }) => texts(page.shapes)).join()).toContain("on paper or in the note");
  });

  it("may rest on hundreds of places: those without room are counted", () => {
    const notes = Array.from({ length: 300 }, (_, i) => ({ number: i + 1, text: `staff.csv, row ${i + 2}` }));
    const line = diagram.lines[0];
    if (line === undefined) throw new Error("no line");
    const lines = [{ ...line, notes: notes.map(({ number }) => number) }];
    const boxes = diagram.boxes.filter(({ id }) => id === line.from || id === line.to);
    const small = { ...diagram, lines, notes, boxes, findings: [] };
    const [plate] = sheetsOf({ name: "rows", page: "A4", arrangement: "series", diagram: small }, "drawn");
    const words = texts(plate?.page.shapes ?? []);
    const told = words.filter((text) => text.includes("staff.csv")).length;
    const counted = words.flatMap((text) => /\+ (\d+) more places/.exec(text)?.[1] ?? []).map(Number);
    expect(told).toBeGreaterThan(5);
    expect(counted).toEqual([300 - told]);
  });
});
