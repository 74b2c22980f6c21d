import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { chiefAdministrator, explorerPages } from "./explorer.ts";
import { faultsOf, settled } from "./faults.ts";

const { open } = explorerPages();

/** The page as it is in a language written from right to left, whatever its words. */
const turn = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const page = document.documentElement;
      if (page !== null && page.dir !== "rtl") page.dir = "rtl";
    }).observe(document, { attributes: true, attributeFilter: ["dir"], childList: true, subtree: true });
  });
  await page.reload();
};

/** Where something begins and ends, from the left of the window. */
const sidesOf = async (page: Page, place: string): Promise<readonly [number, number]> => {
  const box = await page.locator(place).first().boundingBox();
  if (box === null) throw new Error(`nothing at ${place}`);
  return [box.x, box.x + box.width];
};

it.each([
  ["a finding", `?finding=${chiefAdministrator}&stage=both`, ".evidence-line"],
  ["a reform", "?tab=reforms&try=R-8-6&rival=R-8-8", ".score-card"],
  ["an icicle", "?form=icicle&node=srsg", ".picture-area[data-cells]"],
  ["a profile", "?stage=profile", ".profile-part"],
])("turns round as a whole and without a fault: %s", async (_, query, ready) => {
  const { page } = await open(query);
  await turn(page);
  await settled(page, ready);
  const [[library], [middle, middleEnd], [, detailEnd]] = [
    await sidesOf(page, ".library"),
    await sidesOf(page, ".middle"),
    await sidesOf(page, ".detail"),
  ];
  expect(library).toBeGreaterThanOrEqual(middleEnd - 1);
  expect(detailEnd).toBeLessThanOrEqual(middle + 1);
  expect((await sidesOf(page, ".header h1"))[0]).toBeGreaterThan((await sidesOf(page, ".primary"))[1]);
  expect(await faultsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
});

it("an icicle begins at the right, where a click opens the topmost", async () => {
  const { page } = await open("?form=icicle");
  await turn(page);
  await settled(page, ".picture-area[data-cells]");
  const area = await page.locator(".picture-area").boundingBox();
  if (area === null) throw new Error("no picture");
  await page.mouse.click(area.x + area.width - 20, area.y + 20);
  await page.locator("[data-panel=node]").waitFor();
  const right = page.url();
  await page.locator(".picture-area").focus();
  await page.keyboard.press("ArrowLeft");
  await page.waitForFunction((before) => location.href !== before, right);
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction((before) => location.href === before, right);
});
