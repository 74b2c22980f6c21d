import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, it } from "vitest";
import { analyzeInDatabase } from "../../../analysis/cypher/analyze.ts";
import type { RunCypher } from "../../../analysis/cypher/periods.ts";
import { cypherOfDetector } from "../../../analysis/cypher/text.ts";
import { runTwin } from "../../../analysis/cypher/twin.ts";
import type { AnyDetector } from "../../../analysis/detector.ts";
import { detectors } from "../../../analysis/detectors/index.ts";
import { analyze, prepare } from "../../../analysis/run.ts";
import { everything, type Slice, sliceSchema } from "../../../graph/index/slice.ts";
import { viewDataset } from "../../../graph/index/view.ts";
import { connect } from "../../../graph/store/neo4j/connect.ts";
import { openNeo4jStore } from "../../../graph/store/neo4j/neo4j-store.ts";
import { askServerSide, subgraphAround } from "../../../graph/store/neo4j/server-side.ts";
import { currentSnapshotKey } from "../../../graph/store/neo4j/store/datasets.ts";
import { type Sessions, sessionsOn } from "../../../graph/store/neo4j/store/session.ts";
import type { Store } from "../../../graph/store/store.ts";
import { type DetectorCase, rowsOf } from "../../analysis/case.ts";
import { organizations, type Rows } from "../../analysis/organizations.ts";
import { fc, randomSeed, runs } from "../../random.ts";
import { readSeed } from "../../seeds/read-seed.ts";
import { onNeo4j } from "../on-neo4j.ts";
import { byIndex, byTwin } from "./compare.ts";
import { eager } from "./eager.ts";
import { loadOrganizations } from "./load.ts";
import { slices } from "./slices.ts";

/** Random organizations per detector. */
const sampled = runs(3);

/** An organization with a question about it, under the edition it is loaded as. */
type Asked = { readonly rows: Rows; readonly slice: Slice; readonly options: unknown; readonly name: string };

const casesOf = async ({ info }: AnyDetector): Promise<Asked[]> => {
  const file = new URL(`../../analysis/detectors/${info.id}.cases.ts`, import.meta.url);
  const { cases }: { cases: readonly DetectorCase[] } = await import(file.href);
  return cases.map(({ name, given, options = {} }) => ({
    rows: rowsOf(given),
    slice: sliceSchema.parse(given.slice ?? {}),
    options,
    name,
  }));
};

const randomOf = ({ info }: AnyDetector): Asked[] =>
  fc
    .sample(fc.tuple(organizations(info.reads), slices), { numRuns: sampled, seed: randomSeed })
    .map(([rows, slice], place) => ({
      rows,
      slice,
      options: place % 2 === 0 ? {} : (eager[info.id] ?? {}),
      name: `organization ${place} of RANDOM_SEED=${randomSeed}`,
    }));

const seed = readSeed();

/** Slices of the seed that cut it where it matters. */
const seedSlices: readonly Slice[] = [
  everything,
  sliceSchema.parse({ bases: ["formal"] }),
  sliceSchema.parse({ scopes: ["finance", "procurement"], confidence: "inferred" }),
  sliceSchema.parse({
    families: ["authority", "accountability", "structure", "mandate"],
    confidence: "stated",
  }),
];

onNeo4j("the Cypher twins", (server) => {
  const address = server.uri.replace("://", `://${server.username}:${encodeURIComponent(server.password)}@`);
  const twins = detectors.filter((one) => cypherOfDetector(one) !== undefined);
  let store: Store;
  let driver: Driver;
  let sessions: Sessions;
  const compared = { organizations: 0, findings: 0 };
  const read: RunCypher = (cypher, parameters) => sessions.read((run) => run(cypher, parameters));

  beforeAll(async () => {
    store = await openNeo4jStore(address);
    const opened = await connect(address);
    driver = opened.driver;
    sessions = sessionsOn(driver, opened.address);
    await store.write(seed, { actor: "test" });
  });
  afterAll(async () => {
    const { organizations: some, findings } = compared;
    console.log(
      `twins: ${twins.length} of ${detectors.length} detectors, ${some} organizations, ${findings} findings alike`,
    );
    await store.remove(seed.id, { actor: "test" });
    await sessions.write((run) => run("MATCH (n) WHERE n.edition STARTS WITH 'twins@' DETACH DELETE n"));
    await driver.close();
    await store.close();
  });

  it.each(twins)("$info.id: the same on every case and on random organizations", async (one) => {
    const asked = new Map(
      [...(await casesOf(one)), ...randomOf(one)].map((each, place) => [
        `twins@${one.info.id}.${place}`,
        each,
      ]),
    );
    await loadOrganizations(
      (cypher, parameters) => sessions.write((run) => run(cypher, parameters)),
      new Map([...asked].map(([edition, { rows }]) => [edition, rows])),
    );
    for (const [edition, { rows, slice, options, name }] of asked) {
      const found = byTwin(await runTwin(read, one, { edition, slice, options }));
      expect(found, `${name}, slice ${JSON.stringify(slice)}`).toEqual(
        byIndex(viewDataset(rows, slice), one, options),
      );
      compared.organizations++;
      compared.findings += found.length;
      // the whole way through the database, with names and citations: of every third with a change, of all at night
      if (compared.organizations % 3 !== 0 && runs(1) === 1) continue;
      const view = viewDataset(rows, slice);
      const place = {
        edition,
        run: read,
        subgraph: (ids: readonly string[]) => sessions.read((run) => subgraphAround(run, edition, ids)),
      };
      const asked = { detectors: [one.info.id], options: { [one.info.id]: options } };
      expect(await analyzeInDatabase(place, slice, asked), name).toEqual(analyze(view, asked));
    }
  });

  it("the same on the seed, whole and in slices", async () => {
    const edition = await currentSnapshotKey(sessions, seed.id);
    for (const slice of seedSlices.slice(0, runs(2))) {
      const view = prepare(seed).view(slice);
      const told = askServerSide(address, seed.id, (place) => analyzeInDatabase(place, slice));
      expect(await told, JSON.stringify(slice)).toEqual(analyze(view));
      for (const one of twins)
        expect(
          byTwin(await runTwin(read, one, { edition, slice })),
          `${one.info.id} ${JSON.stringify(slice)}`,
        ).toEqual(byIndex(view, one, {}));
    }
  });
});
