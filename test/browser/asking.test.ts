import { expect, it } from "vitest";
import { chiefAdministrator, drawn, explorerPages, pictureFacts, soon } from "./explorer.ts";

const { open } = explorerPages();

it("asks a sentence from the one box, answers in a sentence first and says what else is on record", async () => {
  const { page } = await open();
  await page.locator("[data-finding]").first().waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("who does the chief administrator answer to");
  await page.locator('[role=option][data-offer="ask"][aria-selected="true"]').waitFor();
  await page.keyboard.press("Enter");
  const panel = page.locator("[data-panel=answer]");
  await panel.waitFor();
  expect(await panel.locator("h2").textContent()).toMatch(/SRSG.*DFS.*DM/);
  expect(await panel.locator(".also").textContent()).toContain("Also on record");
  await panel.locator(".citation summary").first().click();
  await soon(() => panel.locator(".reference").first().textContent()).toMatch(/2008.*section/);
});

it("takes Enter for the whole of what was typed, before anything is offered for it", async () => {
  const { page } = await open();
  await page.locator("[data-finding]").first().waitFor();
  await page.locator("input[type=search][role=combobox]").evaluate((input: HTMLInputElement) => {
    input.focus();
    document.execCommand("insertText", false, "who does the chief administrator answer to");
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  });
  await page.locator("[data-panel=answer]").waitFor();
  expect(page.url()).toContain("question=superiors");
});

it("opens the findings of a kind by its name, and answers a link that only asks", async () => {
  const { page } = await open();
  await page.locator("[data-finding]").first().waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("dual line");
  await page.locator('[role=option][data-offer="findings"][aria-selected="true"]').waitFor();
  await page.keyboard.press("Enter");
  await soon(() => page.url()).toContain("rules=dual-line");
  const asked = await open("?asked=who+reports+to+the+SRSG");
  await asked.page.locator("[data-panel=answer]").waitFor();
  expect(asked.page.url()).toContain("question=subordinates");
});

it("keeps the language that was chosen for links that name none", async () => {
  const { page } = await open();
  await page.getByRole("button", { name: "Français" }).click();
  await page.goto(new URL("/?tab=reforms", page.url()).href);
  await page.getByRole("button", { name: "English" }).click();
  await page.reload();
  await page.getByRole("button", { name: "Français" }).waitFor();
});

it("filters findings by severity and keeps the filter in the link", async () => {
  const { page } = await open("?severities=high&words=dual");
  await page.locator(`[data-finding="${chiefAdministrator}"]`).waitFor();
  expect(await page.locator("[data-finding]").count()).toBe(1);
  await page.getByRole("button", { name: "Clear", exact: true }).click();
  await soon(() => page.locator("[data-finding]").count()).toBeGreaterThan(5);
  expect(page.url()).not.toContain("severities");
});

it("sorts all posts by how far practice is from paper", async () => {
  const { page } = await open("?stage=table&twin=actors");
  await page.getByRole("button", { name: "Gap", exact: true }).click();
  const first = page.locator(".actor-table tbody tr[data-node]").first();
  await soon(() => first.getAttribute("data-node")).toBe("doa-cao");
});

it("morphs the chart from paper to practice: the chief administrator travels three steps", async () => {
  const { page } = await open("?lens=100");
  await drawn(page);
  await soon(() => page.locator(".movers").textContent()).toContain("DOA/CAO → DFS 3 steps");
  await page.locator(".picture-area").focus();
  await page.keyboard.press("p");
  await soon(() => page.url()).not.toContain("lens=");
});

it("sets one reform beside another and ticks off what is resolved on the way to it", async () => {
  const { page } = await open("?tab=reforms&try=R-8-6&rival=R-8-8");
  await page.locator(".score-card tbody tr").first().waitFor({ timeout: 90_000 });
  expect(await page.locator(".score-card thead").textContent()).toMatch(/R-8-6.*R-8-8/);
  await drawn(page);
  await page.getByRole("button", { name: "The reform", exact: true }).click();
  await page.locator('.tick[data-done="true"]').first().waitFor();
  expect(page.url()).toContain("moment=100");
});

it("shows an organization as an icicle, walks it by keys and opens a branch as boxes", async () => {
  const { page } = await open("?form=icicle");
  const area = page.locator(".picture-area[data-cells]");
  await area.waitFor();
  await area.focus();
  await page.keyboard.press("ArrowRight");
  await page.locator("[data-panel=node]").waitFor();
  await page.getByRole("button", { name: "As boxes" }).click();
  await drawn(page);
  expect((await pictureFacts(page)).nodes).toBeGreaterThan(0);
});
