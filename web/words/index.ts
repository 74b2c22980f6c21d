import { createContext, useContext, useMemo } from "react";
import type { Language } from "../../graph/language.ts";
import { isolated } from "../../graph/text/isolate.ts";
import type { Words } from "../../graph/vocabulary.ts";
import { en, type Key } from "./en.ts";
import { fr } from "./fr.ts";
import { unbroken } from "./unbroken.ts";

export type { Key };

const tables: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { en, fr };

/** Whether there are words for a key that was put together. */
export const isKey = (key: string): key is Key => key in en;

export type PhraseValues = Readonly<Record<string, string | number>>;

const plural = (text: string, n: number, lang: Language): string => {
  const forms = text.split(" | ");
  const one = new Intl.PluralRules(lang).select(n) === "one";
  return (one ? forms[0] : forms.at(-1)) ?? text;
};

/** A phrase in a language with its `{places}` filled. `a thing | {n} things` picks its form by `n`. */
export const phrase = (lang: Language, key: Key, values: PhraseValues = {}): string => {
  const text = tables[lang][key];
  const count = typeof values.n === "number" ? values.n : undefined;
  const form = count === undefined ? text : plural(text, count, lang);
  return unbroken(form).replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? "";
    return typeof value === "number" ? value.toLocaleString(lang) : isolated(value);
  });
};

export type Speaker = {
  readonly lang: Language;
  readonly t: (key: Key, values?: PhraseValues) => string;
  /** Words that come in both languages, from the server or the vocabularies. */
  readonly say: (words: Words | undefined) => string;
};

/** What a record calls words of a vocabulary in its own words. */
export type OwnWords = ReadonlyMap<Words, string>;
/** The own words of the record below; undefined before they are read. */
export const OwnWordsContext = createContext<OwnWords | undefined>(undefined);

/** The language of the page below it. */
export const LanguageContext = createContext<Language>("en");

/** The reader's words. */
export const useWords = (): Speaker => {
  const lang = useContext(LanguageContext);
  const own = useContext(OwnWordsContext);
  return useMemo(
    () => ({
      lang,
      t: (key, values) => phrase(lang, key, values),
      say: (words) => (words && (own?.get(words) ?? unbroken(words[lang]))) ?? "",
    }),
    [lang, own],
  );
};
