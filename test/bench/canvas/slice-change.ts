import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { datasetSchema } from "../../../graph/model/dataset.ts";
import { openStore } from "../../../graph/store/open-store.ts";
import { buildPage } from "../../browser/built-page.ts";
import { startChromium } from "../../browser/chromium.ts";
import { serve } from "../../browser/served.ts";
import { median } from "../benchmark.ts";
import { organization } from "../organization.ts";

/** Milliseconds from a click on a stroke until the picture of the new slice is laid out and drawn. */
const change = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const area = document.querySelector(".picture-area");
        const chip = [...document.querySelectorAll<HTMLElement>(".strokes .chip")][1];
        if (area === null || chip === undefined) throw new Error("no picture");
        const start = performance.now();
        const stop = (): void =>
          void requestAnimationFrame(() => {
            watch.disconnect();
            done(performance.now() - start);
          });
        let began = false;
        const watch = new MutationObserver(() => {
          const busy = area.getAttribute("aria-busy") === "true";
          if (busy) began = true;
          else if (began) stop();
        });
        watch.observe(area, { attributes: true, attributeFilter: ["aria-busy"] });
        chip.click();
      }),
  );

/** A change of slice on the real page over 10,000 nodes: the first time from the server, then from what the page keeps. */
export const sliceChange = async (print: (line: string) => void): Promise<void> => {
  await buildPage();
  const folder = await mkdtemp(join(tmpdir(), "dotted-slice-"));
  const store = await openStore(join(folder, "store.db"));
  const rows = organization(10_000);
  const sources = [{ id: "bench", title: "Made up", short: "bench" }];
  const dataset = datasetSchema.parse({ id: "bench", title: "Bench", sources, ...rows });
  await store.write(dataset, { actor: "bench" });
  await store.close();
  const [served, browser] = await Promise.all([serve({ store: join(folder, "store.db") }), startChromium()]);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  // what compiles this file names inner functions through a helper that the page has not
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.goto(`${served.address}/?dataset=bench`);
  await page.locator('.picture-area[data-nodes][aria-busy="false"]').waitFor();
  await page.waitForLoadState("networkidle");
  const first = await change(page);
  const back: number[] = [];
  for (let round = 0; round < 7; round++) back.push(await change(page));
  print(
    `  change of slice at ${rows.nodes.length} nodes: ${Math.round(first)} ms the first time, then ${Math.round(median(back))} ms`,
  );
  await browser.close();
  await served.stop();
  await rm(folder, { recursive: true, force: true });
};
