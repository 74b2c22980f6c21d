import type { QuestionDescription } from "../../server/contract/questions.ts";

/** One thing a question needs to know, read from its JSON Schema. */
export type Parameter = {
  readonly name: string;
  readonly about: string;
  readonly required: boolean;
  readonly choices: readonly string[];
  readonly flag: boolean;
  readonly number: boolean;
  /** Whether several may be given, with commas between them. */
  readonly several: boolean;
  /** Whether it names a node, so that names can be offered. */
  readonly node: boolean;
  readonly start: string;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(textOf) : []);

export const parametersOf = ({ parameters }: QuestionDescription): Parameter[] => {
  const required = listOf(parameters.required);
  const properties = isRecord(parameters.properties) ? parameters.properties : {};
  return Object.entries(properties).map(([name, schema]) => {
    const row = isRecord(schema) ? schema : {};
    const about = textOf(row.description);
    return {
      name,
      about,
      required: required.includes(name),
      choices: listOf(row.enum),
      flag: row.type === "boolean",
      number: row.type === "integer" || row.type === "number",
      several: Array.isArray(row.anyOf),
      node: about.includes("name or alias"),
      start: textOf(row.default),
    };
  });
};

/** What is known of a question's parameters, as values of their types; the URL holds text. */
export const valuesOf = (
  question: QuestionDescription,
  texts: Readonly<Record<string, string>>,
): Record<string, unknown> =>
  Object.fromEntries(
    parametersOf(question).flatMap(({ name, flag, number, several }): [string, unknown][] => {
      const text = texts[name] ?? "";
      if (text === "") return [];
      if (several) return [[name, text.split(/[\s,]+/).filter(Boolean)]];
      return [[name, flag ? text === "true" : number ? Number(text) : text]];
    }),
  );

/** Whether all that a question needs to know is known. */
export const isComplete = (question: QuestionDescription, texts: Readonly<Record<string, string>>): boolean =>
  parametersOf(question).every(({ name, required }) => !required || (texts[name] ?? "") !== "");
