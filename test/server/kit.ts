import { rmSync } from "node:fs";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { InjectOptions } from "fastify";
import { onTestFinished } from "vitest";
import { openStore } from "../../graph/store/open-store.ts";
import type { Store } from "../../graph/store/store.ts";
import { keysOf } from "../../graph/vocabulary.ts";
import { type Access, accessSchema } from "../../server/access/access-file.ts";
import { hashToken } from "../../server/access/caller.ts";
import { buildApp } from "../../server/app.ts";
import { compiledDatasets } from "../../server/cache/compiled-datasets.ts";
import { type Role, roles } from "../../server/contract/session.ts";
import { type Deps, defaultLimits } from "../../server/deps.ts";
import { ensureSeeds } from "../../server/files/seeds.ts";
import { workHere } from "../../server/worker/work.ts";
import { smallOrganization } from "./small-organization.ts";

/** An access where the token of each role is the role's name, and nobody may do anything without. */
const everyRole: Access = accessSchema.parse({
  tokens: keysOf(roles).map((role) => ({ name: `the ${role}`, role, sha256: hashToken(role) })),
});

/** A folder that is gone when the test is over. */
export const temporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "dotted-test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** Throws whatever else went wrong. */
const isNotThere = (error: unknown): void => {
  if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
};

/** Makes a store file once for each file of tests; every test gets a copy, which is quicker than a new one. */
const template = (fill: (store: Store) => Promise<unknown>) => {
  let made: Promise<string> | undefined;
  const make = async (): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), "dotted-test-"));
    process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, "template.db");
    const store = await openStore(file);
    await fill(store);
    await store.close();
    return file;
  };
  return async (): Promise<string> => {
    made ??= make();
    const file = join(await temporaryFolder(), "test.db");
    const from = await made;
    // what was written last may still be in the log beside the file, which goes into the file at any moment
    await copyFile(`${from}-wal`, `${file}-wal`).catch(isNotThere);
    await copyFile(from, file);
    return file;
  };
};

const small = template((store) => store.write(smallOrganization(), { actor: "test" }));

/** A store file with the seed and the small organization in it. */
export const fileWithSeed = template(async (store) => {
  await store.write(smallOrganization(), { actor: "test" });
  await ensureSeeds(store);
});

/** A real store in a file of its own, with the small organization in it. */
const openSmallStore = async (): Promise<Store> => {
  const store = await openStore(await small());
  onTestFinished(() => store.close());
  return store;
};

type Ask = InjectOptions & { readonly as?: Role };

/** The server over a small store, and how to ask it in a role: `as` puts that role's token in. */
export const startServer = async (changes: Partial<Deps> = {}) => {
  const store = changes.store ?? (await openSmallStore());
  const datasets = compiledDatasets(store);
  const app = await buildApp({
    store,
    datasets,
    cypher: undefined,
    work: workHere({ store, datasets }),
    access: everyRole,
    loopbackOnly: true,
    clock: () => new Date("2026-05-17T12:00:00Z"),
    page: undefined,
    limits: defaultLimits,
    stopping: new AbortController().signal,
    ...changes,
  });
  onTestFinished(() => app.close());
  const ask = ({ as, headers, ...options }: Ask) =>
    app.inject({
      ...options,
      headers: {
        host: "localhost:8008",
        ...(as === undefined ? {} : { authorization: `Bearer ${as}` }),
        ...headers,
      },
    });
  return { app, store, ask };
};
