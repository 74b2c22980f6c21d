import type { Page } from "playwright-core";
import { median } from "../benchmark.ts";
import { serveOrganization } from "./served-organization.ts";

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
  await using served = await serveOrganization(10_000);
  const { page, address, nodes } = served;
  await page.goto(`${address}/?dataset=bench&form=boxes`);
  await page.locator('.picture-area[data-nodes][aria-busy="false"]').waitFor();
  await page.waitForLoadState("networkidle");
  const first = await change(page);
  const back: number[] = [];
  for (let round = 0; round < 7; round++) back.push(await change(page));
  print(
    `  change of slice at ${nodes} nodes: ${Math.round(first)} ms the first time, then ${Math.round(median(back))} ms`,
  );
};
