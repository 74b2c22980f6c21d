import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openStore } from "../../graph/store/open-store.ts";
import { defaultSeed, ensureSeeds } from "../../server/files/seeds.ts";
import { temporaryFolder } from "./kit.ts";

const emptyStore = async () => {
  const store = await openStore(join(await temporaryFolder(), "test.db"));
  onTestFinished(() => store.close());
  const seed = async () => (await store.datasets()).find(({ id }) => id === defaultSeed);
  return { store, seed };
};

test("an empty store gets the seed, once", async () => {
  const { store, seed } = await emptyStore();
  await ensureSeeds(store);
  await ensureSeeds(store);
  expect(await seed()).toMatchObject({
    revision: 1,
    changedBy: expect.stringMatching(/^seed [0-9a-f]{12}$/),
  });
});

test("two programs that begin at once both have it", async () => {
  const { store, seed } = await emptyStore();
  await Promise.all([ensureSeeds(store), ensureSeeds(store)]);
  expect(await seed()).toMatchObject({ revision: 1 });
});

test("the seed of another version is brought up to this one's", async () => {
  const { store, seed } = await emptyStore();
  await ensureSeeds(store);
  const { dataset } = await store.read(defaultSeed);
  await store.write({ ...dataset, title: "As it was" }, { actor: "seed 000000000000" });
  await ensureSeeds(store);
  expect(await seed()).toMatchObject({ revision: 3, title: dataset.title });
});

test("what somebody made of it is left alone", async () => {
  const { store, seed } = await emptyStore();
  await ensureSeeds(store);
  const { dataset } = await store.read(defaultSeed);
  await store.write({ ...dataset, title: "Ours" }, { actor: "Ana" });
  await ensureSeeds(store);
  expect(await seed()).toMatchObject({ revision: 2, title: "Ours" });
});

test("who removed it does not get it back", async () => {
  const { store, seed } = await emptyStore();
  await ensureSeeds(store);
  await store.remove(defaultSeed, { actor: "Ana" });
  await ensureSeeds(store);
  expect(await seed()).toBeUndefined();
});
