import type { Language } from "../../graph/language.ts";
import type { Words } from "../../graph/vocabulary.ts";
import { cluesOf } from "./clues.ts";
import { finderOf } from "./finder.ts";
import type { Holders } from "./names.ts";
import { isOrdinary } from "./ordinary.ts";
import { writingsOf } from "./writings.ts";

/** What stands where a holder's name stood. */
const withheld = { en: "Name withheld", fr: "Nom non communiqué" } as const satisfies Words;

/** Forms of address: after one of these, an ordinary word is somebody's name. */
const addresses = [
  "mr",
  "mrs",
  "ms",
  "miss",
  "dr",
  "prof",
  "sir",
  "m",
  "mme",
  "mlle",
  "monsieur",
  "madame",
  "г н",
  "г жа",
];

/** Keeps the names of some people back. */
export type Withholding = {
  /** Whether somebody is a holder. */
  readonly isHolder: (id: string) => boolean;
  /** What stands where a name stood. */
  readonly word: string;
  /** A text without their names. */
  readonly hide: (text: string) => string;
  /** Whether a text may still point to one of them: by a part of a name, a form of it, or an ordinary word. */
  readonly pointsTo: (text: string) => boolean;
};

/**
 * Keeps holders' names back from texts, however they are written (case, accents, spaces, hyphens, order, prefixes,
 * web addresses). A name made of ordinary words, such as "Head", is kept back only where it is the whole text or
 * follows a form of address: else every "Head of Mission" would be blanked.
 */
export const withholding = ({ ids, names }: Holders, language: Language): Withholding => {
  const ordinary = names.filter(isOrdinary);
  const telling = names.filter((name) => !isOrdinary(name));
  const written = ordinary.flatMap(writingsOf);
  const finder = finderOf([
    ...telling.flatMap(writingsOf),
    ...written.flatMap((each) => addresses.map((address) => `${address} ${each}`)),
  ]);
  const wholes = finderOf(written);
  const isWhole = (text: string): boolean =>
    wholes
      .spans(text)
      .some(({ start, end }) => !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end)));
  return {
    isHolder: (id) => ids.has(id),
    word: withheld[language],
    hide: (text) => {
      if (isWhole(text)) return withheld[language];
      let [kept, place] = ["", 0];
      for (const { start, end } of finder.spans(text)) {
        kept += text.slice(place, start) + withheld[language];
        place = end;
      }
      return kept + text.slice(place);
    },
    pointsTo: cluesOf(telling, ordinary),
  };
};
