import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { hashToken } from "../../server/access/caller.ts";
import { explorerPages, soon } from "./explorer.ts";
import { pdfOf } from "./pdf-of.ts";
import { type Served, serve } from "./served.ts";

let served: Served | undefined;
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dotted-together-"));
  const file = join(folder, "access.json");
  const tokens = ["Ana", "Ben"].map((name) => ({
    name,
    role: "editor" as const,
    sha256: hashToken(`token-of-${name}`),
  }));
  await writeFile(file, JSON.stringify({ anonymous: "none", tokens }));
  served = await serve({ args: ["--access", file] });
}, 120_000);
afterAll(async () => {
  await served?.stop();
  await rm(folder, { recursive: true, force: true });
});
const { open } = explorerPages({ address: () => served?.address ?? "" });

const enter = async (name: string, query: string): Promise<Page> => {
  const { page } = await open(query);
  await page.getByLabel("Token").fill(`token-of-${name}`);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.locator(".company").waitFor({ state: "attached" });
  return page;
};

const operations = [
  { op: "put-source", source: { id: "tor", title: "Terms of reference", short: "ToR" } },
  { op: "add-node", node: { id: "director", kind: "post", name: "Director" } },
  { op: "add-node", node: { id: "clerk", kind: "post", name: "Clerk" } },
  {
    op: "add-line",
    line: {
      id: "up",
      kind: "reports-to",
      from: "clerk",
      to: "director",
      sources: [{ source: "tor", locator: "2" }],
    },
  },
];

/** A record of two posts and a line, written by somebody who is signed in. */
const begin = async (page: Page, title: string): Promise<string> => {
  const api = new URL("/api/datasets", page.url()).href;
  const made = await page.request.post(api, { data: { title } });
  const { id, revision } = await made.json();
  const changed = await page.request.post(`${api}/${id}/changes`, {
    data: { operations, reason: "", expected: revision },
  });
  expect(changed.status(), await changed.text()).toBe(200);
  return id;
};

const change = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await page.getByRole("button", { name: "Change its fields" }).click();
};
const nameIn = (page: Page) => page.locator(".edit-part form").getByLabel("Name", { exact: true });
const write = (page: Page) => page.locator(".edit-part").getByRole("button", { name: "Write it" }).click();

it("shows who is editing and what they write without reloading, and tells the later of two what the other changed", async () => {
  const ana = await enter("Ana", "");
  const id = await begin(ana, "Harbour Office");
  await ana.goto(`${served?.address}/?dataset=${id}&node=clerk`);
  const ben = await enter("Ben", `?dataset=${id}&node=clerk`);
  await soon(() => ana.locator(".company").textContent()).toBe("Ben has it open");
  await change(ana);
  await soon(() => ben.locator(".company").textContent()).toBe("Ana is editing");
  await change(ben);
  await nameIn(ana).fill("Senior Clerk");
  await write(ana);
  await soon(() => ben.locator("[data-panel=node] h2").textContent()).toContain("Senior Clerk");
  await nameIn(ben).fill("Junior Clerk");
  await write(ben);
  const collision = ben.locator(".collision");
  await soon(() => collision.textContent()).toContain("Ana");
  expect(await collision.textContent()).toContain("Senior Clerk");
  await ben.getByRole("button", { name: "Keep theirs" }).click();
  await soon(() => ben.locator("[data-panel=node] h2").textContent()).toContain("Senior Clerk");
  await ben.getByRole("button", { name: "Stop editing" }).click();
  await ana.getByRole("button", { name: /^Remove with its lines/ }).click();
  await soon(() => ben.getByRole("alert").first().textContent()).toContain("Somebody removed it");
  expect(await ben.locator("[data-panel=node]").count()).toBe(0);
});

/** Marks words in the text that is open, as a mouse does. */
const mark = (page: Page, words: string): Promise<void> =>
  page.locator(".page-text").evaluate((area, wanted) => {
    const text = area.firstChild;
    const at = text?.textContent?.indexOf(wanted) ?? -1;
    if (text === null || at < 0) throw new Error(`the text does not hold ${wanted}`);
    window.getSelection()?.setBaseAndExtent(text, at, text, at + wanted.length);
  }, words);

it("keeps a source's text, makes marked words a passage, and opens it from a citation", async () => {
  const page = await enter("Ana", "");
  const id = await begin(page, "Pilot Office");
  await page.goto(`${served?.address}/?dataset=${id}&line=up`);
  const pages = ["Terms of reference", "The clerk answers to the director."];
  await page.locator("input[name=source-text]").setInputFiles({
    name: "tor.pdf",
    mimeType: "application/pdf",
    buffer: await pdfOf(pages),
  });
  await page.getByRole("button", { name: "Read the text" }).click();
  await page.getByRole("button", { name: "Page after" }).click();
  await mark(page, "answers to the director");
  await page.getByRole("button", { name: "Keep the marked words" }).click();
  await soon(() => page.locator(".page-text mark").textContent()).toBe("answers to the director");
  await page.reload();
  await soon(() => page.locator(".page-text mark").textContent()).toBe("answers to the director");
  expect(await page.locator(".passages figure").textContent()).toContain("Clerk → Director");
});
