import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RunCypher } from "../../../analysis/cypher/periods.ts";
import { queryTwinParameters, runQueryTwin } from "../../../analysis/cypher/query-twin.ts";
import { cypherOfQuestion } from "../../../analysis/cypher/text.ts";
import { queries } from "../../../analysis/queries/index.ts";
import type { AnyQuery } from "../../../analysis/query.ts";
import { prepare } from "../../../analysis/run.ts";
import { everything, type Slice, sliceSchema } from "../../../graph/index/slice.ts";
import type { Dataset } from "../../../graph/model/dataset.ts";
import { connect } from "../../../graph/store/neo4j/connect.ts";
import { openNeo4jStore } from "../../../graph/store/neo4j/neo4j-store.ts";
import { type Sessions, sessionsOn } from "../../../graph/store/neo4j/store/session.ts";
import type { Store } from "../../../graph/store/store.ts";
import { type QueryCase, subjectOf } from "../../analysis/queries/case.ts";
import { fc, randomSeed, runs } from "../../random.ts";
import { readSeed } from "../../seeds/read-seed.ts";
import { seedCalls } from "../../seeds/seed-calls.ts";
import { onNeo4j } from "../on-neo4j.ts";
import { pictureByTwin } from "./answers.ts";
import { type Asked, askedAtRandom, idsOf } from "./asking.ts";
import { loadOrganizations } from "./load.ts";
import { parametersOf } from "./parameters-of.ts";
import { expectedPicture, isTelling, tellingOrganizations, tellingParameters } from "./telling.ts";

/** Random organizations per question. */
const sampled = runs(1);
/** Further parameters that each organization is asked about: at night. */
const furtherCalls = sampled > 1 ? 2 : 0;
/** A whole table of calls is one reading transaction. */
const patience = { seconds: 1_200 };

const casesOf = async ({ info }: AnyQuery): Promise<Asked[]> => {
  const file = new URL(`../../analysis/queries/${info.id}.cases.ts`, import.meta.url);
  const { cases }: { cases: readonly QueryCase[] } = await import(file.href);
  return cases
    .filter(({ fault }) => fault === undefined)
    .map(({ given, parameters = {} }) => {
      const { dataset, view } = subjectOf(given);
      return { dataset, slice: view.slice, parameters };
    });
};

/** All that a question is asked about, each under the edition it is loaded as. */
const askedOf = async (one: AnyQuery): Promise<(Asked & { readonly edition: string })[]> => {
  const random = tellingOrganizations(one, (time) =>
    fc.sample(askedAtRandom(one), { numRuns: sampled, seed: randomSeed + time }),
  );
  return [...(await casesOf(one)), ...random].map((each, place) => ({
    ...each,
    edition: `asked@${one.info.id}.${place}`,
  }));
};

const seed = readSeed();

/** Slices of the seed that cut it where it matters. */
const seedSlices: readonly Slice[] = [
  everything,
  sliceSchema.parse({ bases: ["formal"], confidence: "inferred" }),
  sliceSchema.parse({
    scopes: ["finance", "planning"],
    families: ["authority", "accountability", "structure"],
  }),
];

/**
 * Whether a call is made on a slice of the seed: all on the whole; each on one of the others, or, where more is asked for,
 * on all of them.
 */
const isMade = (call: number, slice: number): boolean => slice === 0 || sampled > 1 || call % 2 === slice % 2;

