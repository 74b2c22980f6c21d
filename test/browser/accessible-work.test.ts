import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { explorerPages } from "./explorer.ts";
import { faultsInTheDark, faultsOf, settled } from "./faults.ts";
import { type Served, serve } from "./served.ts";

let served: Served | undefined;
beforeAll(async () => {
  served = await serve({ args: ["--local-role", "editor"] });
}, 120_000);
afterAll(() => served?.stop());
const { open } = explorerPages({ address: () => served?.address ?? "" });

const faultless = async (page: Page): Promise<void> => {
  expect(await faultsOf(page)).toEqual([]);
  expect(await faultsInTheDark(page)).toEqual([]);
};

it.each([
  ["grid", "?stage=grid&edit=1", "table.grid td"],
  ["settings", "?stage=settings&edit=1", "form.settings"],
  ["drawing", "?edit=1&node=doa-cao", "[data-panel=node]"],
])("axe finds nothing where a record is written: %s", async (_, query, ready) => {
  const { page } = await open(query);
  await settled(page, ready);
  await faultless(page);
});

it("axe finds nothing in the preview of an import", async () => {
  const { page } = await open("?stage=import");
  await page.locator("input[name=files]").setInputFiles({
    name: "staff.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      "Position ID,Job Title,Employee Name,Reports To\n1,Director,A. Ona,\n2,Head,B. Sol,9\n",
    ),
  });
  await page.getByRole("heading", { name: /What each column says/ }).waitFor();
  await settled(page, ".import");
  await faultless(page);
});
