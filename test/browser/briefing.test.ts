import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { chiefAdministrator, explorerPages, soon } from "./explorer.ts";

const { open: openPage } = explorerPages();

it("previews a briefing about the open finding and gives it away as a file", async () => {
  const { page } = await openPage(`?finding=${chiefAdministrator}&stage=briefing`);
  const sheet = page.getByRole("img", { name: "Preview of the briefing" });
  await sheet.waitFor();
  await soon(() =>
    sheet.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth),
  ).toBeGreaterThan(400);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Markdown" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("dual-line-paper-against-practice-doa-cao.md");
});

it.each([
  {
    shows: "what is drawn around a focus",
    address: "?focus=doa-cao&stage=briefing",
    says: "and what is near",
  },
  {
    shows: "reforms on the bench that nobody has kept",
    address: "?try=R-8-8,R-8-6&stage=briefing",
    says: "R-8-8",
  },
])("makes a briefing of $shows", async ({ address, says }) => {
  const { page } = await openPage(address);
  await page.getByRole("img", { name: "Preview of the briefing" }).first().waitFor();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Markdown" }).click(),
  ]);
  const folder = await mkdtemp(join(tmpdir(), "dotted-briefing-"));
  await file.saveAs(join(folder, "note.md"));
  const note = await readFile(join(folder, "note.md"), "utf8");
  await rm(folder, { recursive: true });
  expect(note).toContain(says);
});
