import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { explorerPages, soon } from "./explorer.ts";
import { type Served, serve } from "./served.ts";

let folder = "";
let served: Served | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dotted-edit-"));
  served = await serve({ store: join(folder, "store.db"), args: ["--local-role", "editor"] });
}, 120_000);
afterAll(async () => {
  await served?.stop();
  await rm(folder, { recursive: true, force: true });
});
const { open } = explorerPages({ address: () => served?.address ?? "" });

/** What a spreadsheet puts on the clipboard, pasted where the keys are. */
const paste = (page: Page, text: string): Promise<void> =>
  page.locator("table.grid").evaluate((grid, given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", given);
    grid.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);

const write = (page: Page) => page.getByRole("button", { name: /^Write \d/ });

const begin = async (title: string): Promise<Page> => {
  const { page } = await open("?stage=import");
  await page.locator("input[name=new]").fill(title);
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await page.locator("table.grid").waitFor();
  return page;
};

it("begins an organization from nothing, pastes its posts and lines, and takes a change back", async () => {
  const page = await begin("Harbour Office");
  await page.locator("table.grid td[data-row='0'][data-column='0']").click();
  await paste(page, "post\tDirector\npost\tClerk\n");
  await write(page).click();
  await soon(() => page.locator("table.grid td", { hasText: /^Clerk$/ }).count()).toBe(1);
  await soon(() => write(page).isDisabled()).toBe(true);

  await page.getByLabel("Table", { exact: true }).selectOption({ label: "Lines" });
  await page.locator("table.grid td[data-row='0'][data-column='0']").click();
  await paste(page, "answers to\tClerk\tDirector\ton paper\n");
  await write(page).click();
  await soon(() => write(page).isDisabled()).toBe(true);
  await soon(() => page.locator("table.grid td", { hasText: /^Director$/ }).count()).toBe(1);

  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await soon(() => page.locator("table.grid td", { hasText: /^Director$/ }).count()).toBe(0);
});

it("writes a cell by keys, and names the cell and the reason when it cannot be", async () => {
  const page = await begin("Pilot Office");
  await page.locator("table.grid").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("Pilot");
  await page.keyboard.press("Enter");
  await write(page).click();
  await soon(() => page.locator(".grid-stage [role=alert]").textContent()).toContain("has to stand here");
  expect(await page.locator("table.grid td[aria-invalid=true]").count()).toBe(1);
});
