import { z } from "zod";
import { type Language, listWords } from "../../graph/language.ts";
import { isolated } from "../../graph/text/isolate.ts";
import { keysOf, type Scope, scopes, type Words } from "../../graph/vocabulary.ts";

/** A value in a message: plain text, a number, names of nodes, or scopes and words to be said in the reader's language. */
export const valueSchema = z.union([
  z.string(),
  z.number(),
  z.object({ nodes: z.array(z.string()) }),
  z.object({ scopes: z.array(z.enum(keysOf(scopes))) }),
  z.object({ words: z.object({ en: z.string(), fr: z.string() }) }),
]);
export type Value = z.infer<typeof valueSchema>;

/** What stands where no node is named: the sources are silent, which is not the same as nobody. */
const notStated = { en: "not stated", fr: "non précisé" } as const;

const scopeWord = (scope: Scope, language: Language): string => scopes[scope][language];

/** A value in words, for a message or a cell of a table. */
export const sayValue = (value: Value, language: Language, nameOf: (id: string) => string): string => {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if ("nodes" in value)
    return value.nodes.length === 0 ? notStated[language] : listWords(value.nodes.map(nameOf), language);
  if ("words" in value) return value.words[language];
  return listWords(
    value.scopes.map((scope) => scopeWord(scope, language)),
    language,
  );
};

/** A template cut at its placeholders, text and key by turns; kept, since one template says many findings. */
const cut = (text: string): string[] => text.split(/\{(\w+)\}/);
const cuts = new Map<string, string[]>();

const cutOnce = (text: string): string[] => {
  const parts = cuts.get(text) ?? cut(text);
  cuts.set(text, parts);
  return parts;
};

/**
 * Fills a message: `{post} answers to {superiors}` with values, first letter raised. `nameOf` gives a
 * node's name as text shows it. Throws on a placeholder without a value, which a test would meet.
 */
export const say = (
  template: Words,
  values: Readonly<Record<string, Value>>,
  language: Language,
  nameOf: (id: string) => string,
): string => {
  let text = "";
  let isKey = false;
  for (const part of cutOnce(template[language])) {
    const value = isKey ? values[part] : part;
    if (value === undefined) throw new Error(`the message has no value for {${part}}`);
    text += isKey ? isolated(sayValue(value, language, nameOf)) : part;
    isKey = !isKey;
  }
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** A sentence names at most so many; of a longer list it names the first and counts the rest. */
const mostNamed = 8;
const namedOfMany = 5;
const others = { en: (n: number) => `${n} others`, fr: (n: number) => `${n} autres` } as const;

const isLong = (value: Value): value is { nodes: string[] } =>
  typeof value === "object" && "nodes" in value && value.nodes.length > mostNamed;

/** A value of which a sentence names no more than can be read. */
export const readable = (value: Value, language: Language, nameOf: (id: string) => string): Value => {
  if (!isLong(value)) return value;
  const first = value.nodes.slice(0, namedOfMany).map(nameOf);
  return listWords([...first, others[language](value.nodes.length - namedOfMany)], language);
};

/** The values of a message, each as a sentence can name it; themselves where none of them is long. */
export const readableValues = (
  values: Readonly<Record<string, Value>>,
  language: Language,
  nameOf: (id: string) => string,
): Readonly<Record<string, Value>> => {
  if (!Object.values(values).some(isLong)) return values;
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, readable(value, language, nameOf)]),
  );
};
