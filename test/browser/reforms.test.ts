import { expect, it } from "vitest";
import { explorerPages, soon } from "./explorer.ts";

const { open: openPage } = explorerPages();

it("keeps a scenario, opens it again and deletes it", async () => {
  const { page } = await openPage("?tab=reforms&try=R-8-6,R-8-3");
  await page.locator("[data-panel=trial]").waitFor();
  await page.getByRole("button", { name: "Keep as a scenario …" }).click();
  await page.getByLabel("Name of the scenario").fill("Assets under one head");
  await page.getByRole("button", { name: "Save" }).click();
  const kept = page.getByRole("button", { name: /^Assets under one head/ });
  await kept.waitFor();
  await page.getByRole("button", { name: "Clear", exact: true }).click();
  await soon(() => page.url()).not.toContain("try=");
  await kept.click();
  await soon(() => page.url()).toContain("try=R-8-6,R-8-3");
  await page.getByRole("button", { name: /^Remove Assets/ }).click();
  await soon(() => kept.count()).toBe(0);
});

it("draws a line of one's own, cuts one, and tells what that changes; the link says it all", async () => {
  const { page } = await openPage("?tab=reforms");
  await page.getByRole("button", { name: "A step of your own …" }).click();
  await page.getByLabel("From").fill("DFS");
  await page.getByLabel("To", { exact: true }).fill("SRSG");
  await page.locator(".own-form").getByRole("button", { name: "Try" }).click();
  await page.locator('.touched[data-mark="added"]').waitFor();
  const { page: other } = await openPage(
    `${new URL(page.url()).search}&line=doa-cao--reports-to--dfs--practice`,
  );
  await other.getByRole("button", { name: "Try without this line" }).click();
  await other.locator('.touched[data-mark="removed"]').waitFor();
  expect(await other.locator(".touched").allTextContents()).toEqual([
    expect.stringContaining("DFS answers to SRSG"),
    expect.stringContaining("DOA/CAO answers to DFS"),
  ]);
});

it("tells of a line that is only taken off the record that nothing is resolved by it", async () => {
  const { page } = await openPage("?tab=reforms&line=doa-cao--relates-to--unct");
  await page.getByRole("button", { name: "Try without this line" }).click();
  const told = page.locator("[data-panel=trial] section", {
    hasText: "Not resolved, only taken off the record",
  });
  await soon(() => told.locator("li").count()).toBe(1);
  expect(await told.locator("li").textContent()).toContain("on mission assets is unclear");
});
