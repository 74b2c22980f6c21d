import { existsSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fileWithSeed, temporaryFolder } from "../kit.ts";
import { run } from "./run.ts";
import { dotted, startDotted } from "./spawn.ts";

const backedUp = async () => {
  const [store, file] = [await fileWithSeed(), join(await temporaryFolder(), "backup.db")];
  expect(await run("backup", file, "--store", store)).toMatchObject({ status: 0 });
  return { store, file };
};

/** Programs are started one after the other. */
const patience = { timeout: 240_000 };

test("a store is written into a file while it is served, and only into a new one", patience, async () => {
  const [store, file] = [await fileWithSeed(), join(await temporaryFolder(), "backup.db")];
  const server = await startDotted(["serve", "--port", "0", "--store", store]);
  expect(await dotted(["backup", file, "--store", store])).toMatchObject({ status: 0 });
  expect((await run("datasets", "--store", file)).out).toContain("small");
  const again = await run("backup", file, "--store", store);
  expect(again).toMatchObject({ status: 2 });
  expect(again.err).toContain("is there already");
  const restored = await dotted(["backup", "restore", file, "--store", store]);
  expect(restored).toMatchObject({ status: 2 });
  expect(restored.err).toContain("is in use: stop the server");
  expect(existsSync(`${store}.before-restore`)).toBe(false);
  const made = await fetch(`${server.address}/api/datasets`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: server.address },
    body: JSON.stringify({ id: "later", title: "Later" }),
  });
  expect(made.ok, await made.text()).toBe(true);
  expect((await dotted(["datasets", "--store", store])).out).toContain("later");
  await server.stop();
  expect(await dotted(["backup", "restore", file, "--store", store])).toMatchObject({ status: 0, err: "" });
  expect((await run("datasets", "--store", store)).out).not.toContain("later");
  expect((await run("datasets", "--store", `${store}.before-restore`)).out).toContain("later");
});

test("what was there before is kept beside what is restored", patience, async () => {
  const { file } = await backedUp();
  const other = join(await temporaryFolder(), "other.db");
  await dotted(["datasets", "--store", other]);
  const { status, out } = await dotted(["backup", "restore", file, "--store", other]);
  expect({ status, out }).toEqual({
    status: 0,
    out: `The backup was restored. What was there is in ${other}.before-restore.\n`,
  });
  expect((await run("datasets", "--store", other)).out).toContain("small");
});

test("a store named before `restore` is the one that is restored", patience, async () => {
  const { file } = await backedUp();
  const other = join(await temporaryFolder(), "other.db");
  await dotted(["datasets", "--store", other]);
  const { out } = await dotted(["backup", "--store", other, "restore", file]);
  expect(out).toBe(`The backup was restored. What was there is in ${other}.before-restore.\n`);
});

test("every store that was restored over is kept, each under a name of its own", patience, async () => {
  const { file } = await backedUp();
  const other = join(await temporaryFolder(), "other.db");
  await dotted(["datasets", "--store", other]);
  const restore = ["backup", "restore", file, "--store", other];
  await dotted(restore);
  expect((await dotted(restore)).out).toContain(`${other}.before-restore-2.`);
  expect((await run("datasets", "--store", `${other}.before-restore`)).out).not.toContain("small");
  expect((await run("datasets", "--store", `${other}.before-restore-2`)).out).toContain("small");
});

test.each([
  ["cut off", (file: string) => truncateSync(file, 10_000), "or is damaged: nothing was restored"],
  ["no database", (file: string) => writeFileSync(file, "hello"), "is no backup of a store"],
  [
    "with a page overwritten",
    (file: string) => {
      const bytes = readFileSync(file);
      writeFileSync(file, bytes.fill(0xff, 8_192, 20_480));
    },
    "damaged: nothing was restored",
  ],
])("a backup that is %s is refused, and nothing is written", async (_, spoil, says) => {
  const { file } = await backedUp();
  spoil(file);
  const store = join(await temporaryFolder(), "new.db");
  const { status, err } = await run("backup", "restore", file, "--store", store);
  expect(status).toBe(2);
  expect(err).toContain(says);
  expect(() => readFileSync(store)).toThrow("ENOENT");
});

test("a Neo4j is backed up by its own tools", async () => {
  const { status, err } = await run("backup", "x.db", "--store", "neo4j://localhost:1");
  expect(status).toBe(2);
  expect(err).toContain("neo4j-admin database dump");
});
