import type { DetectorDescription } from "../../../server/contract/detectors.ts";
import { groupsInText, textOfGroups } from "./group-text.ts";

/** An option of a detector as its JSON Schema has it. */
export type DetectorOption = {
  readonly detector: string;
  readonly name: string;
  readonly type: "number" | "integer" | "boolean" | "list" | "groups";
  /** Of groups, the name of the limit that each has for itself. */
  readonly limit?: string;
  readonly usual: unknown;
  readonly says: string;
};

const ofGroup = ["unit", "grades"];

/** The limit that groups in a list have, where it is a list of groups. */
const limitOf = (fields: ReadonlyMap<string, unknown>): string | undefined => {
  const properties = fieldsOf(fieldsOf(fields.get("items")).get("properties"));
  return [...properties.keys()].find((name) => !ofGroup.includes(name));
};

const typeOf = (type: unknown, limit: string | undefined): DetectorOption["type"] | undefined => {
  if (type === "array") return limit === undefined ? "list" : "groups";
  return type === "number" || type === "integer" || type === "boolean" ? type : undefined;
};

const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(value instanceof Object ? Object.entries(value) : []);

/** The options of a detector that a page can set: numbers, yes or no, lists of words, limits of groups. */
export const optionsOf = ({ id, options }: DetectorDescription): readonly DetectorOption[] =>
  [...fieldsOf(options.properties)].flatMap(([name, schema]) => {
    const fields = fieldsOf(schema);
    const limit = limitOf(fields);
    const type = typeOf(fields.get("type"), limit);
    const says = String(fields.get("description") ?? name);
    if (type === undefined) return [];
    const option = { detector: id, name, type, usual: fields.get("default"), says };
    return [limit === undefined ? option : { ...option, limit }];
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
export const optionText = (value: unknown, { limit }: Pick<DetectorOption, "limit"> = {}): string => {
  if (value === undefined) return "";
  if (limit !== undefined) return textOfGroups(value, limit);
  return Array.isArray(value) ? lineByLine(value.map(String)) : String(value);
};

/** The value that a text stands for; undefined where the option is as usual. */
export const optionValue = ({ type, limit }: DetectorOption, text: string): unknown => {
  const written = text.trim();
  if (written === "") return undefined;
  if (limit !== undefined) return groupsInText(text, limit);
  if (type === "list") return wordsIn(text);
  return type === "boolean" ? written === "true" : Number(written.replace(",", "."));
};
