import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "libsql";
import { afterAll, describe, expect, it } from "vitest";
import { openSqliteStore } from "../../../graph/store/sqlite/sqlite-store.ts";
import { largeDataset, storeContract } from "./contract.ts";

const folder = mkdtempSync(join(tmpdir(), "dotted-store-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
let path = "";
storeContract("SQLite", {
  fresh: async () => {
    path = join(folder, "sub", `store-${count++}.db`);
  },
  open: () => openSqliteStore(path),
});

describe("a store file", () => {
  it("that is no store is refused in one sentence", async () => {
    const file = join(folder, "letter.db");
    writeFileSync(file, "Dear Sir or Madam, ".repeat(200));
    await expect(openSqliteStore(file)).rejects.toMatchObject({
      code: "store-unavailable",
      message: expect.stringContaining(file),
    });
  });

  it("of another program is refused and left as it is", async () => {
    const file = join(folder, "places.db");
    const theirs = new Database(file);
    theirs.exec("CREATE TABLE bookmarks (url TEXT)");
    await expect(openSqliteStore(file)).rejects.toMatchObject({
      code: "store-unavailable",
      message: expect.stringContaining("another program's database"),
    });
    expect(theirs.prepare("SELECT name FROM sqlite_schema").all()).toEqual([{ name: "bookmarks" }]);
    theirs.close();
  });

  it("of a newer version is refused", async () => {
    const file = join(folder, "newer.db");
    await (await openSqliteStore(file)).close();
    const later = new Database(file);
    later.exec("PRAGMA user_version = 99");
    later.close();
    await expect(openSqliteStore(file)).rejects.toMatchObject({ code: "store-version" });
  });

  it("in a place that cannot be written is refused", async () => {
    await expect(openSqliteStore(join(folder, "letter.db", "store.db"))).rejects.toMatchObject({
      code: "store-unavailable",
    });
  });

  it("holds the old or the new dataset after the writer is killed on the way", async () => {
    const file = join(folder, "killed.db");
    const store = await openSqliteStore(file);
    await store.write(largeDataset("big", 500), { actor: "ada" });
    await store.close();
    const writer = fileURLToPath(new URL("write-for-ever.ts", import.meta.url));
    const tsx = fileURLToPath(new URL("../../../node_modules/.bin/tsx", import.meta.url));
    for (const pause of [60, 130, 210]) {
      const child = spawn(tsx, [writer, file], { stdio: ["ignore", "pipe", "inherit"], detached: true });
      await once(child.stdout, "data");
      await new Promise((done) => setTimeout(done, pause));
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      await once(child, "exit");
      const again = await openSqliteStore(file);
      const { dataset, revision } = await again.read("big");
      const [summary] = await again.datasets();
      const writes = await again.audit({ dataset: "big", limit: 10_000 });
      await again.close();
      expect(dataset.lines).toHaveLength(dataset.nodes.length - 1);
      expect(summary).toMatchObject({ nodes: dataset.nodes.length, revision });
      expect(writes).toHaveLength(revision);
    }
  });
});
