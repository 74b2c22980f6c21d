import { describe, expect, it } from "vitest";
import { brief } from "../../../graph/drawing/index.ts";
import type { PageName } from "../../../graph/drawing/plate/pages.ts";
import type { Plate } from "../../../graph/drawing/plate/plate.ts";
import type { Shape } from "../../../graph/drawing/plate/scene.ts";
import { coarser } from "../../../graph/drawing/series/coarser.ts";
import { expectedExtent } from "../../../graph/drawing/series/expected.ts";
import { plannedPages, sheetsOf } from "../../../graph/drawing/series/sheets.ts";
import { briefingSubjects } from "../../repo/briefing-subjects.ts";
import { pagesTried } from "../../repo/gallery.ts";
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

const cases = subjects.flatMap(({ name }) => pagesTried.map((page) => ({ name, page })));

describe("a subject too large for one page", () => {
  it.each(cases)("$name on $page: an overview first, and only there", ({ name, page }) => {
    const plates = platesOf(name, page);
    expect(plates.map(isOverview)).toEqual(plates.map((_, i) => i === 0 && plates.length > 1));
  });

  it.each(pagesTried)("the whole on %s: few pages, none with a line or two", (page) => {
    const plates = platesOf("whole", page);
    expect(plates.length).toBeGreaterThan(5);
    expect(plates.length).toBeLessThanOrEqual(page === "16:9" ? 16 : 11);
    for (const { diagram } of plates) expect(diagram.lines.length, diagram.title).toBeGreaterThanOrEqual(3);
  });

  it("the overview says on which pages the boxes behind a stand-in are, unless there are too many to name", () => {
    const notes = pagesTried.flatMap((page) => {
      const [overview, ...others] = platesOf("whole", page);
      const stand = overview?.diagram.boxes.filter(({ id }) => id.startsWith("several:")) ?? [];
      expect(stand.length).toBeGreaterThan(0);
      for (const { note } of stand) {
        const numbers = [...(note ?? "").matchAll(/\d+/g)].map(([number]) => Number(number));
        for (const number of numbers) expect(others[number - 2]).toBeDefined();
      }
      return stand.map(({ note }) => note);
    });
    expect(notes.some((note) => note?.startsWith("see plate"))).toBe(true);
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

  it("comes as its overview and its findings alone where only these are asked for", () => {
    const [finding] = subjects.flatMap(({ diagram: { findings } }) => findings);
    const [line] = diagram.lines;
    if (finding === undefined || line === undefined) throw new Error("nothing to find");
    const findings = [{ ...finding, number: 1, boxes: [line.from] }];
    const lit = { ...diagram, findings, lines: [{ ...line, findings: [1] }, ...diagram.lines.slice(1)] };
    const plates = sheetsOf({ name: "top", page: "A4", arrangement: "findings", diagram: lit }, "drawn");
    expect(plates.map(({ diagram: { findings: shown } }) => shown.length)).toEqual([1, 1]);
    expect(texts(plates[0]?.page.shapes ?? []).join()).toContain("in the whole series");
  });

  it("is drawn page by page, and no further when nobody waits any more", async () => {
    const gone = new AbortController();
    const drawn: string[] = [];
    const document = { name: "large", page: "A4", arrangement: "series", diagram } as const;
    const made = brief(document, "svg", {
      signal: gone.signal,
      onPlate: (_, number, of) => {
        drawn.push(`${number} of ${of}`);
        if (number === 2) gone.abort();
      },
    });
    await expect(made).rejects.toMatchObject({ code: "cancelled" });
    expect(drawn.map((page) => page.split(" ")[0])).toEqual(["1", "2"]);
  });

  it("names who stands over the people of a box, however many departments there are", () => {
    const cluster = diagram.boxes[3]?.cluster ?? "";
    const flat = { ...diagram, boxes: diagram.boxes.map((box) => ({ ...box, cluster })) };
    const [picture] = coarser(flat, 12);
    const stands = picture?.diagram.boxes.filter(({ id }) => id.startsWith("several:")) ?? [];
    expect(stands.length).toBeGreaterThan(2);
    for (const { name } of stands) expect(name).toMatch(/more under \D|and \d+ below$/);
  });

  it.each(["A3", "A4", "16:9"] as const)("is estimated beforehand on %s, within a third", (page) => {
    const use = page === "16:9" ? "glued" : "drawn";
    const document = { name: "large", page, arrangement: "series", diagram } as const;
    const { plates } = expectedExtent(document, use);
    const { length } = plannedPages(document, use);
    expect(Math.abs(plates - length)).toBeLessThanOrEqual(Math.max(2, length / 3));
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
