import { z } from "zod";
import { plainly } from "../../analysis/queries/shared/called.ts";
import { DottedError } from "../../graph/errors.ts";
import type { Source } from "../../graph/model/source.ts";
import type { Answer } from "../contract/questions.ts";
import { askQuestion } from "../services/ask.ts";
import { questionList } from "../services/question-list.ts";
import { type Suggestion, suggestQuestions } from "../services/suggest/suggest.ts";
import { answerText } from "./answer-text.ts";
import { askLine, questionListText, suggestionsText } from "./ask-text.ts";
import { chooseDataset } from "./choose-dataset.ts";
import { type Io, printJson } from "./io.ts";
import { type AskOptions, askOptionsSchema, sliceIn } from "./options.ts";
import { withStore } from "./session.ts";

const words = {
  en: { asked: "Asked as", other: "Or did you mean", none: "No question on the list fits" },
  fr: {
    asked: "Demandé ainsi",
    other: "Ou vouliez-vous dire",
    none: "Aucune question de la liste ne convient",
  },
} as const;

export const freeOptionsSchema = askOptionsSchema.extend({ list: z.boolean().default(false) });
type FreeOptions = AskOptions & { readonly list: boolean };

const asJson = ({ question, parameters, missing }: Suggestion) => ({
  ask: question.id,
  parameters,
  missing,
  command: askLine(question.id, parameters, missing),
});

/** What a text asks: the likeliest question where nothing is missing, answered; and what else it may mean. */
const askInWords = async (text: string, options: FreeOptions) =>
  withStore(options, async ({ store, readings }) => {
    const reading = await readings.of(await chooseDataset(store, options.dataset));
    const slice = sliceIn(options);
    const [first, ...others] = suggestQuestions(reading.view(slice), text);
    const asked = first?.missing.length === 0 ? first : undefined;
    return {
      asked,
      others: asked === undefined && first !== undefined ? [first, ...others] : others,
      answer:
        asked &&
        askQuestion(reading, {
          question: asked.question.id,
          parameters: asked.parameters,
          slice,
          language: options.lang,
        }),
      sources: reading.dataset.sources,
    };
  });

type InWords = {
  readonly asked: Suggestion | undefined;
  readonly others: readonly Suggestion[];
  readonly answer: Answer | undefined;
  readonly sources: readonly Source[];
};

const printInWords = (io: Io, { asked, others, answer, sources }: InWords, { lang }: FreeOptions): void => {
  const said = words[lang];
  if (asked !== undefined && answer !== undefined) {
    io.out(`${said.asked}: ${askLine(asked.question.id, asked.parameters)}`);
    io.out(answerText(answer, { lang, columns: io.columns, sources }));
  }
  if (others.length > 0) io.out(`${said.other}:\n${suggestionsText(others)}`);
};

/** Options without a known question in front, or one word that names nothing: somebody mistyped a question's name. */
const refuseMistyped = (text: string, named: boolean): void => {
  if (!/(?:^| )--/u.test(text) && (named || text.includes(" "))) return;
  const typed = text.split(" ")[0] ?? "";
  const near = questionList
    .map(({ id }) => id)
    .filter((id) => plainly(id).slice(0, 4) === plainly(typed).slice(0, 4));
  throw new DottedError(
    "not-found",
    `there is no question "${typed}"${near.length === 0 ? "" : `; near it: ${near.join(", ")}`}; \`dotted ask --list\` shows them all`,
  );
};

/** A question in one's own words, or the list of those that can be asked by name. */
export const askFreely = async (io: Io, text: string, options: FreeOptions): Promise<undefined> => {
  if (options.list || text === "") {
    if (options.json) printJson(io, questionList);
    else io.out(questionListText(questionList, { lang: options.lang, columns: io.columns }));
    return undefined;
  }
  const found = await askInWords(text, options);
  refuseMistyped(
    text,
    [found.asked, ...found.others].some((one) => Object.keys(one?.parameters ?? {}).length > 0),
  );
  if (found.asked === undefined && found.others.length === 0)
    throw new DottedError(
      "not-found",
      `${words[options.lang].none}: ${text}; \`dotted ask --list\` shows them`,
    );
  if (options.json)
    printJson(io, {
      asked: found.asked && asJson(found.asked),
      answer: found.answer,
      others: found.others.map(asJson),
    });
  else printInWords(io, found, options);
  return undefined;
};
