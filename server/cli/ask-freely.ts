import { z } from "zod";
import { plainly } from "../../analysis/queries/shared/called.ts";
import { DottedError } from "../../graph/errors.ts";
import type { Source } from "../../graph/model/source.ts";
import type { FreeAnswer } from "../contract/free-text.ts";
import { askFreely as understand } from "../services/ask-freely.ts";
import { questionList } from "../services/question-list.ts";
import { answerText } from "./answer-text.ts";
import { askLine, questionListText, readingsText } from "./ask-text.ts";
import { chooseDataset } from "./choose-dataset.ts";
import { type Io, printJson } from "./io.ts";
import { type AskOptions, askOptionsSchema, sliceOfOptions } from "./options.ts";
import { withStore } from "./session.ts";

const words = {
  en: { asked: "Asked as", other: "Or did you mean", list: "`dotted ask --list` shows what can be asked" },
  fr: {
    asked: "Demandé ainsi",
    other: "Ou vouliez-vous dire",
    list: "`dotted ask --list` montre ce qui peut être demandé",
  },
} as const;

export const freeOptionsSchema = askOptionsSchema.extend({ list: z.boolean().default(false) });
type FreeOptions = AskOptions & { readonly list: boolean };

const withCommand = (one: FreeAnswer["readings"][number]) => ({
  ...one,
  command: askLine(one.question, one.parameters, one.missing, one.bases),
});

const asJson = ({ asked, readings, ...rest }: FreeAnswer) => ({
  ...rest,
  ...(asked === undefined ? {} : { asked: withCommand(asked) }),
  readings: readings.map(withCommand),
});

const print = (
  io: Io,
  { says, asked, answer, readings }: FreeAnswer,
  { lang }: FreeOptions,
  sources: readonly Source[],
): void => {
  const said = words[lang];
  if (asked !== undefined && answer !== undefined) {
    io.out(`${said.asked}: ${askLine(asked.question, asked.parameters, [], asked.bases)}`);
    io.out(answerText(answer, { lang, columns: io.columns, sources }));
    if (readings.length > 0) io.out(`${said.other}:\n${readingsText(readings)}`);
  } else io.out(`${says}\n${readingsText(readings)}`);
};

/** One word that no question and no name is near, or options without a known question in front: a mistyped question's name. */
const refuseMistyped = (text: string): void => {
  if (!/(?:^| )--/u.test(text) && text.includes(" ")) return;
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
export const askFreelyCommand = async (io: Io, text: string, options: FreeOptions): Promise<undefined> => {
  if (options.list || text === "") {
    if (options.json) printJson(io, questionList);
    else io.out(questionListText(questionList, { lang: options.lang, columns: io.columns }));
    return undefined;
  }
  const { found, sources } = await withStore(options, async ({ store, datasets }) => {
    const compiled = await datasets.of(await chooseDataset(store, options.dataset));
    const asked = { text, slice: sliceOfOptions(options), language: options.lang };
    return { found: understand(compiled, asked), sources: compiled.dataset.sources };
  });
  if (found.outcome === "none") refuseMistyped(text);
  if (options.json) printJson(io, asJson(found));
  else if (found.outcome === "none")
    throw new DottedError("not-found", `${found.says} ${words[options.lang].list}`);
  else print(io, found, options, sources);
  return undefined;
};
