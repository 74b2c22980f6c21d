import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { exportCsvFolder } from "../../../graph/exporters/csv-folder.ts";
import { writeFolder } from "../../../server/cli/write-folder.ts";
import { smallDataset } from "../../graph/small-dataset.ts";

let root = "";
let folder = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "dotted-write-"));
  folder = join(root, "out");
});
afterEach(async () => {
  await chmod(root, 0o700);
  await rm(root, { recursive: true, force: true });
});

const files = exportCsvFolder(smallDataset());
const names = files.map(({ name }) => name).sort();

it("writes a folder and leaves nothing beside it", async () => {
  await writeFolder(folder, files);
  expect((await readdir(folder)).sort()).toEqual(names);
  expect(await readdir(root)).toEqual(["out"]);
  expect((await stat(folder)).mode & 0o500).toBe(0o500);
});

it("makes the folders above, and takes an empty folder", async () => {
  await mkdir(join(root, "empty"));
  await writeFolder(join(root, "empty"), files);
  await writeFolder(join(root, "a", "b"), files);
  expect((await readdir(join(root, "empty"))).sort()).toEqual(names);
  expect((await readdir(join(root, "a", "b"))).sort()).toEqual(names);
});

it("replaces an earlier export as a whole", async () => {
  await writeFolder(folder, files);
  await writeFolder(folder, exportCsvFolder({ ...smallDataset(), title: "Second" }));
  expect(await readFile(join(folder, "datapackage.json"), "utf8")).toContain("Second");
  expect(await readdir(root)).toEqual(["out"]);
});

const kept: readonly (readonly [name: string, file: string, content: string])[] = [
  ["a file in the folder that is not ours", join("out", "notes.txt"), "notes"],
  ["data of the same names that was written by hand", join("out", "nodes.csv"), "id,kind,name\n"],
  ["a descriptor that was written by hand", join("out", "datapackage.json"), '{"name": "mine"}'],
  ["a file where the folder should be", "out", "a letter"],
];
for (const [name, file, content] of kept)
  it(`keeps ${name}`, async () => {
    if (file !== "out") await mkdir(folder);
    await writeFile(join(root, file), content);
    await expect(writeFolder(folder, files)).rejects.toMatchObject({ code: "already-exists" });
    expect(await readFile(join(root, file), "utf8")).toBe(content);
    expect(await readdir(root)).toEqual(["out"]);
  });

it("keeps an earlier export beside which somebody put a file", async () => {
  await writeFolder(folder, files);
  await writeFile(join(folder, "notes.txt"), "notes");
  await expect(writeFolder(folder, files)).rejects.toMatchObject({ code: "already-exists" });
  expect((await readdir(folder)).sort()).toEqual([...names, "notes.txt"].sort());
});

it("says in one sentence where it cannot write", async () => {
  await writeFile(join(root, "file"), "");
  await expect(writeFolder(join(root, "file", "out"), files)).rejects.toMatchObject({
    code: expect.stringMatching(/^(bad-request|already-exists)$/),
    message: expect.stringContaining("out"),
  });
});
