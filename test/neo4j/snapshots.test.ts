import type { Driver } from "neo4j-driver";
import { afterEach, beforeEach, expect, it } from "vitest";
import { connect } from "../../graph/store/neo4j/connect.ts";
import { openNeo4jStore } from "../../graph/store/neo4j/neo4j-store.ts";
import { askServerSide } from "../../graph/store/neo4j/server-side.ts";
import { changeDataset } from "../../graph/store/neo4j/store/change.ts";
import { readDataset } from "../../graph/store/neo4j/store/read.ts";
import { type Run, type Sessions, sessionsOn } from "../../graph/store/neo4j/store/session.ts";
import { writeDataset } from "../../graph/store/neo4j/store/write.ts";
import type { Store } from "../../graph/store/store.ts";
import { fullDataset, largeDataset } from "../graph/store/contract.ts";
import { onNeo4j } from "./on-neo4j.ts";

const by = { actor: "ada" };
const id = "edited";

onNeo4j("snapshots", (server) => {
  const address = server.uri.replace("://", `://${server.username}:${encodeURIComponent(server.password)}@`);
  let store: Store;
  let driver: Driver;
  let sessions: Sessions;

  beforeEach(async () => {
    store = await openNeo4jStore(address);
    const opened = await connect(address);
    driver = opened.driver;
    sessions = sessionsOn(driver, opened.address);
    await store.remove(id, by).catch(() => undefined);
  });
  afterEach(async () => {
    await driver.close();
    await store.close();
  });

  /** Sessions that do something else once, just before the first statement that fits. */
  const interrupted = (mode: "read" | "write", fits: RegExp, doing: () => Promise<unknown>): Sessions => {
    let due = true;
    const between =
      (run: Run): Run =>
      async (cypher, parameters) => {
        if (due && fits.test(cypher)) {
          due = false;
          await doing();
        }
        return run(cypher, parameters);
      };
    return {
      ...sessions,
      [mode]: <T>(work: (run: Run) => Promise<T>) => sessions[mode]((run) => work(between(run))),
    };
  };

  const leftOf = async (dataset: string): Promise<unknown> => {
    const [row] = await sessions.read((run) =>
      run(
        "MATCH (n) WHERE NOT n:AuditEntry AND (n.edition STARTS WITH $start OR n.dataset = $dataset) RETURN count(n) AS count",
        {
          start: `${dataset}@`,
          dataset,
        },
      ),
    );
    return row?.count;
  };

  it.each([
    { how: "sees part of it", stumbles: false },
    { how: "stumbles over what vanished", stumbles: true },
  ])(
    "an analysis under which the edition is replaced, and which $how, is done again",
    async ({ stumbles }) => {
      await store.write(largeDataset(id, 300), by);
      const counts: unknown[] = [];
      const told = await askServerSide(address, id, async ({ edition, revision, run }) => {
        const count = async (): Promise<unknown> => {
          const rows = await run("MATCH (n:DottedNode {edition: $edition}) RETURN n.id", { edition });
          return rows.length;
        };
        if (counts.push(await count()) === 1) {
          await store.write(largeDataset(id, 200), by);
          if (stumbles) throw new Error("the part has no such node");
        }
        return { revision, nodes: await count() };
      });
      expect(counts).toEqual([300, 200]);
      expect(told).toEqual({ revision: 2, nodes: 200 });
    },
  );

  it("an analysis of a dataset that is removed under it says that there is none", async () => {
    await store.write(fullDataset(id), by);
    const asked = askServerSide(address, id, () => store.remove(id, by));
    await expect(asked).rejects.toMatchObject({ code: "not-found" });
  });

  it("an analysis that takes longer than it was given says so, and a fault of its own is told as it is", async () => {
    await store.write(fullDataset(id), by);
    const long = "UNWIND range(1, 100000000) AS a UNWIND range(1, 100) AS b RETURN sum(a * b) AS sum";
    const asked = askServerSide(address, id, ({ run }) => run(long, {}), { seconds: 1 });
    await expect(asked).rejects.toMatchObject({
      code: "limit-reached",
      message: expect.stringMatching(/Limit of time: .* 1 s/),
    });
    const faulty = askServerSide(address, id, async () => Promise.reject(new Error("ours")));
    await expect(faulty).rejects.toThrow("ours");
  });

  it("a reader under whom the edition is replaced reads the new one, whole", async () => {
    await store.write(largeDataset(id, 300), by);
    const reading = interrupted("read", /\]->\(b\)/, () => store.write(largeDataset(id, 200), by));
    const { dataset, revision } = await readDataset(reading, id);
    expect([dataset.nodes.length, dataset.lines.length, revision]).toEqual([200, 199, 2]);
  });

  it("a reader under whom the dataset is removed is told so", async () => {
    await store.write(largeDataset(id, 300), by);
    const reading = interrupted("read", /\]->\(b\)/, () => store.remove(id, by));
    await expect(readDataset(reading, id)).rejects.toMatchObject({ code: "not-found" });
  });

  it("a writer under whom the dataset is removed is told so, and nothing stays", async () => {
    await store.write(largeDataset(id, 300), by);
    const writing = interrupted("write", /s\.batch < /, () => store.remove(id, by));
    const work = writeDataset(writing, largeDataset(id, 200), by);
    await expect(work).rejects.toMatchObject({ code: "revision-conflict" });
    await expect(store.read(id)).rejects.toMatchObject({ code: "not-found" });
    expect(await leftOf(id)).toBe(0);
  });

  /** Sessions whose first answer to every write is lost. */
  const answeredTwice = (): Sessions => ({
    ...sessions,
    write: async (work) => {
      await sessions.write(work);
      return sessions.write(work);
    },
  });

  it("a write whose answer is lost and that is tried again counts once", async () => {
    await store.write(fullDataset(id), by);
    const twice = answeredTwice();
    expect(await writeDataset(twice, largeDataset(id, 300), { ...by, expected: 1 })).toBe(2);
    const { dataset, revision } = await store.read(id);
    expect([dataset.nodes.length, dataset.lines.length, revision]).toEqual([300, 299, 2]);
    const entries = await store.audit({ dataset: id, limit: 2 });
    expect(entries.map((entry) => entry.revision)).toEqual([2, 1]);
  });

  it("a change of a row whose answer is lost and that is tried again counts once", async () => {
    await store.write(fullDataset(id), by);
    const [before] = (await store.read(id)).dataset.sources;
    const rows = [{ table: "sources" as const, id: "charter", before, after: { ...before, title: "Rules" } }];
    expect(await changeDataset(answeredTwice(), id, rows, { ...by, expected: 1 })).toBe(2);
    expect((await store.history(id, { limit: 9 })).map(({ revision }) => revision)).toEqual([2, 1]);
  });

  it("nodes, lines and counts lie in the database as a person would look for them", async () => {
    await store.write(fullDataset(id), by);
    const [row] = await sessions.read((run) =>
      run(
        `MATCH (d:Dataset {id: $id})
         MATCH (post:Post {edition: d.edition, name: 'Harbourmaster'})-[r:REPORTS_TO]->(board:Body)
         MATCH (:Recommendation {edition: d.edition})-[:ADDRESSED_TO]->(board)
         RETURN post.hatsMax + 0 AS hats, toString(post.hatsMax) AS shown, post.aliases AS aliases, r.basis AS basis,
           r.scopes AS scopes, r.sources AS sources, post.since AS since`,
        { id },
      ),
    );
    expect(row).toEqual({
      hats: 3,
      shown: "3",
      aliases: ["Capitaine du port", "港長"],
      basis: "formal",
      scopes: ["finance", "security"],
      sources: ["charter#2", "charter#"],
      since: "2001",
    });
  });
});
