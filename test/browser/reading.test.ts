import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { chiefAdministrator, drawn, explorerPages, soon } from "./explorer.ts";

const { open } = explorerPages();

/** Answers requests to a path with 503 as long as `down` says so; counts them. */
const failing = async (page: Page, path: string, down: (n: number) => boolean): Promise<() => number> => {
  let asked = 0;
  await page.route(path, (route) => (down(++asked) ? route.fulfill({ status: 503 }) : route.continue()));
  return () => asked;
};

const options = (page: Page) => page.locator(".search [role=option]").allTextContents();

it("asks again after a hiccup, and says so while the server stays away", async () => {
  const { page } = await open();
  await drawn(page);
  let away = false;
  const asked = await failing(page, "**/search?*", (n) => n === 1 || away);
  const search = page.locator(".search input");
  await search.fill("doa");
  await soon(async () => (await options(page)).join()).toContain("DOA/CAO");
  await soon(() => asked()).toBeGreaterThan(1);

  away = true;
  await search.fill("srsg");
  await soon(async () => (await options(page)).join()).toContain("could not be made");
  expect((await options(page)).join()).not.toContain("Nothing of that name");
  away = false;
  await search.press("Enter");
  await soon(async () => (await options(page)).join()).toContain("SRSG");
});

it("keeps what was asked last, though the answer to what was asked before comes after it", async () => {
  const { page } = await open();
  await drawn(page);
  let release = (): void => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/search\?q=doa/, async (route) => {
    await released;
    // nobody may wait for it any more
    void route.fulfill({ json: [{ id: "doa-cao", kind: "post", name: "Late" }] }).catch(() => undefined);
  });
  const search = page.locator(".search input");
  const asked = page.waitForRequest(/search\?q=doa/);
  await search.fill("doa");
  await asked;
  await search.fill("srsg");
  await soon(async () => (await options(page))[0]).toContain("SRSG");
  release();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  expect(await search.inputValue()).toBe("srsg");
  expect((await options(page))[0]).toContain("SRSG");
});

it.each([
  ["another finding", `?finding=${encodeURIComponent(chiefAdministrator)}`, ".detail", "Next finding"],
  ["another order of the table", "?stage=table&twin=actors", ".actors-scroll", "Findings"],
])("begins at the top with %s", async (_, query, place, control) => {
  const { page } = await open(query, { height: 420 });
  const part = page.locator(place).first();
  const hidden = () => part.evaluate((element) => element.scrollHeight - element.clientHeight);
  await soon(hidden).toBeGreaterThan(100);
  await part.evaluate((element) => element.scrollTo({ top: 100 }));
  expect(await part.evaluate((element) => element.scrollTop)).toBe(100);
  await page.locator(".detail, .actors").getByRole("button", { name: control }).first().press("Enter");
  await soon(() => part.evaluate((element) => element.scrollTop)).toBe(0);
});

it("says in place of the picture that it cannot be read, and draws it when tried again", async () => {
  const { page } = await open("?bases=formal");
  await drawn(page);
  let away = true;
  await failing(page, "**/view?*", () => away);
  await page.getByRole("button", { name: "in practice" }).first().click();
  const failure = page.locator(".middle .failure");
  await failure.waitFor();
  expect(await page.locator(".picture-area canvas").count()).toBe(0);
  away = false;
  await failure.getByRole("button", { name: "Try again" }).click();
  await drawn(page);
});

it.each([
  ["lines by basis", "?tab=data", "**/view?*", ".data-page", ".data-page dt:text('in practice')"],
  [
    "a profile beside another",
    "?stage=profile&since=2005",
    "**/profile?*at=2005*",
    ".profile",
    ".profile-part th:text-is('UN integrated missions, 2008, 2005')",
  ],
  [
    "tools for a box",
    "?edit=1&node=srsg&bases=formal",
    /nodes\/srsg\?(?!.*bases)/,
    ".detail",
    ".edit-part .danger",
  ],
  [
    "tools for a line",
    "?edit=1&line=doa-cao--reports-to--dfs--practice",
    "**/lines/doa-cao*",
    ".detail",
    ".edit-part .danger",
  ],
] as const)(
  "says that %s could not be read, and shows it when tried again",
  async (_, query, path, place, there) => {
    const { page } = await open();
    await drawn(page);
    let away = true;
    await page.route(path, (route) => (away ? route.fulfill({ status: 503 }) : route.continue()));
    await page.goto(new URL(query, page.url()).href);
    const retry = page.locator(place).getByRole("button", { name: "Try again" }).first();
    await retry.waitFor();
    expect(await page.locator(there).count()).toBe(0);
    away = false;
    await retry.click();
    await page.locator(there).first().waitFor();
  },
);

it("says of a reform that could not be tried, on whatever tab, and tries it again", async () => {
  const { page } = await open();
  await drawn(page);
  let away = true;
  await page.route("**/compare", (route) => (away ? route.fulfill({ status: 500 }) : route.continue()));
  await page.goto(new URL("?try=R-8-8", page.url()).href);
  const untold = page.locator("[data-unread=trial]");
  await untold.waitFor();
  await page.getByRole("tab", { name: "Reforms" }).click();
  await page.locator(".detail .failure").waitFor();
  expect(await untold.count()).toBe(0);
  await page.getByRole("tab", { name: "Findings" }).click();
  await untold.getByRole("button", { name: "Try again" }).waitFor();
  away = false;
  await untold.getByRole("button", { name: "Try again" }).click();
  await soon(() => untold.count()).toBe(0);

  await page.goto(new URL("?try=R-8-8,R-9-9&question=nope&lang=fr", page.url()).href);
  await soon(async () => (await page.getByRole("alert").allTextContents()).join()).toMatch(
    /données\u00a0: \P{L}*R-9-9/u,
  );
  await soon(async () => (await page.locator(".detail").textContent()) ?? "").toContain("nope");
});

it("opens an address that names nothing with what there is, and says what it left out", async () => {
  const { page } = await open("?show=srsg,nope&expanded=nope2&focus=nope3&branch=nope4&form=boxes&lang=fr");
  await drawn(page);
  await soon(() => page.url()).toMatch(/\?(?!.*nope)/);
  const told = (await page.locator("p.notice").allTextContents()).join();
  for (const part of ["branch=nope4", "focus=nope3", "expanded=nope2", "show=nope"])
    expect(told).toContain(part);
  expect(told).toContain("Rien ne porte ce nom");
});

it("says that a record's own names could not be read", async () => {
  const { page } = await open();
  await drawn(page);
  await page.route("**/settings", (route) => route.fulfill({ status: 503 }));
  await page.reload();
  await soon(async () => (await page.getByRole("alert").allTextContents()).join()).toContain("own names");
});

it("shows what a colleague noted when one comes back to the finding", async () => {
  const { page } = await open(`?finding=${encodeURIComponent(chiefAdministrator)}`);
  await page.locator("[data-panel=finding]").waitFor();
  const subject = { type: "finding", id: chiefAdministrator };
  const dataset = new URL("/api/datasets/un-integrated-missions-2008/notes", page.url()).href;
  const kept = await page.request.post(dataset, { data: { subject, text: "Ask the field first." } });
  const { id, revision } = await kept.json();
  await page.getByRole("button", { name: "Next finding" }).click();
  await page.getByRole("button", { name: "Previous finding" }).click();
  await soon(() =>
    page
      .locator(".note")
      .allTextContents()
      .then((all) => all.join()),
  ).toContain("field first");
  await page.request.delete(`${dataset}/${id}`, { headers: { "if-match": `"${revision}"` } });
});
