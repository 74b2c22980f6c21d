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
