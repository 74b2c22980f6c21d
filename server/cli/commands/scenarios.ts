import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { z } from "zod";
import { DottedError } from "../../../graph/errors.ts";
import { type Scenario, scenarioBodySchema } from "../../contract/scenarios.ts";
import { newId } from "../../services/documents/new-id.ts";
import { getScenario, listScenarios } from "../../services/documents/scenarios.ts";
import { parseGiven } from "../../zod-problems.ts";
import { chooseDataset } from "../choose-dataset.ts";
import type { AddCommand } from "../command.ts";
import { type Io, printJson } from "../io.ts";
import { commonOptions, withDataset, withJson, withRevision, withStoreOptions } from "../options.ts";
import { movedText, reformGiven, reformToKeep, withPatchFile } from "../reform-options.ts";
import { scenarioAddress, scenarioListText, scenarioText } from "../scenario-text.ts";
import { type CliSession, withStore } from "../session.ts";

const optionsSchema = z.object({
  ...commonOptions.shape,
  dataset: z.string().optional(),
  patch: z.string().optional(),
  note: z.string().optional(),
  title: z.string().optional(),
  over: z.string().optional(),
  revision: z.number().optional(),
  out: z.string().optional(),
});
type Options = z.infer<typeof optionsSchema>;

/** A store with one dataset chosen in it, at the revision it is at. */
type Place = CliSession & { readonly dataset: string; readonly revision: number };

const onDataset = <Result>(options: Options, work: (place: Place) => Promise<Result>): Promise<Result> =>
  withStore(options, async (session) => {
    const dataset = await chooseDataset(session.store, options.dataset);
    const { revision } = await session.datasets.summary(dataset);
    return work({ ...session, dataset, revision });
  });

const find = ({ store, dataset, revision }: Place, id: string): Promise<Scenario> =>
  getScenario(store, dataset, id, revision);

const write = async (
  { store, dataset, actor }: Place,
  id: string,
  body: z.input<typeof scenarioBodySchema>,
  expected: number,
): Promise<{ id: string; revision: number }> => {
  const checked = parseGiven(scenarioBodySchema, body, "the scenario cannot be kept so");
  return { id, revision: await store.putDocument(dataset, "scenario", id, checked, { actor, expected }) };
};

/** Keeps a reform under a new id, or over the scenario that `--over` names. */
const save = async (place: Place, title: string, patches: readonly string[], options: Options) => {
  const { dataset } = await place.datasets.of(place.dataset);
  const kept = reformToKeep(dataset, await reformGiven(patches, options.patch));
  const before = options.over === undefined ? undefined : await find(place, options.over);
  const body = { title, note: options.note ?? before?.note, ...kept, base: place.revision };
  return write(place, before?.id ?? newId(title), body, options.revision ?? before?.revision ?? 0);
};

const bodyOf = ({ title, note, patches, operations, base }: Scenario) => ({
  title,
  ...(note === undefined ? {} : { note }),
  patches,
  operations,
  base,
});

/** The copy keeps the base: what moved under the one has moved under the other. */
const copy = async (place: Place, id: string, { title }: Options) => {
  const scenario = await find(place, id);
  const name = title ?? `Copy of ${scenario.title}`;
  return write(place, newId(name), { ...bodyOf(scenario), title: name }, 0);
};

const remove = async (place: Place, id: string, { revision }: Options) => {
  const expected = revision ?? (await find(place, id)).revision;
  await place.store.removeDocument(place.dataset, "scenario", id, { actor: place.actor, expected });
  return { removed: id };
};

/** Writes a file that `compare --patch` and `scenarios save --patch` take, in this store or another. */
const share = async (place: Place, id: string, { out }: Options) => {
  const scenario = await find(place, id);
  if (out !== undefined)
    await writeFile(out, `${JSON.stringify(bodyOf(scenario), null, 2)}\n`).catch((cause: unknown) => {
      throw new DottedError("bad-request", `${out} cannot be written`, [], cause);
    });
  return { address: scenarioAddress(place.dataset, scenario), ...bodyOf(scenario) };
};

/** What each subcommand is built with: its group, its streams, and the way to do something on a dataset and say so. */
type Group = {
  readonly io: Io;
  readonly add: (usage: string, description: string) => Command;
  readonly answer: <Result>(
    raw: unknown,
    work: (place: Place, options: Options) => Promise<Result>,
    text: (result: Result) => string,
  ) => Promise<void>;
};

const addList = ({ add, answer }: Group): void => {
  add("list", "the scenarios kept on a dataset; says where the dataset has changed under one").action(
    (raw: unknown) =>
      answer(
        raw,
        ({ store, dataset, revision }) => listScenarios(store, dataset, revision),
        scenarioListText,
      ),
  );
};

const addSave = ({ add, answer }: Group): void => {
  withRevision(
    withPatchFile(add("save <title> [patches...]", "keep a reform: recorded patches, steps of your own")),
  )
    .option("--note <text>", "what it is for")
    .option("--over <id>", "change this scenario instead of keeping a new one")
    .action((title: string, patches: string[], raw: unknown) =>
      answer(
        raw,
        (place, options) => save(place, title, patches, options),
        ({ id, revision }) => `${id} is kept, revision ${revision}`,
      ),
    );
};

const addShow = ({ io, add, answer }: Group): void => {
  const shown = async (place: Place, id: string): Promise<Scenario> => {
    const scenario = await find(place, id);
    const moved = movedText(scenario, place.revision);
    if (moved !== undefined) io.err(`warning: ${moved}`);
    return scenario;
  };
  add("show <id>", "what a scenario consists of, over which revision").action((id: string, raw: unknown) =>
    answer(
      raw,
      (place) => shown(place, id),
      (scenario) => scenarioText(scenario, io.columns),
    ),
  );
};

const addShare = ({ add, answer }: Group): void => {
  add("share <id>", "the address in the explorer, and a file for somebody with another store")
    .option("-o, --out <file>", "file to write, for `compare --patch` and `scenarios save --patch`")
    .action((id: string, raw: unknown) =>
      answer(
        raw,
        (place, options) => share(place, id, options),
        ({ address }) => address,
      ),
    );
};

const addCopy = ({ add, answer }: Group): void => {
  add("copy <id>", "keep a copy that can be changed by itself")
    .option("--title <title>", "title of the copy (default: Copy of …)")
    .action((id: string, raw: unknown) =>
      answer(
        raw,
        (place, options) => copy(place, id, options),
        ({ id: made }) => `${made} is kept`,
      ),
    );
};

const addDelete = ({ add, answer }: Group): void => {
  withRevision(add("delete <id>", "delete a scenario")).action((id: string, raw: unknown) =>
    answer(
      raw,
      (place, options) => remove(place, id, options),
      ({ removed }) => `${removed} is deleted`,
    ),
  );
};

export const scenarios: AddCommand = (program, { io, run }) => {
  const group = program
    .command("scenarios")
    .description("reforms that you keep: list, save, show, share, copy and delete them");
  const built: Group = {
    io,
    add: (usage, description) =>
      withDataset(withJson(withStoreOptions(group.command(usage)))).description(description),
    answer: (raw, work, text) =>
      run(async () => {
        const options = optionsSchema.parse(raw);
        const result = await onDataset(options, (place) => work(place, options));
        if (options.json) printJson(io, result);
        else io.out(text(result));
        return undefined;
      }),
  };
  for (const add of [addList, addSave, addShow, addShare, addCopy, addDelete]) add(built);
  return group;
};
