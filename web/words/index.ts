import type { Words } from "../../graph/vocabulary.ts";
import type { Language } from "../state/explorer-state.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { en, type Key } from "./en.ts";
import { fr } from "./fr.ts";

const tables: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { en, fr };

export type Values = Readonly<Record<string, string | number>>;

const plural = (text: string, n: number, lang: Language): string => {
  const forms = text.split(" | ");
  const one = new Intl.PluralRules(lang).select(n) === "one";
  return (one ? forms[0] : forms.at(-1)) ?? text;
};

/** A phrase in a language with its `{places}` filled. `a thing | {n} things` picks its form by `n`. */
export const phrase = (lang: Language, key: Key, values: Values = {}): string => {
  const text = tables[lang][key];
  const count = typeof values.n === "number" ? values.n : undefined;
  const form = count === undefined ? text : plural(text, count, lang);
  return form.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? "";
    return typeof value === "number" ? value.toLocaleString(lang) : value;
  });
};

export type Speaker = {
  readonly lang: Language;
  readonly t: (key: Key, values?: Values) => string;
  /** Words that come in both languages, from the server or the vocabularies. */
  readonly say: (words: Words | undefined) => string;
};

/** The reader's words in the language of the URL. */
export const useWords = (): Speaker => {
  const [{ lang }] = useExplorer();
  return {
    lang,
    t: (key, values) => phrase(lang, key, values),
    say: (words) => words?.[lang] ?? "",
  };
};
