import type { Command } from "commander";
import { z } from "zod";
import { type RunResult, type SavedQuery, savedQueryBodySchema } from "../../contract/saved-queries.ts";
import { newId } from "../../services/overlay/new-id.ts";
import {
  askable,
  getSavedQuery,
  listSavedQueries,
  runSavedQuery,
} from "../../services/overlay/saved-queries.ts";
import { parseGiven } from "../../zod-problems.ts";
import { answerText } from "../answer-text.ts";
import { chooseDataset } from "../choose-dataset.ts";
import type { AddCommand } from "../command.ts";
import { cypherText, statusOfRows } from "../cypher-text.ts";
import { printJson } from "../io.ts";
import {
  commonOptions,
  sliceIn,
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
import { lendCypher, type Session, withStore } from "../session.ts";
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
  work: (session: Session, dataset: string) => Promise<Result>,
): Promise<Result> =>
  withStore(options, async (session) => {
    const dataset = await chooseDataset(session.store, options.dataset);
    await session.readings.summary(dataset);
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
    const read = () => session.readings.of(dataset);
    const asked = { slice: sliceIn(options), lang: options.lang };
    const result = await lendCypher(session, options.store, (cypher) =>
      runSavedQuery(saved, asked, read, cypher, session.actor),
    );
    if (result.cypher !== undefined) return { result, text: cypherText(result.cypher) };
    const style = { lang: options.lang, columns, sources: (await read()).dataset.sources };
    return { result, text: result.answer === undefined ? "" : answerText(result.answer, style) };
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

export const queries: AddCommand = (program, { io, run }) => {
  const group = program
    .command("queries")
    .description("questions and Cypher that you keep: list, save, run and delete them");
  const add = (usage: string, description: string): Command =>
    withDataset(withJson(withStoreOptions(group.command(usage)))).description(description);

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
  withMoment(withLanguage(add("run <id>", "ask a saved query again"))).action((id: string, raw: unknown) =>
    run(async () => {
      const options = optionsSchema.parse(raw);
      const { result, text } = await ask(id, options, io.columns);
      if (options.json) printJson(io, result);
      else io.out(text);
      return result.cypher === undefined ? exit.fine : statusOfRows(io, result.cypher);
    }),
  );
  withRevision(add("delete <id>", "delete a saved query")).action((id: string, raw: unknown) =>
    run(async () => {
      const options = optionsSchema.parse(raw);
      const done = await remove(id, options);
      if (options.json) printJson(io, done);
      else io.out(`${done.removed} is deleted`);
      return undefined;
    }),
  );
  return group;
};
