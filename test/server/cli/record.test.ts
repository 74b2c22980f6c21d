import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../kit.ts";
import { run } from "./run.ts";

const operations = [
  { op: "add-node", node: { id: "chief", kind: "post", name: "Chief" } },
  { op: "add-node", node: { id: "clerk", kind: "post", name: "Clerk" } },
  {
    op: "add-line",
    line: { id: "l1", kind: "reports-to", from: "clerk", to: "chief", basis: "formal" },
  },
];

/** An empty record in a store of its own, a file of operations, and how to run a command on the store. */
const begun = async () => {
  const folder = await temporaryFolder();
  const [store, file] = [join(folder, "own.db"), join(folder, "first.json")];
  await writeFile(file, JSON.stringify(operations));
  const on = (...args: string[]) => run(...args, "--store", store);
  expect(await on("new", "Harbour agency", "--id", "agency")).toMatchObject({ status: 0, err: "" });
  return { on, file };
};

test("a record begun empty is changed, taken back, made again and restored, and its history says so", async () => {
  const { on, file } = await begun();
  const steps = [
    ["change", "agency", file, "--reason", "First posts"],
    ["undo", "agency"],
    ["redo", "agency"],
    ["restore", "agency", "--revision", "1", "--reason", "Begin again"],
  ];
  for (const step of steps) expect(await on(...step)).toMatchObject({ status: 0, err: "" });
  const rows = (await on("history", "agency")).out.trimEnd().split("\n").slice(1);
  const told = ["restore of 1", "redo of 2", "undo of 2", "edit", "create"];
  expect(rows.map((row, place) => row.includes(told[place] ?? "?"))).toEqual(told.map(() => true));
  expect(rows[0]).toContain("Begin again");
});

test("what others changed since is told, and nothing is written", async () => {
  const { on, file } = await begun();
  expect(await on("change", "agency", file)).toMatchObject({ status: 0 });
  const late = await on("change", "agency", file, "--revision", "1");
  expect(late.status).toBe(2);
  expect(late.err).toContain("added the node Chief");
  const revisions = (await on("history", "agency")).out.trimEnd().split("\n").slice(1);
  expect(revisions.map((row) => row.split(" ")[0])).toEqual(["2", "1"]);
});

test("a revision that is not there is not restored", async () => {
  const { on } = await begun();
  const { status, err } = await on("restore", "agency", "--revision", "99");
  expect(status).toBe(2);
  expect(err).toContain("no revision 99");
});

test("a threshold kept with the record changes what is found", async () => {
  const { on, file } = await begun();
  await on("change", "agency", file);
  const found = async (...more: string[]) =>
    (await on("analyze", "agency", "--detector", "span-and-layers", "--json", ...more)).out.includes(
      "many-layers",
    );
  expect(await found()).toBe(false);
  const senior = [
    { op: "add-node", node: { id: "minister", kind: "post", name: "Minister" } },
    {
      op: "add-line",
      line: { id: "l2", kind: "reports-to", from: "chief", to: "minister", basis: "formal" },
    },
    { op: "put-settings", settings: { detectors: { "span-and-layers": { mostLayers: 2 } } } },
  ];
  await writeFile(file, JSON.stringify(senior));
  expect(await on("change", "agency", file)).toMatchObject({ status: 0, err: "" });
  expect(await found()).toBe(true);
  expect(await found("--option", "span-and-layers.mostReports=9")).toBe(true);
  expect(await found("--option", "span-and-layers.mostLayers=8")).toBe(false);
});
