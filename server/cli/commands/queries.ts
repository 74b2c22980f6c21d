import type { Command } from "commander";
import { z } from "zod";
import { type RunResult, type SavedQuery, savedQueryBodySchema } from "../../contract/saved-queries.ts";
import { askQuestion } from "../../services/ask.ts";
import { newId } from "../../services/documents/new-id.ts";
import {
  askable,
  getSavedQuery,
  listSavedQueries,
  runSavedCypher,
  savedQuestion,
} from "../../services/documents/saved-queries.ts";
import { parseGiven } from "../../zod-problems.ts";
import { answerText } from "../answer-text.ts";
import { chooseDataset } from "../choose-dataset.ts";
import type { AddCommand } from "../command.ts";
import { cypherResultText, statusOfRows } from "../cypher-text.ts";
import { printJson } from "../io.ts";
import {
  commonOptions,
  sliceOfOptions,
  sliceOptions,
  withDataset,
  withJson,
  withLanguage,
  withMoment,
  withRevision,
  withStoreOptions,
} from "../options.ts";
import { parametersIn } from "../parameter-options.ts";
import { exit } from "../run.ts";
import { type CliSession, lendCypher, withStore } from "../session.ts";
import { tabulate } from "../wrap.ts";

const optionsSchema = z.object({
  ...commonOptions.shape,
  ...sliceOptions.pick({ at: true, confidence: true }).shape,
  dataset: z.string().optional(),
  question: z.string().optional(),
  cypher: z.string().optional(),
  parameters: z.string().default("{}"),
  revision: z.number().optional(),
});
type Options = z.infer<typeof optionsSchema>;

const onDataset = <Result>(
  options: Options,
  work: (session: CliSession, dataset: string) => Promise<Result>,
): Promise<Result> =>
  withStore(options, async (session) => {
    const dataset = await chooseDataset(session.store, options.dataset);
    await session.datasets.summary(dataset);
    return work(session, dataset);
  });

const save = async (title: string, options: Options) => {
  const { question, cypher, parameters } = options;
  const given = { title, question, cypher, parameters: parametersIn(parameters) };
  const body = askable(parseGiven(savedQueryBodySchema, given, "the query cannot be saved so"));
  const id = newId(title);
  return onDataset(options, async ({ store, actor }, dataset) => ({
    id,
    revision: await store.putDocument(dataset, "saved-query", id, body, { actor, expected: 0 }),
  }));
};

const ask = (id: string, options: Options, columns: number): Promise<{ result: RunResult; text: string }> =>
  onDataset(options, async (session, dataset) => {
    const saved = await getSavedQuery(session.store, dataset, id);
    const { lang } = options;
    const asked = savedQuestion(saved, { slice: sliceOfOptions(options), lang });
    if (asked === undefined) {
      const found = await lendCypher(session, options.store, (cypher) =>
        runSavedCypher(saved, cypher, session.actor),
      );
      return { result: { cypher: found }, text: cypherResultText(found) };
    }
    const compiled = await session.datasets.of(dataset);
    const answer = askQuestion(compiled, asked);
    const text = answerText(answer, { lang, columns, sources: compiled.dataset.sources });
    return { result: { answer }, text };
  });

const remove = (id: string, options: Options) =>
  onDataset(options, async ({ store, actor }, dataset) => {
    const expected = options.revision ?? (await getSavedQuery(store, dataset, id)).revision;
    await store.removeDocument(dataset, "saved-query", id, { actor, expected });
    return { removed: id };
  });

const rowOf = ({ id, title, question, cypher, parameters }: SavedQuery): string[] => [
  id,
  title,
  cypher === undefined ? `${question ?? ""} ${JSON.stringify(parameters)}` : cypher,
];

type Context = Parameters<AddCommand>[1];
type Group = { readonly add: (usage: string, description: string) => Command; readonly context: Context };

const addList = ({ add, context: { io, run } }: Group): Command =>
  add("list", "the queries saved on a dataset").action((raw: unknown) =>
    run(async () => {
      const options = optionsSchema.parse(raw);
      const list = await onDataset(options, ({ store }, dataset) => listSavedQueries(store, dataset));
      if (options.json) printJson(io, list);
      else
        io.out(list.length === 0 ? "no query is saved on this dataset" : tabulate(list.map(rowOf), "", 60));
      return undefined;
    }),
  );

const addSave = ({ add, context: { io, run } }: Group): Command =>
  add("save <title>", "save a question or Cypher under a title")
    .option("--question <id>", "a question of `ask`")
    .option("--cypher <query>", "or a query in Cypher, for a Neo4j store")
    .option("--parameters <json>", "what the question or query needs to know, as a JSON object")
    .action((title: string, raw: unknown) =>
      run(async () => {
        const options = optionsSchema.parse(raw);
        const written = await save(title, options);
        if (options.json) printJson(io, written);
        else io.out(`${written.id} is saved`);
        return undefined;
      }),
    );

const addRun = ({ add, context: { io, run } }: Group): Command =>
  withMoment(withLanguage(add("run <id>", "ask a saved query again"))).action((id: string, raw: unknown) =>
    run(async () => {
      const options = optionsSchema.parse(raw);
      const { result, text } = await ask(id, options, io.columns);
      if (options.json) printJson(io, result);
      else io.out(text);
      return result.cypher === undefined ? exit.fine : statusOfRows(io, result.cypher);
    }),
  );

const addDelete = ({ add, context: { io, run } }: Group): Command =>
  withRevision(add("delete <id>", "delete a saved query")).action((id: string, raw: unknown) =>
    run(async () => {
      const options = optionsSchema.parse(raw);
      const done = await remove(id, options);
      if (options.json) printJson(io, done);
      else io.out(`${done.removed} is deleted`);
      return undefined;
    }),
  );

export const queriesCommand: AddCommand = (program, context) => {
  const group = program
    .command("queries")
    .description("questions and Cypher that you keep: list, save, run and delete them");
  const add = (usage: string, description: string): Command =>
    withDataset(withJson(withStoreOptions(group.command(usage)))).description(description);
  for (const addTo of [addList, addSave, addRun, addDelete]) addTo({ add, context });
  return group;
};
