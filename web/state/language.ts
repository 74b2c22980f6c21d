import { type Language, languages } from "../../graph/language.ts";
import { initial } from "../../server/contract/view-state.ts";

const key = "dotted-line language";

/** What a browser keeps may be missing, refused or written by another program: then no language was chosen. */
const readKept = (): Language => {
  try {
    const kept = window.localStorage.getItem(key);
    return languages.find((one) => one === kept) ?? initial.lang;
  } catch {
    return initial.lang;
  }
};

let chosen = readKept();

/** The language that the reader chose last in this browser: addresses that name none are read in it. */
export const languageChosen = (): Language => chosen;

/** Keeps a language for addresses that name none; where the browser keeps nothing, as long as the page is open. */
export const chooseLanguage = (language: Language): void => {
  chosen = language;
  try {
    window.localStorage.setItem(key, language);
  } catch {
    // the page does not need it to be kept
  }
};
