import { expect, it } from "vitest";
import { palette } from "../../graph/palette.ts";
import { chiefAdministrator, drawn, explorerPages, pictureFacts, soon } from "./explorer.ts";
import { clickUntil, spotsOf } from "./pixels.ts";

const { open: openPage } = explorerPages();

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
  await clickUntil(page, await spotsOf(page, palette.findingTint), opened("&node"));
  await page.locator("[data-panel=node]").waitFor();
  await page.getByRole("button", { name: "Back to the finding" }).click();
  await drawn(page);
  await clickUntil(page, await spotsOf(page, palette.finding), opened("&line"));
  await page.locator("[data-panel=line]").waitFor();
});

it("opens a citation of the evidence with one click, to its link and reference", async () => {
  const { page } = await openPage(`?finding=${chiefAdministrator}`);
  await page.locator(".evidence-source").first().click();
  await page.locator("[data-panel=line]").getByRole("button", { name: "Copy the reference" }).waitFor();
});

it("says at the head of a post what cannot be told of it, beside how many findings there are", async () => {
  const { page } = await openPage("?node=agency-hq");
  const head = page.locator(".standing");
  await soon(() => head.textContent()).toMatch(/finding.*cannot be told/);
  await head.getByRole("button", { name: /who have reports it cannot be told how many/ }).click();
  await page.locator("[data-panel=finding]").waitFor();
});

it("says that the picture is on its way until it is there", async () => {
  const { page } = await openPage();
  let goes: (() => void) | undefined;
  const held = new Promise<void>((done) => {
    goes = done;
  });
  await page.route("**/view*", (route) => held.then(() => route.continue()));
  await page.reload();
  await page.locator(".picture-area .waiting").waitFor();
  goes?.();
  await drawn(page);
  expect(await page.locator(".picture-area .waiting").count()).toBe(0);
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

it("tells in one sentence what went wrong when a dataset cannot be read", async () => {
  const { page } = await openPage();
  await drawn(page);
  await page.route("**/api/**", (route) => route.abort());
  await page.getByRole("tab", { name: "Reforms" }).click();
  await soon(() => page.getByRole("alert").first().textContent()).toContain("The server does not answer");
});
