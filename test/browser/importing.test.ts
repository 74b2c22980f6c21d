import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { explorerPages, soon } from "./explorer.ts";

const { open } = explorerPages();
const list =
  "Position ID,Job Title,Employee Name,Reports To\n1,Director,A. Ona,\n2,Head,B. Sol,1\n3,Clerk,C. Tir,2\n";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dotted-import-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Chooses a file where it lies: what is given to a browser over its socket is a copy, which stays when the file goes. */
const chooseInPlace = async (page: Page, path: string): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await page.locator("input[name=files]").waitFor({ state: "attached" });
  const expression = "document.querySelector('input[name=files]')";
  const { result } = await session.send("Runtime.evaluate", { expression });
  await session.send("DOM.setFileInputFiles", { objectId: result.objectId ?? "", files: [path] });
  await session.detach();
};

it("says which file cannot be read any more, and goes on with another", async () => {
  const [gone, there] = [join(folder, "gone.csv"), join(folder, "there.csv")];
  await writeFile(gone, list);
  await writeFile(there, list);
  const { page } = await open("?stage=import");
  await chooseInPlace(page, gone);
  await page.getByRole("heading", { name: /What each column says/ }).waitFor();
  await rm(gone);
  await page.getByLabel("Becomes").selectOption({ index: 1 });
  await soon(() => page.locator(".import [role=alert]").textContent()).toContain("gone.csv cannot be read");
  await page.locator("input[name=files]").setInputFiles(there);
  await page.getByRole("heading", { name: /What each column says/ }).waitFor();
  expect(await page.locator(".import [role=alert]").count()).toBe(0);
});
