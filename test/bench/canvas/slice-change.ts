import type { Page } from "playwright-core";
import { median } from "../benchmark.ts";
import { serveOrganization } from "./served-organization.ts";

/** After so many milliseconds without a picture of the new slice the benchmark fails. */
const patience = 60_000;

/** Milliseconds from a click on a stroke until the icicle of the new slice is drawn. */
const change = (page: Page): Promise<number> =>
  page.evaluate(
    (most) =>
      new Promise<number>((done, fail) => {
        const area = document.querySelector(".picture-area");
        const canvas = area?.querySelector(".icicle");
        const chip = document.querySelectorAll<HTMLElement>(".slicer .strokes .chip")[1];
        if (!area || !canvas || chip === undefined) throw new Error("no icicle, or no strokes");
        const start = performance.now();
        const late = setTimeout(() => fail(new Error(`no new icicle after ${most} ms`)), most);
        // a canvas is given its width whenever it is drawn
        const watch = new MutationObserver(() => {
          if (area.getAttribute("aria-busy") === "true") return;
          watch.disconnect();
          clearTimeout(late);
          requestAnimationFrame(() => done(performance.now() - start));
        });
        watch.observe(canvas, { attributes: true, attributeFilter: ["width"] });
        chip.click();
      }),
    patience,
  );

/** A change of slice on the real page over 10,000 nodes: the first time from the server, then from what the page keeps. */
export const sliceChange = async (print: (line: string) => void): Promise<void> => {
  await using served = await serveOrganization(10_000);
  const { page, address, nodes } = served;
  await page.goto(`${address}/?dataset=bench`);
  await page.locator('.picture-area[data-cells][aria-busy="false"] .icicle').waitFor();
  await page.waitForLoadState("networkidle");
  const first = await change(page);
  const back: number[] = [];
  for (let round = 0; round < 7; round++) {
    await page.waitForLoadState("networkidle");
    back.push(await change(page));
  }
  print(
    `  change of slice at ${nodes} nodes: ${Math.round(first)} ms the first time, then ${Math.round(median(back))} ms`,
  );
};
