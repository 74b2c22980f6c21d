import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exportCsvFolder } from "../../../graph/exporters/csv-folder.ts";
import { fileWithSeed, temporaryFolder } from "../kit.ts";
import { smallOrganization } from "../small-organization.ts";
import { run } from "./run.ts";

type Spoil = (text: string) => string | Uint8Array;

const cell =
  (row: number, column: string, value: string): Spoil =>
  (text) => {
    const lines = text
      .trimEnd()
      .split("\n")
      .map((line) => line.split(","));
    const place = lines[0]?.indexOf(column) ?? -1;
    const cells = lines[row - 1];
    if (place < 0 || cells === undefined) throw new Error(`no ${column} in row ${row}`);
    cells[place] = value;
    return `${lines.map((line) => line.join(",")).join("\n")}\n`;
  };

/** A folder as the small organization's, with one file spoilt. */
const spoiltFolder = async (file: string, spoil: Spoil): Promise<string> => {
  const folder = join(await temporaryFolder(), "other");
  await mkdir(folder);
  for (const { name, bytes } of exportCsvFolder({ ...smallOrganization(), id: "other" }))
    await writeFile(join(folder, name), name === file ? spoil(Buffer.from(bytes).toString()) : bytes);
  return folder;
};

const idsIn = async (store: string): Promise<string[]> =>
  JSON.parse((await run("datasets", "--json", "--store", store)).out).map(({ id }: { id: string }) => id);

const bad: { name: string; file: string; spoil: Spoil; says: string[] }[] = [
  {
    name: "a missing column",
    file: "lines.csv",
    spoil: (text) => text.replace("kind", "sort"),
    says: ["lines.csv", "kind", "missing-column"],
  },
  {
    name: "an unknown kind",
    file: "nodes.csv",
    spoil: cell(3, "kind", "unit"),
    says: ["nodes.csv:3", "kind", "unknown-kind"],
  },
  {
    name: "a dangling id",
    file: "lines.csv",
    spoil: cell(2, "to", "nobody"),
    says: ["lines.csv:2", "to", "dangling-id"],
  },
  {
    name: "a duplicate id",
    file: "nodes.csv",
    spoil: cell(3, "id", "council"),
    says: ["nodes.csv:3", "id", "duplicate-id"],
  },
  {
    name: "since after until",
    file: "nodes.csv",
    spoil: cell(7, "since", "2009"),
    says: ["nodes.csv:7", "until"],
  },
  {
    name: "a wrong polarity",
    file: "lines.csv",
    spoil: cell(2, "polarity", "maybe"),
    says: ["lines.csv:2", "polarity", "bad-polarity"],
  },
  {
    name: "a date that is none",
    file: "nodes.csv",
    spoil: cell(7, "since", "2008-13"),
    says: ["nodes.csv:7", "since", "bad-date"],
  },
  {
    name: "a cell of 10 MB",
    file: "nodes.csv",
    spoil: cell(2, "name", "x".repeat(10_000_000)),
    says: ["nodes.csv:2", "name", "too-long"],
  },
  {
    name: "a wrong encoding",
    file: "nodes.csv",
    spoil: (text) => Buffer.from(text, "latin1"),
    says: ["nodes.csv", "encoding"],
  },
  { name: "an open quote", file: "lines.csv", spoil: (text) => `${text}"`, says: ["lines.csv"] },
  { name: "no rows and no header", file: "lines.csv", spoil: () => "", says: ["lines.csv"] },
];
test.each(bad)("$name is told and nothing is stored", async ({ file, spoil, says }) => {
  const store = await fileWithSeed();
  const before = await idsIn(store);
  const ran = await run("import", await spoiltFolder(file, spoil), "--store", store);
  expect(ran.status).toBe(2);
  expect(ran.out).toBe("");
  for (const part of says) expect(ran.err).toContain(part);
  expect(ran.err.length).toBeLessThan(2_000);
  expect(await idsIn(store)).toEqual(before);
});

const good: { name: string; spoil: Spoil }[] = [
  { name: "a byte order mark", spoil: (text) => `\uFEFF${text}` },
  { name: "Windows line ends", spoil: (text) => text.replaceAll("\n", "\r\n") },
];
test.each(good)("$name is no fault", async ({ spoil }) => {
  const store = await fileWithSeed();
  const ran = await run("import", await spoiltFolder("nodes.csv", spoil), "--store", store);
  expect(ran).toMatchObject({ status: 0, err: "" });
  expect(await idsIn(store)).toContain("other");
});

test("all faults are told at once", async () => {
  const store = await fileWithSeed();
  const twice: Spoil = (text) => String(cell(3, "polarity", "maybe")(String(cell(2, "to", "nobody")(text))));
  const ran = await run("import", await spoiltFolder("lines.csv", twice), "--store", store);
  expect(ran.err).toContain("lines.csv:2");
  expect(ran.err).toContain("lines.csv:3");
});
