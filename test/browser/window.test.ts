import { expect, it } from "vitest";
import { chiefAdministrator, drawn, explorerPages, soon } from "./explorer.ts";
import { coloursOfPage } from "./printed.ts";

const { open } = explorerPages();
const finding = `finding=${encodeURIComponent(chiefAdministrator)}`;

it.each([
  "",
  `?${finding}`,
  "?tab=reforms&try=R-8-8",
  "?tab=questions&question=superiors&q.of=doa-cao",
  "?stage=both",
  "?tab=data",
])("is never taller than the window: %s", async (query) => {
  const { page } = await open(query);
  await drawn(page);
  await page.locator(".panel").first().waitFor();
  const { inside, window } = await page.evaluate(() => ({
    inside: document.documentElement.scrollHeight,
    window: innerHeight,
  }));
  expect(inside).toBeLessThanOrEqual(window);
});

it("keeps the picture large enough to read where letters are twice as large", async () => {
  const { page } = await open("", { width: 720, height: 450 });
  await drawn(page);
  const box = await page.locator(".picture-area").boundingBox();
  expect(box?.height).toBeGreaterThan(180);
});

it("is one stop of the tab key where there is a list of findings, and walked by arrows", async () => {
  const { page } = await open(`?${finding}`);
  await drawn(page);
  const items = page.locator(".finding-item");
  await items.first().waitFor();
  expect(await items.and(page.locator("[tabindex='0']")).getAttribute("data-finding")).toBe(
    chiefAdministrator,
  );
  await items.and(page.locator("[tabindex='0']")).focus();
  await page.keyboard.press("Home");
  expect(await page.locator(".groups [tabindex='0']").count()).toBe(1);
  expect(await page.evaluate(() => document.activeElement === document.querySelector(".groups button"))).toBe(
    true,
  );
  await page.keyboard.press("ArrowDown");
  expect(await page.locator(".groups :focus").count()).toBe(1);
  await page.keyboard.press("Tab");
  expect(await page.locator(".groups :focus").count()).toBe(0);
});

it("prints the picture with what is lit, on the first page", async () => {
  const { page } = await open(`?${finding}`);
  await drawn(page);
  await soon(() => page.locator(".picture-area").getAttribute("data-lit")).toContain("doa-cao");
  const printed = await page.pdf({ format: "A4", landscape: true });
  expect(await coloursOfPage(printed, 1)).toBeGreaterThan(100);
});

it("says what it tells that a finding needs a stroke that is off, and puts it back", async () => {
  const { page } = await open(`?bases=formal&${finding}`);
  const panel = page.locator("[data-panel=sliced-away]");
  await panel.waitFor();
  expect(await panel.locator("h2").textContent()).toContain("on paper");
  await panel.getByRole("button", { name: "Look at everything again" }).click();
  await page.locator("[data-panel=finding]").waitFor();
});

it("keeps nothing of a dataset when another is opened, and says which one is not there", async () => {
  const { page } = await open("?dataset=none&focus=doa-cao&try=R-8-8&lang=fr");
  await soon(() => page.locator("[role=alert]").textContent()).toContain("none");
  await page.getByRole("button", { name: /2008/ }).click();
  await drawn(page);
  const { searchParams } = new URL(page.url());
  expect([...searchParams.keys()].sort()).toEqual(["dataset", "lang"]);
});
