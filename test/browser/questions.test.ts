import { expect, it } from "vitest";
import { drawn, explorerPages, pictureFacts, soon } from "./explorer.ts";

const { open: openPage } = explorerPages();

it("answers a question in words and lights its ground", async () => {
  const { page } = await openPage("?tab=questions&question=path&q.from=doa-cao&q.to=dm&q.by=any");
  await page.locator("[data-panel=answer]").waitFor();
  expect(await page.locator("[data-panel=answer]").getAttribute("data-status")).toBe("stated");
  await drawn(page);
  expect((await pictureFacts(page)).lit).toEqual(expect.arrayContaining(["dm", "doa-cao"]));
});

it("shows an answer's Cypher, and says that a store without Neo4j cannot run it", async () => {
  const { page } = await openPage("?tab=questions&question=superiors&q.node=doa-cao");
  await page.getByText("Show as Cypher").click();
  expect(await page.locator(".cypher-twin pre").textContent()).toContain("REPORTS_TO");
  expect(await page.getByRole("button", { name: "Open in the console" }).count()).toBe(0);
  const { page: other } = await openPage("?stage=console");
  await soon(() => other.locator(".console").textContent()).toContain("This store is not Neo4j");
  expect(await other.getByRole("button", { name: "Run", exact: true }).isDisabled()).toBe(true);
});

it("asks in French with words for everything it needs to know", async () => {
  const { page } = await openPage("?lang=fr&tab=questions&question=path&q.from=doa-cao&q.to=dm");
  await page.getByLabel("Départ").waitFor();
  await soon(() => page.getByLabel("Départ").inputValue()).toBe("DOA/CAO");
  await page.getByLabel("Par quelles lignes").selectOption({ label: "toute ligne, dans les deux sens" });
  await page.getByRole("button", { name: "Demander" }).click();
  await page.locator("[data-panel=answer]").waitFor();
  expect(page.url()).toContain("q.by=any");
});