onNeo4j("the Cypher of questions", (server) => {
  const address = server.uri.replace("://", `://${server.username}:${encodeURIComponent(server.password)}@`);
  const twins = queries.filter((one) => cypherOfQuestion(one) !== undefined);
  let store: Store;
  let driver: Driver;
  let sessions: Sessions;
  const asked = new Map<string, Awaited<ReturnType<typeof askedOf>>>();
  const compared = { organizations: 0, calls: 0, empty: 0 };

  /** What this or a run that was broken off loaded. */
  const forget = async (): Promise<void> => {
    for (const label of ["DottedNode", "DottedRow"])
      for (let count: unknown = 1; count !== 0; ) {
        const some = `MATCH (n:${label}) WHERE n.edition STARTS WITH 'asked@' WITH n LIMIT 5000 DETACH DELETE n`;
        const [row] = await sessions.write((run) => run(`${some} RETURN count(*) AS count`));
        count = row?.count;
      }
  };

  beforeAll(async () => {
    store = await openNeo4jStore(address);
    const opened = await connect(address);
    driver = opened.driver;
    sessions = sessionsOn(driver, opened.address);
    await forget();
    for (const one of twins) asked.set(one.info.id, await askedOf(one));
    await loadOrganizations(
      (cypher, parameters) => sessions.write((run) => run(cypher, parameters)),
      new Map([...asked.values()].flat().map(({ edition, dataset }) => [edition, dataset])),
    );
    await store.write(seed, { actor: "test" });
  });
  afterAll(async () => {
    const { organizations, calls, empty } = compared;
    console.log(
      `twins: ${twins.length} of ${queries.length} questions, ${organizations} organizations, ${calls} answers alike (${calls - empty} of them, ${Math.round((100 * (calls - empty)) / Math.max(calls, 1))} %, with something on record)`,
    );
    await store.remove(seed.id, { actor: "test" });
    await forget();
    await driver.close();
    await store.close();
  });

  const compare = async (
    run: RunCypher,
    one: AnyQuery,
    place: {
      readonly edition: string;
      readonly dataset: Dataset;
      readonly view: ReturnType<ReturnType<typeof prepare>["view"]>;
    },
    parameters: Record<string, unknown>,
    name: string,
  ): Promise<void> => {
    const { edition, dataset, view } = place;
    const expected = expectedPicture({ view, dataset }, one, parameters);
    if (expected === undefined) return;
    // Planning costs more than running here: one plan has to do, however the counts of things grow.
    const once: RunCypher = (cypher, given) => run(`CYPHER replan=skip ${cypher}`, given);
    const rows = await runQueryTwin(once, one, {
      edition,
      ...queryTwinParameters(view, one, parameters),
    });
    expect(
      pictureByTwin(rows),
      `${name}, ${JSON.stringify(parameters)}, slice ${JSON.stringify(view.slice)}`,
    ).toEqual(expected);
    compared.calls++;
    if (!isTelling(expected, parameters)) compared.empty++;
  };

  it.each(twins)("$info.id: the same picture in every case and of random organizations", async (one) => {
    await sessions.read(async (run) => {
      for (const { edition, dataset, slice, parameters } of asked.get(one.info.id) ?? []) {
        const prepared = prepare(dataset);
        const place = { edition, dataset, view: prepared.view(slice) };
        const some = fc.sample(parametersOf(one, idsOf(dataset)), { numRuns: 8, seed: randomSeed });
        for (const given of [parameters, ...tellingParameters(place, one, some, furtherCalls)])
          await compare(run, one, place, given, `${edition}, RANDOM_SEED=${randomSeed}`);
        compared.organizations++;
      }
    }, patience);
  });

  it("the same pictures on the seed: every call of its table, and others, whole and in slices", async () => {
    const edition = (await store.edition?.(seed.id)) ?? "";
    const prepared = prepare(seed);
    await sessions.read(async (run) => {
      for (const [cut, slice] of seedSlices.slice(0, runs(1)).entries()) {
        const place = { edition, dataset: seed, view: prepared.view(slice) };
        for (const one of twins) {
          const calls = seedCalls
            .filter(({ ask }) => ask === one.info.id)
            .filter((_, call) => isMade(call, cut))
            .map(({ parameters }) => parameters);
          // few, since every call of the table is asked of the seed too; the nightly script draws many organizations
          const some = fc.sample(parametersOf(one, idsOf(seed)), { numRuns: 4, seed: randomSeed });
          const others = tellingParameters(place, one, some, 1);
          for (const parameters of [...calls, ...others])
            await compare(
              run,
              one,
              place,
              parameters,
              `${one.info.id} of the seed, RANDOM_SEED=${randomSeed}`,
            );
        }
      }
    }, patience);
  });
});
