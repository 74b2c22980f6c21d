import type { Page } from "playwright-core";
import { median } from "../benchmark.ts";
import { serveOrganization } from "./served-organization.ts";

/** Milliseconds until the cells of another branch are drawn after a key was pressed on the picture. */
const openBranch = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const area = document.querySelector<HTMLElement>(".picture-area");
        if (area === null) throw new Error("no picture");
        const start = performance.now();
        const watch = new MutationObserver(() => {
          watch.disconnect();
          requestAnimationFrame(() => done(performance.now() - start));
        });
        watch.observe(area, { attributes: true, attributeFilter: ["data-size"] });
        area.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
      }),
  );

/** Milliseconds of a search as the page asks it. */
const search = (page: Page, text: string): Promise<number> =>
  page.evaluate(async (wanted) => {
    const start = performance.now();
    await (await fetch(`/api/datasets/bench/search?q=${encodeURIComponent(wanted)}&limit=12`)).json();
    return performance.now() - start;
  }, text);

/** Branches of the second and third layer that are opened, each chosen and then entered. */
const branches = async (page: Page, address: string): Promise<number[]> => {
  const took: number[] = [];
  for (let round = 0; round < 5; round++) {
    await page.goto(`${address}/?dataset=bench&node=p${round * 8 + 1}`);
    await page.locator(".picture-area[data-cells]").waitFor();
    await page.waitForLoadState("networkidle");
    await page.locator(".picture-area").focus();
    took.push(await openBranch(page));
  }
  return took;
};

/** Milliseconds until the page, opened anew, shows the whole as an icicle. */
const firstPicture = async (page: Page, address: string): Promise<number> => {
  const start = performance.now();
  await page.goto(`${address}/?dataset=bench`);
  await page.locator(".picture-area[data-cells] .icicle").waitFor();
  const took = performance.now() - start;
  await page.waitForLoadState("networkidle");
  return took;
};

/** A large organization on the real page: the first picture, a branch, a search, the largest answer. */
export const largeOrganization = async (posts: number, print: (line: string) => void): Promise<void> => {
  await using served = await serveOrganization(posts);
  const { page, address, nodes } = served;
  const sizes: number[] = [];
  page.on("response", (response) => {
    if (response.url().includes("/api/"))
      void response.body().then(
        ({ length }) => sizes.push(length),
        () => undefined,
      );
  });
  const cold = await firstPicture(page, address);
  const warm = await firstPicture(page, address);
  await search(page, "p4321");
  const searches: number[] = [];
  for (const text of ["p4321", "post p77", "p12", "49"]) searches.push(await search(page, text));
  const took = await branches(page, address);
  print(
    `  ${nodes} nodes: first picture ${Math.round(warm)} ms, ${Math.round(cold)} ms where the server has just been started, a branch ${Math.round(median(took))} ms, a search ${Math.round(median(searches))} ms, largest answer ${Math.round(Math.max(...sizes) / 1_000)} kB before compression`,
  );
};
