import { execFile } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import Database from "libsql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSqliteStore } from "../../../graph/store/sqlite/sqlite-store.ts";
import { smallDataset } from "../small-dataset.ts";

const folder = mkdtempSync(join(tmpdir(), "dotted-file-"));
const filled = join(folder, "filled.db");
beforeAll(async () => {
  const store = await openSqliteStore(filled);
  await store.write(smallDataset(), { actor: "test" });
  await store.close();
  const file = new Database(filled);
  file.exec("PRAGMA wal_checkpoint(TRUNCATE)"); // so that the file alone is the store
  file.close();
});
afterAll(() => {
  for (const name of ["closed"]) chmodSync(join(folder, name), 0o755);
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;
const copy = (): string => {
  const path = join(folder, `copy-${count++}.db`);
  copyFileSync(filled, path);
  return path;
};

const script = fileURLToPath(new URL("read-only.ts", import.meta.url));
const loader = fileURLToPath(import.meta.resolve("tsx"));
/** Rights do not bind the superuser, so the script runs as nobody where the tests run as root. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const tryStore = async (path: string): Promise<unknown> => {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", loader, script, path], {
    ...nobody,
    env: { ...process.env, TMPDIR: tmpdir(), HOME: tmpdir() },
  });
  return JSON.parse(stdout);
};

describe.skipIf(process.platform === "win32")("without the right to write (not on Windows)", () => {
  const closed = join(folder, "closed");
  beforeAll(() => {
    chmodSync(folder, 0o755);
    mkdirSync(closed);
    copyFileSync(filled, join(closed, "a store #1.db"));
    chmodSync(join(closed, "a store #1.db"), 0o444);
    chmodSync(closed, 0o555);
  });

  test("a store is read, and writing is refused in one sentence", async () => {
    expect(await tryStore(join(closed, "a store #1.db"))).toEqual({
      titles: [smallDataset().title],
      readOnly: true,
      written: expect.stringMatching(/^store-unavailable: .* may be read here, and not written to/),
    });
  });

  test("a store is not created where nobody may write", async () => {
    await expect(tryStore(join(closed, "new.db"))).rejects.toThrow("store-unavailable");
  });
});

test("a folder is no store, and it is said", async () => {
  await expect(openSqliteStore(folder)).rejects.toMatchObject({
    code: "store-unavailable",
    message: `${folder} is a folder; a store is a file: name one in it.`,
  });
});

test("a store is read while another program writes to it for long", async () => {
  const path = copy();
  const other = new Database(path);
  other.exec("PRAGMA journal_mode = WAL");
  other.exec("BEGIN IMMEDIATE");
  const store = await openSqliteStore(path);
  expect(await store.datasets()).toHaveLength(1);
  other.exec("ROLLBACK");
  other.close();
  await store.close();
});

test.each(["{", "{}", '{"id":7}'])("a row of %j is told in one sentence", async (body) => {
  const path = copy();
  const other = new Database(path);
  other
    .prepare("INSERT INTO dataset_rows (dataset, part, id, body) VALUES (?, 'nodes', 'broken', ?)")
    .run(smallDataset().id, body);
  other.close();
  await expectUnreadable(path, "a row that cannot be read.");
});

test.each(["", "no packed value"])("a block of %j is told in one sentence", async (body) => {
  const path = copy();
  const other = new Database(path);
  other.prepare("UPDATE row_blocks SET body = ? WHERE part = ?").run(Buffer.from(body), "nodes");
  other.close();
  await expectUnreadable(
    path,
    'rows of "small" that cannot be read: its nodes from "board" on. They were damaged or changed since they were written; a backup has them as they were.',
  );
});

const expectUnreadable = async (path: string, what: string): Promise<void> => {
  const store = await openSqliteStore(path);
  await expect(store.read(smallDataset().id)).rejects.toMatchObject({
    code: "store-unavailable",
    message: `The store ${path} holds ${what}`,
  });
  await store.close();
};

describe("a file that is deleted under a store", () => {
  test.each(["deleted", "replaced"])("(%s) is noticed, and nothing is written to it", async (what) => {
    const path = copy();
    const store = await openSqliteStore(path);
    await store.ping();
    rmSync(path);
    if (what === "replaced") copyFileSync(filled, path);
    await expect(store.ping()).rejects.toMatchObject({ code: "store-unavailable" });
    await expect(store.write(smallDataset(), { actor: "test" })).rejects.toThrow(what);
    await store.close();
  });
});
