import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterAll, describe, expect, it } from "vitest";
import { type Dataset, withoutRows } from "../../../graph/model/dataset.ts";
import { packJson } from "../../../graph/store/shared/packed.ts";
import { openSqliteStore } from "../../../graph/store/sqlite/sqlite-store.ts";
import { fc, runs } from "../../random.ts";
import { layerOf } from "../layer-of.ts";
import { listOf } from "./block-edits.ts";

const folder = mkdtempSync(join(tmpdir(), "dotted-layer-blocks-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
const newPath = (): string => join(folder, `${count++}.db`);

/** The rows of a list in an order of their own, as a file may have them. */
const shuffled = (dataset: Dataset, step: number): Dataset => {
  const inSteps = <T>(rows: readonly T[]): T[] =>
    Array.from({ length: step }, (_, first) => rows.filter((_row, at) => at % step === first)).flat();
  return { ...dataset, nodes: inSteps(dataset.nodes).reverse(), lines: inSteps(dataset.lines) };
};

const written = async (path: string, dataset: Dataset, layer = layerOf("list", dataset)) => {
  const store = await openSqliteStore(path);
  await store.write(dataset, { actor: "ada", layer });
  return store;
};

const sql = (path: string, work: (file: InstanceType<typeof Database>) => void): void => {
  const file = new Database(path);
  work(file);
  file.close();
};

describe("the rows of a layer", () => {
  it("are given as they were imported, in their order, whatever became of the record", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 3 }),
        fc.boolean(),
        async (step, shift, isAll) => {
          const brought = shuffled(listOf("one", 0, shift), step);
          const next = shuffled(listOf("one", 1, 1), step + 1);
          const record = isAll
            ? brought
            : { ...brought, nodes: brought.nodes.map((node) => ({ ...node, note: "x" })) };
          const store = await written(newPath(), record, layerOf("list", brought));
          await store.write(next, { actor: "ada", layer: layerOf("list", next) });
          for (const [revision, dataset] of [brought, next].entries())
            expect(
              (await store.layer("one", { name: "list", revision: revision + 1 })).dataset,
            ).toStrictEqual(dataset);
          await store.close();
        },
      ),
      { numRuns: runs(6) },
    );
  });

  it("are made by their schemas where something else wrote them", async () => {
    const path = newPath();
    await (await written(path, listOf("one", 0, 0))).close();
    sql(path, (file) => file.exec("UPDATE layer_blocks SET digest = 'of another version'"));
    const store = await openSqliteStore(path);
    expect((await store.layer("one", { name: "list", revision: 1 })).dataset).toStrictEqual(
      listOf("one", 0, 0),
    );
    await store.close();
  });

  it("are told to be unreadable where they are damaged, and the record is read", async () => {
    const path = newPath();
    await (await written(path, listOf("one", 0, 0))).close();
    sql(path, (file) => file.exec("UPDATE layer_blocks SET body = substr(body, 1, 50) WHERE part = 'nodes'"));
    const store = await openSqliteStore(path);
    await expect(store.layer("one", { name: "list", revision: 1 })).rejects.toMatchObject({
      code: "store-unavailable",
    });
    expect((await store.read("one")).dataset.nodes).toHaveLength(listOf("one", 0, 0).nodes.length);
    await store.close();
  });

  it("of a store of the version before are read where they stand, and new ones beside them", async () => {
    const path = newPath();
    const [first, next] = [listOf("one", 0, 0), listOf("one", 1, 1)];
    await (await written(path, first)).close();
    sql(path, (file) => {
      file.prepare("UPDATE layers SET body = ?").run(packJson(first));
      file.exec("DROP TABLE layer_blocks; PRAGMA user_version = 5");
    });
    const store = await written(path, next);
    expect((await store.layer("one", { name: "list", revision: 1 })).dataset).toStrictEqual(first);
    expect((await store.layer("one", { name: "list", revision: 2 })).dataset).toStrictEqual(next);
    await store.close();
  });

  it("go with their record", async () => {
    const path = newPath();
    const store = await written(path, listOf("one", 0, 0));
    await store.remove("one", { actor: "ada" });
    await store.write(withoutRows({ id: "one", title: "Again" }), { actor: "ada" });
    await expect(store.layer("one", { name: "list", revision: 1 })).rejects.toMatchObject({
      code: "not-found",
    });
    await store.close();
    sql(path, (file) =>
      expect(file.prepare("SELECT count(*) AS many FROM layer_blocks").get()).toMatchObject({ many: 0 }),
    );
  });
});
