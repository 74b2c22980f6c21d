import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync, inflateSync } from "node:zlib";
import Database from "libsql";
import { afterAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { datasetSchema } from "../../../graph/model/dataset.ts";
import { sortedById } from "../../../graph/store/shared/whole.ts";
import { openSqliteStore } from "../../../graph/store/sqlite/sqlite-store.ts";
import { readSeed } from "../../seeds/read-seed.ts";
import { smallDataset } from "../small-dataset.ts";

const folder = mkdtempSync(join(tmpdir(), "dotted-as-written-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
const storeOf = async (dataset = smallDataset()): Promise<string> => {
  const path = join(folder, `${count++}.db`);
  const store = await openSqliteStore(path);
  await store.write(dataset, { actor: "test" });
  await store.close();
  return path;
};

/** What a store gives, and which tables had rows that their schema made anew. */
const read = async (path: string, id = "small") => {
  const store = await openSqliteStore(path);
  const spies = Object.entries(datasetSchema.shape).map(
    ([table, schema]) => [table, vi.spyOn(schema, "parse")] as const,
  );
  try {
    const { dataset } = await store.read(id);
    const given = spies.map(([table, { mock }]) => ({ table, rows: mock.calls.flatMap(([rows]) => rows) }));
    const made = given.filter(({ rows }) => rows.length > 0);
    return { dataset, made: made.map(({ table }) => table), rows: made.flatMap(({ rows }) => rows) };
  } finally {
    for (const [, spy] of spies) spy.mockRestore();
    await store.close();
  }
};

const sql = (path: string, ...statements: string[]): void => {
  const file = new Database(path);
  for (const statement of statements) file.exec(statement);
  file.close();
};

/** Packs the nodes of a store again after their text was edited. */
const editNodes = (path: string, edit: (text: string) => string): void => {
  const file = new Database(path);
  const { body } = z
    .object({ body: z.instanceof(Uint8Array) })
    .parse(file.prepare("SELECT body FROM row_blocks WHERE part = ?").get("nodes"));
  const edited = deflateSync(edit(inflateSync(body).toString("utf8")));
  file.prepare("UPDATE row_blocks SET body = ? WHERE part = ?").run(edited, "nodes");
  file.close();
};

describe("rows in blocks", () => {
  it.each([smallDataset(), readSeed()])(
    "of $id are read as they were written, and are what their schemas make",
    async (dataset) => {
      const found = await read(await storeOf(dataset), dataset.id);
      expect(found.made).toEqual([]);
      const made = sortedById(datasetSchema.parse(JSON.parse(JSON.stringify(dataset))));
      expect(found.dataset).toStrictEqual(made);
    },
  );

  it.each([
    [
      "another version wrote them",
      "UPDATE row_blocks SET digest = 'of another version' WHERE part = 'nodes'",
    ],
    ["they stand under another id", "UPDATE row_blocks SET first = 'a' WHERE part = 'nodes'"],
  ])("are made by their schema where %s", async (_, statement) => {
    const path = await storeOf();
    sql(path, statement);
    const { dataset, made } = await read(path);
    expect(made).toEqual(["nodes"]);
    expect(dataset).toStrictEqual(sortedById(smallDataset()));
  });

  it("of a store of the version before are all made by their schemas, and the store is brought on", async () => {
    const path = await storeOf();
    sql(
      path,
      "ALTER TABLE row_blocks DROP COLUMN digest",
      "DROP TABLE layer_blocks",
      "PRAGMA user_version = 4",
    );
    const { dataset, made } = await read(path);
    expect(made).toEqual(expect.arrayContaining(["sources", "nodes", "lines"]));
    expect(dataset).toStrictEqual(sortedById(smallDataset()));
  });

  it("that somebody edited are made by their schema", async () => {
    const path = await storeOf();
    editNodes(path, (text) => text.replace('"name":"Chief"', '"name":"  The\\tChief ","made":"up"'));
    const { dataset, made } = await read(path);
    expect(made).toEqual(["nodes"]);
    const chief = dataset.nodes.find(({ id }) => id === "chief");
    expect(chief).toMatchObject({ name: "The Chief" });
    expect(chief).not.toHaveProperty("made");
  });

  it.each([
    ["a kind that is none", (text: string) => text.replace('"kind":"body"', '"kind":"nothing"')],
    ["no JSON", (text: string) => text.slice(0, -1)],
  ])("that somebody edited into %s are refused, and it is said which", async (_, edit) => {
    const path = await storeOf();
    editNodes(path, edit);
    await expect(read(path)).rejects.toMatchObject({
      code: "store-unavailable",
      message: expect.stringContaining('rows of "small" that cannot be read: its nodes from "board" on'),
    });
  });

  it("are refused whichever byte of them is lost", async () => {
    const path = await storeOf();
    const file = new Database(path);
    const { body } = z
      .object({ body: z.instanceof(Uint8Array) })
      .parse(file.prepare("SELECT body FROM row_blocks WHERE part = ?").get("nodes"));
    const put = file.prepare("UPDATE row_blocks SET body = ? WHERE part = ?");
    for (let cut = 0; cut < body.length; cut += 17) {
      put.run(Buffer.from(body.slice(0, cut)), "nodes");
      await expect(read(path)).rejects.toMatchObject({ code: "store-unavailable" });
    }
    file.close();
  });

  it("that were changed since are made by their schema, and no others", async () => {
    const path = await storeOf();
    const store = await openSqliteStore(path);
    const before = smallDataset().nodes.find(({ id }) => id === "chief");
    const after = { ...before, note: "Seen otherwise" };
    await store.change("small", [{ table: "nodes", id: "chief", before, after }], {
      actor: "test",
      expected: 1,
    });
    await store.close();
    const { dataset, made, rows } = await read(path);
    expect(made).toEqual(["nodes"]);
    expect(rows).toEqual([after]);
    expect(dataset.nodes.find(({ id }) => id === "chief")?.note).toBe("Seen otherwise");
  });
});
