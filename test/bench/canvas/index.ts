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

/** Frames while panning, ours against bare Sigma's, in turns. */
const pans = async (page: Page, ratio: number): Promise<readonly [ours: number, bare: number]> => {
  const counts: { readonly ours: number; readonly bare: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const bare = await call<{ frames: number }>(page, "bare", ratio, milliseconds);
    const ours = await call<{ frames: number }>(page, "ours", ratio, milliseconds);
    counts.push({ ours: ours.frames, bare: bare.frames });
  }
  return [median(counts.map(({ ours }) => ours)), median(counts.map(({ bare }) => bare))];
};

const panning = async (print: (line: string) => void): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), "dotted-canvas-"));
  const [script, browser] = await Promise.all([bundle(folder), startChromium()]);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  await page.addScriptTag({ path: script });
  const made = await call<Record<string, number>>(page, "prepare", 20_000, 40_000);
  print(`  ${made.boxes} boxes, ${made.lines} lines: layout ${made.layout} ms (in a worker on the page)`);
  const [ours, bare] = await pans(page, 1);
  print(
    `  pan, seeing all of it: ${ours} frames against bare Sigma's ${bare}: ${(ours / bare).toFixed(2)} (our lines wait until the picture rests)`,
  );
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
