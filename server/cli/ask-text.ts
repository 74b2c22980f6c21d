import type { Language } from "../../graph/language.ts";
import type { FreeAnswer } from "../contract/free-text.ts";
import type { QuestionDescription } from "../contract/questions.ts";
import { exampleParameters } from "../services/examples.ts";
import { flagOf } from "./parameter-options.ts";
import { wrapText } from "./wrap.ts";

const quoted = (value: string): string => (/^[\w./-]+$/u.test(value) ? value : `"${value}"`);

/** A parameter as it is typed: what is so by a flag, what is not so by leaving it out. */
const optionTyped = ([name, value]: readonly [string, unknown]): string[] => {
  if (value === false) return [];
  return value === true ? [flagOf(name)] : [`${flagOf(name)} ${quoted(String(value))}`];
};

/** A question with its parameters as it is typed; what is missing stands in angle brackets. */
export const askLine = (
  id: string,
  parameters: Readonly<Record<string, unknown>>,
  missing: readonly string[] = [],
  bases: readonly string[] = [],
): string =>
  [
    `dotted ask ${id}`,
    ...Object.entries(parameters).flatMap(optionTyped),
    ...missing.map((name) => `${flagOf(name)} <${name}>`),
    // of a question with a parameter of this name, its words say what is asked
    ...(bases.length === 0 || "basis" in parameters ? [] : [`--basis ${bases.join(",")}`]),
  ].join(" ");

/** How a question is asked, from the table that the tests hold; nothing where the table lacks it. */
export const exampleLine = (id: string): string | undefined => {
  const parameters = exampleParameters().get(id);
  return parameters === undefined ? undefined : askLine(id, parameters);
};

/** Every question with its words and an example. */
export const questionListText = (
  questions: readonly QuestionDescription[],
  { lang, columns }: { readonly lang: Language; readonly columns: number },
): string =>
  questions
    .map(({ id, question }) =>
      [wrapText(question[lang], columns, "  ", `${id}: `), `    ${exampleLine(id) ?? askLine(id, {})}`].join(
        "\n",
      ),
    )
    .join("\n");

/** What a text may mean, in words and as commands to type. */
export const readingsText = (readings: FreeAnswer["readings"]): string =>
  readings
    .map(
      ({ question, parameters, missing, bases, words }) =>
        `  ${words}\n    ${askLine(question, parameters, missing, bases)}`,
    )
    .join("\n");
