import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { hashToken } from "../../server/access/caller.ts";
import { drawn, explorerPages, soon } from "./explorer.ts";
import { type Served, serve } from "./served.ts";

let served: Served | undefined;
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dotted-access-"));
  const file = join(folder, "access.json");
  const tokens = (["viewer", "editor"] as const).map((role) => ({
    name: `the ${role}`,
    role,
    sha256: hashToken(`token-of-${role}`),
  }));
  await writeFile(file, JSON.stringify({ anonymous: "none", tokens }));
  served = await serve({ args: ["--access", file] });
});
afterAll(async () => {
  await served?.stop();
  await rm(folder, { recursive: true, force: true });
});

const { open } = explorerPages({ address: () => served?.address ?? "" });

const signIn = async (page: Page, token: string): Promise<void> => {
  await page.getByLabel("Token").fill(token);
  await page.getByRole("button", { name: "Sign in" }).click();
};

it("asks for a token, says when it is wrong, and shows a viewer no way to write", async () => {
  const { page } = await open("?tab=data&finding=dual-line:paper-against-practice:doa-cao");
  await signIn(page, "guess");
  await soon(() => page.getByRole("alert").textContent()).toContain("not known here");
  await signIn(page, "token-of-viewer");
  await soon(() => page.locator(".account").textContent()).toContain("the viewer: may read and ask");
  await page.locator("[data-panel=finding]").waitFor();
  for (const name of ["Bring your organization …", "Accept …", "Add a note", "Remove this dataset …"])
    expect(await page.getByRole("button", { name, exact: true }).count(), name).toBe(0);
  expect(await page.evaluate(() => document.cookie)).not.toContain("token");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByLabel("Token").waitFor();
});

it("lets an editor check files, store them, see who did it and remove them", async () => {
  const { page } = await open("?tab=data");
  await signIn(page, "token-of-editor");
  await page.locator(".data-page").getByRole("button", { name: "Bring your organization …" }).click();
  await page.locator("input[name=files]").setInputFiles({
    name: "small.json",
    mimeType: "application/json",
    buffer: Buffer.from(
      JSON.stringify({
        organizations: [{ id: "office", name: "Office" }],
        posts: [{ id: "chief", label: "Chief", organization_id: "office" }],
      }),
    ),
  });
  expect(await page.getByLabel("Name of the organization").inputValue()).toBe("small");
  await soon(() => page.locator(".import [role=status]").first().textContent()).toContain("2 things");
  await page.getByRole("button", { name: "Store and see the findings" }).click();
  await soon(() => page.url()).toContain("dataset=small");
  await drawn(page);
  await page.getByRole("tab", { name: "Data" }).click();
  await page.getByText("Who did what").click();
  await soon(() => page.locator(".data-page").textContent()).toContain("the editor");
  await page.getByRole("button", { name: "Remove this dataset …" }).click();
  await page.getByRole("button", { name: "Remove it", exact: true }).click();
  await soon(() => page.locator("[data-panel=overview] h2").textContent()).toContain(
    "UN integrated missions",
  );
  await page.getByRole("button", { name: "Undo" }).click();
  await soon(() => page.url()).toContain("dataset=small");
  await drawn(page);
  expect(await page.getByRole("button", { name: "Undo" }).count()).toBe(0);
});

it("says of files that hold no dataset what is wrong, in which file, row and field", async () => {
  const { page } = await open("?tab=data");
  await signIn(page, "token-of-editor");
  await page.locator(".data-page").getByRole("button", { name: "Bring your organization …" }).click();
  const csv = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await page
    .locator("input[name=files]")
    .setInputFiles([
      csv("sources.csv", "id,title,short\ns,A source,source\n"),
      csv("nodes.csv", "id,kind,name,sources\na,post,A,s#1\n"),
      csv("lines.csv", "id,kind,from,to,sources\nl,reports-to,a,nobody,s#1\n"),
    ]);
  const faults = page.locator(".faults tbody tr");
  await soon(() => faults.count()).toBeGreaterThan(0);
  expect((await faults.allTextContents()).join()).toMatch(/lines\.csv.*to.*nobody/);
  expect(await page.getByRole("button", { name: "Store and see the findings" }).isDisabled()).toBe(true);
});
