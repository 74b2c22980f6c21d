import { expect, it } from "vitest";
import { chiefAdministrator, drawn, explorerPages, pictureFacts, soon } from "./explorer.ts";
import { pixelsOf } from "./pixels.ts";

const { open } = explorerPages();
const findingRed = "#b3261e";

it("opens on the seed with findings, a picture and an overview, and no fault of its own", async () => {
  const { page, faults } = await open();
  await drawn(page);
  expect(await page.locator("h1").textContent()).toContain("Dotted Line");
  expect(await page.locator("[data-finding]").count()).toBeGreaterThan(10);
  expect((await pictureFacts(page)).nodes).toBeGreaterThan(30);
  expect(await page.locator("[data-panel=overview] h2").textContent()).toBe("UN integrated missions, 2008");
  expect(faults).toEqual([]);
});

it("lights the chief administrator's evidence in picture, table and panel when its finding is chosen", async () => {
  const { page } = await open("?stage=both", { width: 1600, height: 1000 });
  await drawn(page);
  expect((await pictureFacts(page)).lit).toEqual([]);
  expect(await pixelsOf(page, findingRed)).toBe(0);

  await page.locator(`[data-finding="${chiefAdministrator}"]`).click();
  const panel = page.locator("[data-panel=finding]");
  await panel.waitFor();
  await drawn(page);

  expect((await pictureFacts(page)).lit).toEqual(["dfs", "dm", "doa-cao", "srsg"]);
  expect(await pixelsOf(page, findingRed)).toBeGreaterThan(200);
  const rows = await page
    .locator("[role=treegrid] tr[data-lit]")
    .evaluateAll((all) => all.map((row) => row.getAttribute("data-node")).sort());
  expect(rows).toEqual(["dfs", "dm", "doa-cao", "srsg"]);
  expect(await panel.locator("h2").textContent()).toMatch(
    /DOA\/CAO answers on paper to SRSG.*in practice.*DFS.*DM/,
  );
  const evidence = panel.locator(".evidence-line");
  expect(await evidence.count()).toBe(3);
  await soon(async () => evidence.first().textContent()).toContain("report 2008, section 8");
});

it("shows scope by scope the superior on paper beside the one in practice", async () => {
  const { page } = await open(`?finding=${chiefAdministrator}`);
  const rows = page.locator("[data-panel=finding] .card-table tbody tr");
  await rows.first().waitFor();
  const cells = await rows.evaluateAll((all) => all.map((row) => row.textContent?.replaceAll(/\s+/g, " ")));
  expect(cells).toEqual(["support, financeSRSGDFS", "procurementSRSGDM", "anything elseSRSGnot stated"]);
});

it("says step by step why a rule speaks, and why it is silent about another", async () => {
  const { page } = await open(`?finding=${chiefAdministrator}`);
  await page.getByRole("button", { name: "Why?", exact: true }).click();
  await page.locator('.steps li[data-answer="yes"]').first().waitFor();
  await page.getByRole("button", { name: "Why not others?" }).click();
  await page.getByLabel("Another of the same kind").selectOption({ label: "UN Secretary-General (SG)" });
  await soon(() => page.locator(".why-not").textContent()).toContain("The rule is silent here");
});

it("lists what only speaks to the finding, tries it, marks what it changes and says that the finding stays", async () => {
  const { page } = await open(`?finding=${chiefAdministrator}`);
  await drawn(page);
  const card = page.locator(".resolvers li", { hasText: "R-8-6" });
  await soon(() => card.textContent()).toContain("addressed, not changed");
  await page.getByRole("button", { name: /^Try R-8-6/ }).click();
  await page.locator("[data-panel=trial]").waitFor();
  await soon(() => page.url()).toContain("try=R-8-6");
  await page.locator(".touched[data-mark=added]").first().waitFor();
  const addressed = page.locator("[data-panel=trial] section", { hasText: "Addressed, not changed" });
  await soon(() => addressed.textContent()).toMatch(/DOA\/CAO answers on paper to SRSG/);
  await soon(() => page.locator(".legend").textContent()).toContain("added");
});

it("goes to the next finding and back with the browser's own buttons", async () => {
  const { page } = await open(`?finding=${chiefAdministrator}`);
  const panel = page.locator("[data-panel=finding]");
  await panel.waitFor();
  await page.getByRole("button", { name: "Next finding" }).click();
  await soon(() => panel.getAttribute("data-finding")).not.toBe(chiefAdministrator);
  await page.goBack();
  await soon(() => panel.getAttribute("data-finding")).toBe(chiefAdministrator);
});

it("accepts a finding until a day and takes that back", async () => {
  const { page } = await open(`?finding=${chiefAdministrator}`);
  await page.getByRole("button", { name: "Accept …" }).click();
  await page.getByLabel("Why it is accepted").fill("Known, and being worked on");
  await page.getByLabel("Who accepts it").fill("The reform team");
  await page.getByRole("button", { name: "Accept", exact: true }).click();
  await soon(() => page.locator(".acceptance").textContent()).toContain("Accepted by The reform team");
  await soon(() => page.locator(".group-accepted").count()).toBe(1);
  await page.getByRole("button", { name: "Take back" }).click();
  await soon(() => page.locator(".group-accepted").count()).toBe(0);
});

it("tells of any rule why it is silent about a node", async () => {
  const { page } = await open("?node=srsg");
  await page.getByText("Why, or why not: any rule").click();
  await page.getByLabel("Rule").selectOption({ label: "Overloaded post" });
  await page.locator(".why-not .steps li").first().waitFor();
  expect(await page.locator(".why-not").textContent()).toContain("The rule is silent here");
});
