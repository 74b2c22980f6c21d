import type { DetectorDescription } from "../../../server/contract/detectors.ts";

/** An option of a detector as its JSON Schema has it. */
export type DetectorOption = {
  readonly detector: string;
  readonly name: string;
  readonly type: "number" | "integer" | "boolean" | "list";
  readonly usual: unknown;
  readonly says: string;
};

const typeOf = (type: unknown): DetectorOption["type"] | undefined => {
  if (type === "array") return "list";
  return type === "number" || type === "integer" || type === "boolean" ? type : undefined;
};

const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(value instanceof Object ? Object.entries(value) : []);

/** The options of a detector that a page can set: numbers, yes or no, lists of words. */
export const optionsOf = ({ id, options }: DetectorDescription): readonly DetectorOption[] =>
  [...fieldsOf(options.properties)].flatMap(([name, schema]) => {
    const fields = fieldsOf(schema);
    const type = typeOf(fields.get("type"));
    const says = String(fields.get("description") ?? name);
    return type === undefined ? [] : [{ detector: id, name, type, usual: fields.get("default"), says }];
  });

/** The words of a list, one a line. */
export const lineByLine = (words: readonly string[] | undefined): string => (words ?? []).join("\n");
export const wordsIn = (text: string): string[] => [
  ...new Set(
    text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  ),
];

/** An option's value as the text of its field; empty where it is as usual. */
export const optionText = (value: unknown): string => {
  if (value === undefined) return "";
  return Array.isArray(value) ? lineByLine(value.map(String)) : String(value);
};

/** The value that a text stands for; undefined where the option is as usual. */
export const optionValue = ({ type }: DetectorOption, text: string): unknown => {
  const written = text.trim();
  if (written === "") return undefined;
  if (type === "list") return wordsIn(text);
  return type === "boolean" ? written === "true" : Number(written.replace(",", "."));
};
