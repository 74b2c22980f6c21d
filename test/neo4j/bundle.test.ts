import neo4j from "neo4j-driver";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openNeo4jStore } from "../../graph/store/neo4j/neo4j-store.ts";
import { openSqliteStore } from "../../graph/store/sqlite/sqlite-store.ts";
import type { Store } from "../../graph/store/store.ts";
import { takeRecord } from "../../server/services/bundle/take.ts";
import { writeBundle } from "../../server/services/bundle/write.ts";
import { importDataset } from "../../server/services/import.ts";
import { changeRecord } from "../../server/services/record/change.ts";
import { temporaryFolder } from "../server/kit.ts";
import { onNeo4j } from "./on-neo4j.ts";

const id = "ours";
const header = "Post ID,Title,Grade,Name,Reports to,Pay band";
const first = ["1,Chief,D-1,Ada,,B9", "2,Clerk,G-4,Bo,1,B1", "3,Cook,G-3,Cy,99,B1"];
const next = ["1,Chief,D-2,Ada,,B9", "2,Clerk,G-5,Di,1,B2", "4,Driver,G-2,Ed,2,B1"];

const bundleOf = async (store: Store) => writeBundle(await takeRecord(store, id));
const bring = (store: Store, name: string, bytes: Uint8Array, date?: string) =>
  importDataset(store, [{ name, bytes }], { dataset: id, date, dryRun: false }, { actor: "ada" });
const list = (rows: readonly string[]) => new TextEncoder().encode(`${[header, ...rows].join("\n")}\n`);

/** A record of two editions of a list and a correction between them. */
const keptIn = async (store: Store): Promise<void> => {
  await bring(store, "staff.csv", list(first), "2025-01-01");
  const step = { op: "change-node" as const, id: "2", changes: { name: "Registrar" } };
  const change = { operations: [step], reason: "as the order says", expected: 1 };
  await changeRecord(store, id, change, { actor: "bo", day: "2025-02-01" });
  await bring(store, "staff.csv", list(next), "2025-04-01");
};

onNeo4j("a whole record as a bundle", (server) => {
  const address = server.uri.replace("://", `://${server.username}:${encodeURIComponent(server.password)}@`);
  let there: Store;
  beforeAll(async () => {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
    await driver.executeQuery("MATCH (n) DETACH DELETE n");
    await driver.close();
    there = await openNeo4jStore(address);
  });
  afterAll(() => there.close());

  it("is the same byte for byte out of Neo4j, out of a file that it was brought into, and out of Neo4j again", async () => {
    await keptIn(there);
    const bytes = await bundleOf(there);
    const here = await openSqliteStore(`${await temporaryFolder()}/store.db`);
    await bring(here, "ours.zip", bytes);
    expect(Buffer.compare(await bundleOf(here), bytes)).toBe(0);
    expect((await here.history(id, { limit: 9 })).map(({ revision }) => revision)).toEqual([3, 2, 1]);
    await there.remove(id, { actor: "bo" });
    await bring(there, "ours.zip", bytes);
    expect(Buffer.compare(await bundleOf(there), bytes)).toBe(0);
    expect((await there.read(id)).dataset.nodes.find((node) => node.id === "2")?.name).toBe("Registrar");
  });
});
