import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { build } from "vite";
import { startChromium } from "../../browser/chromium.ts";
import { type Benchmark, median } from "../benchmark.ts";
import { largeOrganization } from "./large.ts";
import type { CanvasTools } from "./page.ts";
import { sliceChange } from "./slice-change.ts";

const entry = fileURLToPath(new URL("./page.ts", import.meta.url));

/** One script of what runs in the browser, in a folder of its own. */
const bundle = async (folder: string): Promise<string> => {
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      outDir: folder,
      lib: { entry, formats: ["iife"], name: "bench", fileName: () => "bench.js" },
    },
  });
  return join(folder, "bench.js");
};

type Call = { readonly tool: keyof CanvasTools; readonly args: readonly number[] };

const call = <T>(page: Page, tool: Call["tool"], ...args: number[]): Promise<T> =>
  page.evaluate<T, Call>(
    ({ tool: name, args: values }) => Reflect.get(Reflect.get(window, "canvasTools"), name)(...values),
    { tool, args },
  );

const rounds = 3;
const milliseconds = 4_000;

/** Frames a second while panning, ours against bare Sigma's, in turns. */
const pans = async (page: Page, ratio: number) => {
  const counts: { readonly ours: number; readonly bare: number; readonly lines: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const bare = await call<{ frames: number }>(page, "bare", ratio, milliseconds);
    const ours = await call<{ frames: number; lines: number }>(page, "ours", ratio, milliseconds);
    counts.push({ ours: ours.frames, bare: bare.frames, lines: ours.lines });
  }
  return {
    ours: median(counts.map(({ ours }) => ours)),
    bare: median(counts.map(({ bare }) => bare)),
    lines: median(counts.map(({ lines }) => lines)),
  };
};

const panning = async (print: (line: string) => void): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), "dotted-canvas-"));
  const [script, browser] = await Promise.all([bundle(folder), startChromium()]);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  await page.addScriptTag({ path: script });
  const made = await call<Record<string, number>>(page, "prepare", 20_000, 40_000);
  print(`  ${made.boxes} boxes, ${made.lines} lines: layout ${made.layout} ms (in a worker on the page)`);
  for (const [where, ratio] of [
    ["seeing all of it", 1],
    ["seeing a quarter of its width", 0.25],
  ] as const) {
    const { ours, bare, lines } = await pans(page, ratio);
    print(
      `  pan, ${where}: ${ours.toFixed(1)} frames a second against bare Sigma's ${bare.toFixed(1)}: ${(ours / bare).toFixed(2)}, a still of all lines in ${Math.round(100 * lines)} % of ours, lines drawn anew or none in the rest`,
    );
  }
  await browser.close();
  await rm(folder, { recursive: true, force: true });
};

/** The picture: panning against bare Sigma on the same data, and a change of slice on the whole page. */
export const canvasBenchmark: Benchmark = {
  name: "canvas",
  title:
    "panning 20,000 boxes and 40,000 lines; a change of slice at 10,000 nodes; 50,000 posts, with --full also 1,000,000. Needs Chromium",
  needsServer: true,
  run: async ({ full, print }) => {
    await panning(print);
    await sliceChange(print);
    await largeOrganization(50_000, print);
    if (full) await largeOrganization(1_000_000, print);
  },
};
