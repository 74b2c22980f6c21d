import { expect, it } from "vitest";
import { chiefAdministrator, drawn, explorerPages, pictureFacts, soon } from "./explorer.ts";

const { open: openPage } = explorerPages();

it("leaves out lines and findings when a stroke is turned off, and says so in the URL", async () => {
  const { page } = await openPage();
  await drawn(page);
  const before = await pictureFacts(page);
  await page.getByRole("button", { name: "in practice", exact: true }).first().click();
  await soon(async () => (await pictureFacts(page)).lines).toBeLessThan(before.lines);
  expect(page.url()).toContain("bases=formal,unspecified");
  await soon(() => page.locator(".legend").textContent()).not.toContain("in practice");
  expect(await page.locator(`[data-finding="${chiefAdministrator}"]`).count()).toBe(0);
  await page.getByRole("button", { name: "Reset" }).click();
  await soon(async () => (await pictureFacts(page)).lines).toBe(before.lines);
});

it("adds other kinds of lines and boxes on demand", async () => {
  const { page } = await openPage();
  await drawn(page);
  const before = await pictureFacts(page);
  await page.getByRole("button", { name: /^Lines:/ }).click();
  await page.getByRole("button", { name: "Coordination", exact: true }).click();
  await soon(async () => (await pictureFacts(page)).lines).toBeGreaterThan(before.lines);
  await page.getByRole("button", { name: "What does not act" }).click();
  await soon(async () => (await pictureFacts(page)).nodes).toBeGreaterThan(before.nodes);
});

it("narrows to a subject", async () => {
  const { page } = await openPage();
  await drawn(page);
  const before = await pictureFacts(page);
  await page.getByRole("button", { name: "Every subject" }).click();
  await page.getByRole("button", { name: "procurement", exact: true }).click();
  await soon(() => page.url()).toContain("scopes=procurement");
  await soon(async () => (await pictureFacts(page)).lines).toBeLessThan(before.lines);
});

it.each([
  [
    "?bases=formal,rumour&depth=abc&lang=de#library",
    "could not be read and was left out: bases=rumour, depth=abc, lang=de.",
  ],
  ["?lang=fr&moment=999", "n'a pas pu être lue et a été laissée de côté : moment=999."],
])("opens %s and says which part it left out, until that is closed", async (query, words) => {
  const { page } = await openPage(query);
  await drawn(page);
  const notice = page.locator("p.notice", { hasText: words });
  await soon(() => notice.count()).toBe(1);
  expect(await page.locator("html").getAttribute("lang")).toBe(query.includes("lang=fr") ? "fr" : "en");
  await page.keyboard.press("Escape");
  expect(await notice.count()).toBe(1);
  await notice.getByRole("button").click();
  await soon(() => notice.count()).toBe(0);
});
