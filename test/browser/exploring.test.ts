import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { chiefAdministrator, drawn, explorerPages, pictureFacts, soon } from "./explorer.ts";
import { clickUntil, spotsOf } from "./pixels.ts";

const { open: openPage } = explorerPages();

it("leaves out lines and findings when a stroke is turned off, and says so in the URL", async () => {
  const { page } = await openPage();
  await drawn(page);
  const before = await pictureFacts(page);
  await page.getByRole("button", { name: "in practice", exact: true }).click();
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

it("finds a post by an alias and opens it, all by keyboard", async () => {
  const { page } = await openPage();
  await drawn(page);
  await page.keyboard.press("/");
  await page.keyboard.type("SRSRG");
  await page
    .getByRole("option", { name: /Special Representative/ })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await soon(() => page.locator("[data-panel=node] h2").textContent()).toBe(
    "Special Representative of the Secretary-General",
  );
  expect(page.url()).toContain("node=srsg");
});

it("restores everything from a link", async () => {
  const link = `?bases=formal,practice&scopes=finance&finding=${chiefAdministrator}&line=doa-cao--reports-to--dfs--practice&stage=both&lang=fr&theme=dark`;
  const { page } = await openPage(link);
  await page.locator("[data-panel=line]").waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("fr");
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  expect(await page.locator("[data-panel=line] h2").textContent()).toBe("DOA/CAO rend compte à DFS");
  expect(
    await page.getByRole("button", { name: "non précisé", exact: true }).getAttribute("aria-pressed"),
  ).toBe("false");
  await page.locator("[role=treegrid]").waitFor();
  await drawn(page);
  expect((await pictureFacts(page)).lit).toContain("doa-cao");
});

it("opens a box by a click on it in the picture, and a line by a click on it", async () => {
  const { page } = await openPage(`?finding=${chiefAdministrator}&theme=light`, {
    width: 1600,
    height: 1000,
  });
  await drawn(page);
  const opened = (what: string) => () => page.url().includes(`${what}=`);
  await clickUntil(page, await spotsOf(page, "#fdf1ef"), opened("&node"));
  await page.locator("[data-panel=node]").waitFor();
  await page.getByRole("button", { name: "Back to the finding" }).click();
  await drawn(page);
  await clickUntil(page, await spotsOf(page, "#b3261e"), opened("&line"));
  await page.locator("[data-panel=line]").waitFor();
});

it("walks the picture along its lines with arrow keys", async () => {
  const { page } = await openPage("?node=doa-cao");
  await drawn(page);
  await page.locator(".picture-area").focus();
  await page.keyboard.press("ArrowUp");
  await soon(() => page.url()).toContain("node=srsg");
  await page.keyboard.press("Enter");
  await soon(() => page.url()).toContain("focus=srsg");
  await soon(async () => (await pictureFacts(page)).nodes).toBeLessThan(30);
  await page.keyboard.press("Escape");
  await soon(() => page.url()).not.toContain("node=");
});

it("says the same in an outline that opens, closes and chooses by keyboard", async () => {
  const { page } = await openPage("?stage=table");
  const rows = page.locator("[role=treegrid] tbody tr");
  await rows.first().waitFor();
  const all = await rows.count();
  const open = page.locator("[role=treegrid] tr[aria-expanded]").first();
  await page.locator("[role=treegrid] tr[tabindex='0']").focus();
  while ((await page.locator("tr:focus").getAttribute("aria-expanded")) === null)
    await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowLeft");
  expect(await open.getAttribute("aria-expanded")).toBe("false");
  expect(await rows.count()).toBeLessThan(all);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.locator("[data-panel=node]").waitFor();
  expect(await page.locator("[role=treegrid] tr[aria-selected=true]").count()).toBe(1);
});

it("answers a question in words and lights its ground", async () => {
  const { page } = await openPage("?tab=questions&question=path&q.from=doa-cao&q.to=dm&q.by=any");
  await page.locator("[data-panel=answer]").waitFor();
  expect(await page.locator("[data-panel=answer]").getAttribute("data-status")).toBe("stated");
  await drawn(page);
  expect((await pictureFacts(page)).lit).toEqual(expect.arrayContaining(["dm", "doa-cao"]));
});

it("tells in one sentence what went wrong when a dataset cannot be read", async () => {
  const { page } = await openPage();
  await drawn(page);
  await page.route("**/api/**", (route) => route.abort());
  await page.getByRole("tab", { name: "Reforms" }).click();
  await soon(() => page.getByRole("alert").first().textContent()).toContain("The server does not answer");
});

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
  await page.getByRole("img", { name: "Preview of the briefing" }).waitFor();
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

it("keeps a scenario, opens it again and deletes it", async () => {
  const { page } = await openPage("?tab=reforms&try=R-8-6,R-8-3");
  await page.locator("[data-panel=trial]").waitFor();
  await page.getByRole("button", { name: "Keep as a scenario …" }).click();
  await page.getByLabel("Name of the scenario").fill("Assets under one head");
  await page.getByRole("button", { name: "Save" }).click();
  const kept = page.getByRole("button", { name: /^Assets under one head/ });
  await kept.waitFor();
  await page.getByRole("button", { name: "Clear" }).click();
  await soon(() => page.url()).not.toContain("try=");
  await kept.click();
  await soon(() => page.url()).toContain("try=R-8-6,R-8-3");
  await page.getByRole("button", { name: /^Remove Assets/ }).click();
  await soon(() => kept.count()).toBe(0);
});

it("accepts a finding until a day and takes that back", async () => {
  const { page } = await openPage(`?finding=${chiefAdministrator}`);
  await page.getByRole("button", { name: "Accept …" }).click();
  await page.getByLabel("Why it is accepted").fill("Known, and being worked on");
  await page.getByLabel("Who accepts it").fill("The reform team");
  await page.getByRole("button", { name: "Accept", exact: true }).click();
  await soon(() => page.locator(".acceptance").textContent()).toContain("Accepted by The reform team");
  await soon(() => page.locator(".group-accepted").count()).toBe(1);
  await page.getByRole("button", { name: "Take back" }).click();
  await soon(() => page.locator(".group-accepted").count()).toBe(0);
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

it("tells of any rule why it is silent about a node", async () => {
  const { page } = await openPage("?node=srsg");
  await page.getByText("Why, or why not: any rule").click();
  await page.getByLabel("Rule").selectOption({ label: "Overloaded post" });
  await page.locator(".why-not .steps li").first().waitFor();
  expect(await page.locator(".why-not").textContent()).toContain("The rule is silent here");
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
