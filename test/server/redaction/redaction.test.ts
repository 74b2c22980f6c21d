import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openStore } from "../../../graph/store/open-store.ts";
import type { Store } from "../../../graph/store/store.ts";
import { compiledDataset } from "../../../server/cache/compiled-dataset.ts";
import {
  type BriefingBody,
  briefingBodySchema,
  briefingFormats,
} from "../../../server/contract/briefings.ts";
import { type Briefed, makeBriefing } from "../../../server/services/briefing.ts";
import type { Given } from "../../analysis/redaction/names.ts";
import { peopleOf, scripts } from "../../analysis/redaction/names.ts";
import { fc, randomSeed, runs } from "../../random.ts";
import { temporaryFolder } from "../kit.ts";
import { leaksIn } from "./leaks.ts";
import { namedAll } from "./organization.ts";

const scenarioId = (given: Given): string =>
  `of-${given.names[0]?.replaceAll(" ", "-").normalize("NFC")}`.replaceAll(/\p{M}/gu, "");

/** An organization in a store, and what briefings of it can be about: the whole, a finding, reforms kept and recorded. */
const subjectsOf = async (store: Store, given: Given) => {
  const { dataset, scenario } = namedAll(given);
  const id = scenarioId(given);
  await store.write(dataset, { actor: "test" });
  await store.putDocument(dataset.id, "scenario", id, { ...scenario, base: 1 }, { actor: "test" });
  const compiled = compiledDataset(dataset, 1);
  const finding = compiled
    .findings()
    .find(({ message }) => given.names.some((name) => message.includes(name)));
  if (finding === undefined) throw new Error("nothing is found about anybody");
  const subjects: BriefingBody["subject"][] = [
    { nodes: dataset.nodes.map((node) => node.id) },
    { finding: finding.id },
    { scenario: id },
    { scenario: dataset.patches[0]?.id ?? "" },
    { nodes: [] },
    { profile: true },
    { profile: true, beside: { at: "2020" } },
  ];
  return { compiled, subjects };
};

/** A briefing in each format, each about another subject, beginning with the one at `first`. */
const briefingsOf = async (
  store: Store,
  given: Given,
  redact: boolean,
  first: number,
): Promise<Briefed[]> => {
  const { compiled, subjects } = await subjectsOf(store, given);
  const files: Briefed[] = [];
  for (const [i, format] of briefingFormats.entries()) {
    const subject = subjects[(first + i) % subjects.length];
    const body = briefingBodySchema.parse({ subject, format, redact, lang: i % 2 === 0 ? "en" : "fr" });
    files.push(await makeBriefing(compiled, store, body));
  }
  return files;
};

const withStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
  const store = await openStore(join(await temporaryFolder(), "test.db"));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

/** One after the other of each, so that every script's texts stand everywhere in an organization. */
const inTurn = <T>(lists: readonly (readonly T[])[]): T[] =>
  Array.from({ length: Math.max(...lists.map((list) => list.length)) }, (_, i) =>
    lists.flatMap((list) => list[i] ?? []),
  ).flat();

/** People of several scripts in one organization: six documents of it are looked through for all of them. */
const together = (all: readonly Given[]): Given => ({
  names: all.flatMap(({ names }) => names),
  aliases: all.flatMap(({ aliases }) => aliases),
  texts: inTurn(all.map(({ texts }) => texts)),
});

/** Scripts of one organization; of more, its pictures would be large and slow. */
const perOrganization = 5;
const groups = Array.from({ length: Math.ceil(scripts.length / perOrganization) }, (_, i) =>
  scripts.slice(i * perOrganization, (i + 1) * perOrganization),
);

type Leak = { readonly run: number; readonly file: string; readonly name: string };
type Found = { readonly people: readonly Given[][]; readonly leaks: readonly Leak[] };

/** What is drawn of a group of scripts: how many organizations, of which names, beginning with which subject. */
type Draw = {
  readonly runs: number;
  readonly from: number;
  readonly first: number;
  readonly redact: boolean;
};

/** The names that can be found in documents of organizations of a group's people. */
const found = async (group: number, { runs, from, first, redact }: Draw): Promise<Found> => {
  const people = fc.sample(fc.tuple(...(groups[group] ?? []).map(peopleOf)), {
    numRuns: runs,
    seed: from + group,
  });
  const leaks: Leak[] = [];
  for (const [run, all] of people.entries()) {
    const given = together(all);
    const files = await withStore((store) => briefingsOf(store, given, redact, first + run));
    for (const file of files)
      for (const name of await leaksIn(file, [...given.names, ...given.aliases]))
        leaks.push({ run, file: file.fileName, name });
  }
  return { people, leaks };
};

/** Leaks of the names of a script, which stands at a place of its group. */
const leaksOf = ({ people, leaks }: Found, at: number): Leak[] =>
  leaks.filter(({ run, name }) => {
    const given = people[run]?.[at];
    return given !== undefined && [...given.names, ...given.aliases].includes(name);
  });

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

describe.each(groups.map((members, group) => ({ members, group })))(
  "names of group $group",
  ({ members, group }) => {
    const withheld = once(() =>
      found(group, { runs: runs(1), from: randomSeed, first: (randomSeed + group) % 6, redact: true }),
    );
    it.each(members.map(({ script }, at) => ({ script, at })))(
      "$script names are in no format's bytes, however they are written",
      async ({ at }) => {
        expect(leaksOf(await withheld(), at), `RANDOM_SEED=${randomSeed}`).toEqual([]);
      },
      600_000, // six documents are drawn and taken apart
    );

    // that the names can be found at all: of one group with every change, of all at night
    if (group >= runs(1)) return;
    const shown = once(() => found(group, { runs: 1, from: 7, first: 0, redact: false }));
    it.each(members.map(({ script }, at) => ({ script, at })))(
      "$script names are found where nobody asks to keep them back",
      async ({ at }) => {
        expect(new Set(leaksOf(await shown(), at).map(({ file }) => file)).size).toBeGreaterThan(3);
      },
      600_000,
    );
  },
);
