import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { amount } from "../../../graph/drawing/charts/amount.ts";
import { type ChartBriefing, chartBriefingSchema } from "../../../graph/drawing/charts/charts.ts";
import { briefCharts } from "../../../graph/drawing/charts/index.ts";
import { chartPages } from "../../../graph/drawing/charts/page.ts";
import { exporters } from "../../../graph/drawing/formats/index.ts";
import { leastText, pageNames } from "../../../graph/drawing/plate/pages.ts";
import { type Shape, sceneTexts } from "../../../graph/drawing/plate/scene.ts";
import { fc } from "../../random.ts";

const rowsOf = (count: number, label = "Unit") =>
  Array.from({ length: count }, (_, i) => ({ label: `${label} ${i + 1}`, value: i * 37, note: "" }));

const briefingOf = (charts: readonly unknown[], more: object = {}): ChartBriefing =>
  chartBriefingSchema.parse({ name: "counts", charts: { title: "Counted", charts, ...more } });

const heads = ["Unit", "Posts"];
const matrix = (names: readonly string[]) => ({
  form: "matrix",
  id: "units",
  title: "Across units",
  heads,
  rows: [{ label: `${names[0]} → ${names[1]}`, value: 3 }],
  names,
  cells: names.map((_, i) => names.map((_, k) => (i === 0 && k === 1 ? 3 : 0))),
});

const textsOf = (briefing: ChartBriefing): string[] =>
  chartPages(briefing, "drawn").flatMap(({ page }) => sceneTexts(page.shapes).map(({ text }) => text));

const rightOf = (shapes: readonly Shape[]): number =>
  Math.max(
    0,
    ...shapes.map((shape) =>
      shape.shape === "group" ? rightOf(shape.children) : shape.shape === "rect" ? shape.x + shape.w : 0,
    ),
  );

describe("charts on pages", () => {
  it("a number is written as the language writes it", () => {
    expect(amount(1234567, "en")).toBe("1,234,567");
    expect(amount(1539.42, "fr")).toBe("1\u00a0539,42");
    expect(amount(0, "en")).toBe("0");
  });

  it("what is not recorded is said to be, not nought", async () => {
    const briefing = briefingOf([
      { form: "numbers", id: "n", title: "In figures", heads, rows: [{ label: "Places", value: null }] },
    ]);
    expect(textsOf(briefing)).toContain("not recorded");
    const { bytes } = await briefCharts(briefing, "md");
    expect(new TextDecoder().decode(bytes)).toContain("| Places | not recorded |");
  });

  it("a chart longer than a column goes on in the next, no row lost", () => {
    const texts = textsOf(
      briefingOf([{ form: "bars", id: "long", title: "Layers", heads, rows: rowsOf(150) }]),
    );
    for (const { label } of rowsOf(150)) expect(texts.filter((text) => text === label)).toHaveLength(1);
    expect(texts).toContain("Layers (continued)");
  });

  it("of many rows some are drawn, the others counted; the note has all", async () => {
    const chart = { form: "numbers", id: "pairs", title: "Pairs", heads, rows: rowsOf(30), shown: 12 };
    const texts = textsOf(briefingOf([chart]));
    expect(texts).toContain("+ 18 more, told in the note");
    expect(texts).not.toContain("Unit 13");
    const { bytes } = await briefCharts(briefingOf([chart]), "md");
    expect(new TextDecoder().decode(bytes)).toContain("| Unit 30 |");
  });

  it("a matrix is drawn where its names can be told apart, else its pairs are told", () => {
    expect(textsOf(briefingOf([matrix(["North", "South"])]))).toContain("1  North");
    const alike = ["A", "B"].map((end) => `${"Directorate for long matters ".repeat(12)}${end}`);
    const texts = textsOf(briefingOf([matrix(alike)]));
    expect(texts.some((text) => text.startsWith("1  "))).toBe(false);
    expect(texts.some((text) => text.startsWith("Directorate"))).toBe(true);
  });

  it("a poster has everything on one sheet", () => {
    const charts = [1, 2, 3, 4].map((n) => ({
      form: "bars",
      id: `c${n}`,
      title: `C${n}`,
      heads,
      rows: rowsOf(60),
    }));
    const briefing = briefingOf(charts);
    expect(chartPages(briefing, "drawn").length).toBeGreaterThan(1);
    expect(chartPages({ ...briefing, poster: true }, "drawn")).toHaveLength(1);
  });

  it("of any charts, whatever the page, texts are legible and nothing leaves it", () => {
    const row = fc.record({
      label: fc.string({ minLength: 1, maxLength: 90 }).map((text) => `x${text}`),
      value: fc.option(fc.integer({ min: 0, max: 2_000_000 })),
      note: fc.string({ maxLength: 60 }),
    });
    const chart = fc.record({
      form: fc.constantFrom("numbers", "bars", "pyramid"),
      id: fc.constant("c"),
      title: fc.string({ maxLength: 120 }).map((text) => `t${text}`),
      heads: fc.constant(heads),
      rows: fc.array(row, { minLength: 1, maxLength: 40 }),
    });
    const beside = chart.chain((one) =>
      fc.record({
        ...{ form: fc.constant("beside"), id: fc.constant("b"), title: fc.constant(one.title) },
        heads: fc.array(row, { minLength: 3, maxLength: 3 }).map((rows) => rows.map(({ label }) => label)),
        rows: fc.constant(one.rows),
        cells: fc.constant(one.rows.map(({ value }) => [value, value === null ? 7 : null])),
        barred: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(chart, beside), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...pageNames),
        (charts, page) => {
          for (const { page: drawn, format } of chartPages({ ...briefingOf(charts), page }, "drawn")) {
            expect(rightOf(drawn.shapes)).toBeLessThanOrEqual(format.width - format.margin + 0.5);
            for (const { size, y } of sceneTexts(drawn.shapes)) {
              expect(size).toBeGreaterThanOrEqual(leastText[format.medium]);
              expect(y).toBeLessThanOrEqual(format.height);
            }
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe.each(exporters.map(({ id }) => id))("as %s", (format) => {
  const briefing = briefingOf(
    [
      matrix(["North", "South"]),
      { form: "pyramid", id: "p", title: "Layers", heads, rows: rowsOf(9, "Layer") },
    ],
    { works: [{ short: "List 2013", text: "Staff list, 2013" }] },
  );

  it("is the same bytes every time", async () => {
    const [one, two] = [await briefCharts(briefing, format), await briefCharts(briefing, format)];
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
    expect(one.fileName).toBe(`counts.${format}`);
  });

  it("says its charts and sources as text", async () => {
    if (format === "png" || format === "pdf") return;
    const { bytes } = await briefCharts(briefing, format);
    const parts = format === "pptx" || format === "docx" ? (await JSZip.loadAsync(bytes)).files : {};
    const texts = await Promise.all(
      Object.values(parts)
        .filter(({ name }) => name.endsWith(".xml"))
        .map((part) => part.async("string")),
    );
    const said = texts.length > 0 ? texts.join("") : new TextDecoder().decode(bytes);
    for (const words of ["Across units", "Layer 9", "List 2013"]) expect(said).toContain(words);
  });
});
