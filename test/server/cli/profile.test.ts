import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../kit.ts";
import { run } from "./run.ts";

const operations = [
  { op: "add-node", node: { id: "chief", kind: "post", name: "Chief" } },
  { op: "add-node", node: { id: "clerk", kind: "post", name: "Clerk", since: "2012" } },
  { op: "add-line", line: { id: "l1", kind: "reports-to", from: "clerk", to: "chief", since: "2012" } },
];

test("a profile is told as tables, of two dates beside each other, and drawn", async () => {
  const folder = await temporaryFolder();
  const [store, file, out] = ["own.db", "first.json", "profile.svg"].map((name) => join(folder, name));
  await writeFile(file ?? "", JSON.stringify(operations));
  const on = (...args: string[]) => run(...args, "--store", store ?? "");
  await on("new", "Harbour agency", "--id", "agency");
  await on("change", "agency", file ?? "", "--reason", "Posts");
  const { out: told } = await on("profile", "agency@2011", "agency@2013");
  expect(told).toMatch(/Harbour agency, 2011 +Harbour agency, 2013/);
  expect(told).toMatch(/^Posts +1 +2$/m);
  expect(told).toMatch(/^People in posts +not recorded +not recorded$/m);
  expect(await on("profile", "agency@yesterday")).toMatchObject({ status: 2 });
  expect(await on("profile", "agency", "--out", out ?? "")).toMatchObject({ status: 0, err: "" });
  expect(await readFile(out ?? "", "utf8")).toContain("Posts by layer");
  const begins = async (name: string): Promise<string> => {
    await on("profile", "agency", "--out", join(folder, name));
    return (await readFile(join(folder, name))).subarray(0, 4).toString("latin1");
  };
  expect([await begins("profile.pdf"), await begins("profile.png")]).toEqual(["%PDF", "\u0089PNG"]);
  expect(await on("profile", "agency", "--out", join(folder, "profile.doc"))).toMatchObject({ status: 2 });
});

test("of a part with hundreds of rows it is said how many are left out", async () => {
  const folder = await temporaryFolder();
  const [store, file] = [join(folder, "own.db"), join(folder, "first.json")];
  const stations = Array.from({ length: 17 }, (_, place) => [
    { op: "add-node", node: { id: `p${place}`, kind: "place", name: `Port ${place}` } },
    { op: "add-node", node: { id: `post${place}`, kind: "post", name: `Post ${place}` } },
    { op: "add-line", line: { id: `l${place}`, kind: "located-in", from: `post${place}`, to: `p${place}` } },
  ]).flat();
  await writeFile(file, JSON.stringify(stations));
  await run("new", "Harbours", "--id", "harbours", "--store", store);
  await run("change", "harbours", file, "--reason", "Ports", "--store", store);
  const told = async (...args: string[]) => (await run("profile", ...args, "--store", store)).out;
  expect(await told("harbours")).toMatch(/^ {2}… and 2 more/m);
  expect(await told("harbours", "harbours", "--lang", "fr")).toMatch(/^ {2}… et 2 de plus/m);
});

test("a briefing sets two dates or two organizations beside each other", async () => {
  const folder = await temporaryFolder();
  const [store, file, out] = ["own.db", "first.json", "profiles.md"].map((name) => join(folder, name));
  await writeFile(file ?? "", JSON.stringify(operations));
  const on = (...args: string[]) => run(...args, "--store", store ?? "");
  for (const id of ["agency", "bureau"]) {
    await on("new", `Harbour ${id}`, "--id", id);
    await on("change", id, file ?? "", "--reason", "Posts");
  }
  const brief = async (...args: string[]) => {
    const told = await on("brief", "--dataset", "agency", "--format", "md", "--out", out ?? "", ...args);
    return told.status === 0 ? await readFile(out ?? "", "utf8") : told.err;
  };
  const dated = await brief("--profile", "--at", "2011", "--beside", "@2013");
  expect(dated).toMatch(/^# Harbour agency, 2011 and 2013: 1 post and 2 posts$/m);
  expect(dated).toContain("| Posts | 1 | 2 |");
  const other = await brief("--profile", "--beside", "bureau@2011");
  expect(other).toMatch(/^# Harbour agency and Harbour bureau, 2011: 2 posts and 1 post$/m);
  expect(await brief("--view", "", "--beside", "bureau")).toContain("--beside goes with --profile");
  expect(await brief("--profile", "--beside", "nobody")).toContain("nobody");
  expect(await brief("--profile", "--beside", "bureau@yesterday")).toContain(
    `"yesterday" is no date after @`,
  );
});
