import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { row, workbook } from "../server/workbook-files.ts";
import { explorerPages, soon } from "./explorer.ts";
import { type Served, serve } from "./served.ts";

const header = [
  "Position ID",
  "Position title",
  "Incumbent",
  "Grade",
  "Department",
  "Duty station",
  "Reports to (position ID)",
  "Second reporting line",
];

/** The agency as its personnel office writes it: titles above the header, a second line for the field offices. */
const spring = [
  ["R001", "Director General", "Ilse Varga", "D-2", "Direction", "Ottmar", "", ""],
  ["R002", "Chief of Water Allocation", "Tomas Reyl", "P-5", "Allocation", "Ottmar", "R001", ""],
  ["R003", "Chief of Dams", "Ana Quell", "P-5", "Dams", "Ottmar", "R001", ""],
  ["R004", "Chief of Finance", "Bo Lind", "P-5", "Finance", "Ottmar", "R001", ""],
  ["R005", "Allocation Officer", "Mira Sen", "P-3", "Allocation", "Ottmar", "R002", ""],
  ["R006", "Dam Engineer", "Mira Sen", "P-3", "Dams", "Ottmar", "R003", ""],
  ["R007", "Head of Delta Office", "Pál Orsi", "P-4", "Delta Office", "Senn", "R002", "R003"],
  ["R008", "Delta Hydrologist", "Joy Abara", "P-2", "Delta Office", "Senn", "R007", "R005"],
  ["R009", "Delta Cashier", "", "G-5", "Delta Office", "Senn", "R007", "R004"],
  ["R010", "Gate Keeper", "Rui Costa", "G-3", "Dams", "Senn", "R006", ""],
];
/** The cashier is gone, a second keeper came, the hydrologist is a senior one. */
const summer = [
  ...spring
    .filter(([id]) => id !== "R009")
    .map((cells) => cells.map((cell) => (cell === "Delta Hydrologist" ? "Senior Hydrologist" : cell))),
  ["R011", "Second Gate Keeper", "Lea Brandt", "G-3", "Dams", "Senn", "R006", ""],
];

const sheet = (posts: readonly (readonly string[])[]) =>
  workbook([
    {
      name: "Posts",
      rows: [["River Basin Agency: staff list"], [""], header, ...posts]
        .map((cells, at) => row(at + 1, ...cells))
        .join(""),
    },
  ]);

let folder = "";
let served: Served | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dotted-agency-"));
  await writeFile(join(folder, "River Basin Agency.xlsx"), await sheet(spring));
  await writeFile(join(folder, "summer.xlsx"), await sheet(summer));
  served = await serve({ args: ["--local-role", "editor"] });
}, 120_000);
afterAll(async () => {
  await served?.stop();
  await rm(folder, { recursive: true, force: true });
});
const { open } = explorerPages({ address: () => served?.address ?? "" });

/** What somebody does with hand or keys, in order: each is one step. */
const gestures = (page: Page) => {
  const done: string[] = [];
  const press = async (name: string | RegExp): Promise<void> => {
    await page.getByRole("button", { name, exact: true }).first().click();
    done.push(`press ${name}`);
  };
  const choose = async (file: string): Promise<void> => {
    await page.locator("input[name=files]").setInputFiles(join(folder, file));
    done.push(`choose ${file}`);
  };
  const select = async (label: string, option: string): Promise<void> => {
    await page.getByLabel(label, { exact: true }).selectOption({ label: option });
    done.push(`${label}: ${option}`);
  };
  const fill = async (label: string, text: string): Promise<void> => {
    await page.getByLabel(label, { exact: true }).fill(text);
    done.push(`${label}: ${text}`);
  };
  return { done, press, choose, select, fill };
};

const findings = (page: Page) => page.locator("[data-finding]");
const panel = (page: Page) => page.locator("[data-panel=node]");
const showNode = async (page: Page, id: string): Promise<void> => {
  const address = new URL(page.url());
  address.searchParams.set("node", id);
  address.searchParams.delete("stage");
  await page.goto(address.href);
  await panel(page).waitFor();
};

it("is brought from a workbook, read, briefed, reformed, written to, brought again and restored", async () => {
  const { page } = await open();
  const { done, press, choose, select, fill } = gestures(page);

  await page.getByRole("tab", { name: "Data" }).click();
  done.push("Data");
  await press("Bring your organization …");
  await choose("River Basin Agency.xlsx");
  await page.getByRole("heading", { name: /What each column says/ }).waitFor();
  await select("The list is", "on paper");
  await press("Store and see the findings");
  await findings(page).first().waitFor();
  expect(done.length, done.join("; ")).toBeLessThanOrEqual(12);
  await soon(() => page.locator(".groups").textContent()).toMatch(/Delta Hydrologist|Head of Delta Office/);

  await findings(page).first().click();
  await press("Briefing …");
  await page.getByRole("img", { name: "Preview of the briefing" }).first().waitFor();
  const [file] = await Promise.all([page.waitForEvent("download"), press("Markdown")]);
  await file.saveAs(join(folder, "note.md"));
  const told = await readFile(join(folder, "note.md"), "utf8");
  expect(told).toContain("Mira Sen");

  await press("Close");
  await page.getByRole("tab", { name: "Reforms" }).click();
  await press("A step of your own …");
  await fill("From", "Gate Keeper");
  await fill("To", "Head of Delta Office");
  await page.locator(".own-form").getByRole("button", { name: "Try" }).click();
  await soon(() => page.locator("[data-panel=trial]").textContent()).toContain(
    "Gate Keeper answers to Head of Delta Office",
  );
  await press("Briefing …");
  await page.getByRole("img", { name: "Preview of the briefing" }).first().waitFor();
  const [reform] = await Promise.all([page.waitForEvent("download"), press("Markdown")]);
  await reform.saveAs(join(folder, "reform.md"));
  expect(await readFile(join(folder, "reform.md"), "utf8")).toContain("What the reform would change");
  await press("Close");
  await press("Clear");

  await showNode(page, "R010");
  await press("Edit");
  await press("New line from here …");
  await fill("To", "Head of Delta Office");
  await press("Draw it");
  await soon(() => panel(page).textContent()).toContain("Head of Delta Office");

  await page.getByRole("tab", { name: "Data" }).click();
  await press("Bring your organization …");
  await choose("summer.xlsx");
  await select("Becomes", "the next version of River Basin Agency");
  await soon(() => page.locator(".import").textContent()).toContain("Second Gate Keeper");
  await press("Store the new version");
  await findings(page).first().waitFor();
  await showNode(page, "R010");
  await soon(() => panel(page).textContent()).toContain("Head of Delta Office");
  await showNode(page, "R011");
  await soon(() => panel(page).locator("h2").textContent()).toContain("Second Gate Keeper");

  await press("Edit");
  await press("Undo");
  await soon(() => page.locator(".edit-bar").textContent()).toContain("Undone.");
  await press("Redo");
  await soon(() => page.locator(".edit-bar").textContent()).toContain("Done again.");
  await press("History");
  await page.locator("[data-revision='1']").getByRole("button", { name: "Restore" }).click();
  await soon(() => page.locator("main").textContent()).toContain("Revision 1 is present again");
  await showNode(page, "R009");
  await soon(() => panel(page).locator("h2").textContent()).toContain("Delta Cashier");
}, 180_000);
