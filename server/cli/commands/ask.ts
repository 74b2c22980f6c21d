import type { Command } from "commander";
import { z } from "zod";
import type { QuestionDescription } from "../../contract/questions.ts";
import { askQuestion } from "../../services/ask.ts";
import { questionList } from "../../services/question-list.ts";
import { answerText } from "../answer-text.ts";
import { askFreelyCommand, freeOptionsSchema } from "../ask-freely.ts";
import { exampleLine } from "../ask-text.ts";
import { chooseDataset } from "../choose-dataset.ts";
import type { AddCommand, Host } from "../command.ts";
import { printJson } from "../io.ts";
import {
  askOptionsSchema,
  sliceOfOptions,
  withBasis,
  withCypher,
  withDataset,
  withJson,
  withLanguage,
  withMoment,
  withStoreOptions,
} from "../options.ts";
import { optionsGiven } from "../options-given.ts";
import { withParameters } from "../parameter-options.ts";
import { pasteText } from "../paste-text.ts";
import { withStore } from "../session.ts";

const optionsSchema = askOptionsSchema.extend({ cypher: z.boolean().default(false) });

const pick = (given: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)));

/** One question as a command of its own, its parameters as options. */
const addQuestion = (
  ask: Command,
  { io, run }: Host,
  { id, question, parameters }: QuestionDescription,
): void => {
  const command = ask
    .command(id)
    .description(question.en)
    .argument("[words...]", "other words make it a question in your own words, which begins with this one");
  const example = exampleLine(id);
  if (example !== undefined) command.addHelpText("after", `\nExample:\n  ${example}`);
  const names = withParameters(command, parameters);
  const all = withMoment(withDataset(withJson(withLanguage(withStoreOptions(command)))));
  if (!names.includes("basis")) withBasis(all);
  withCypher(all).action((words: string[]) =>
    run(async () => {
      const given = optionsGiven(command);
      const { list } = freeOptionsSchema.parse(ask.opts());
      if (list || words.length > 0)
        return askFreelyCommand(io, [id.replaceAll("-", " "), ...words].join(" "), {
          ...freeOptionsSchema.parse(given),
          list,
        });
      const options = optionsSchema.parse(given);
      const { answer, sources } = await withStore(options, async ({ store, datasets }) => {
        const compiled = await datasets.of(await chooseDataset(store, options.dataset));
        const asked = {
          question: id,
          parameters: pick(given, names),
          slice: sliceOfOptions(options),
          language: options.lang,
        };
        return { answer: askQuestion(compiled, asked), sources: compiled.dataset.sources };
      });
      if (options.json) printJson(io, answer);
      else if (options.cypher) io.out(pasteText(answer, id));
      else io.out(answerText(answer, { lang: options.lang, columns: io.columns, sources }));
      return undefined;
    }),
  );
};

export const askCommand: AddCommand = (program, host) => {
  const command = program
    .command("ask")
    .description(
      "ask a question by name with its parameters, or in your own words; `ask --list` shows them all",
    )
    .argument("[words...]", "a question in your own words, of names on record")
    .option("--list", "list the questions, each with an example")
    .enablePositionalOptions()
    .allowUnknownOption();
  withBasis(withMoment(withDataset(withJson(withLanguage(withStoreOptions(command))))));
  command.action((text: string[], raw: unknown) =>
    host.run(() => askFreelyCommand(host.io, text.join(" ").trim(), freeOptionsSchema.parse(raw))),
  );
  for (const one of questionList) addQuestion(command, host, one);
  return command;
};
