import { plainWords } from "../../text/slug.ts";
import { wordList } from "../shared/word-list.ts";
import { employedWords, headerWords } from "./header-words.ts";
import { type StaffField, staffFieldIds } from "./mapping.ts";
import { joinsNames } from "./name-parts.ts";
import { withoutRowNumber } from "./row-numbers.ts";

/** Words that say by what a superior is named: "Supervisor Position No." is a supervisor. */
const referenceWords = new Set(
  wordList(`position; pos; post; id; no; nr; nummer; number; num; numero; n; code; codigo; ref; reference; name; title; of; the; s;
    stelle; planstelle; stellennummer; planstellennummer; der; des; poste; du; de; la; le; del; el; puesto; plaza;
    user; employee; person; worker; associate; legal; full; index; matricule; nom; nombre; personalnummer; personalnr; mitarbeiternummer; employe; agent; salarie; empleado`),
);

/** "N+1" is a superior, and its N no number. */
const withLevels = (text: string): string => text.replaceAll(/\bn 1\b/g, "n+1");

const withoutReference = (text: string): string =>
  withLevels(text)
    .split(" ")
    .filter((word) => !referenceWords.has(word))
    .join(" ")
    .replaceAll("n+1", "n 1");

const isSuperior = (field: StaffField): boolean => field === "superior" || field === "second";

/** Of a header that names a superior and by what. */
const besideReference = 60;

/** Words beside a pay that say in which money and how counted. */
const moneyWords = new Set(
  wordList(`eur; euro; euros; usd; us; dollars; gbp; pounds; chf; francs; xof; cad; gross; net; brutto; netto; brut; bruto; per; pa; p; a; annum; year; month; in; en; par; an;
    mois; pro; jahr; monat`),
);

const isPay = (text: string): boolean => {
  const left = text.split(" ").filter((word) => !moneyWords.has(word) && !/^(19|20)\d\d$/.test(word));
  return headerWords.payBand.includes(left.join(" "));
};

const isDated = (field: StaffField): boolean => field === "heldSince" || field === "since";

/** How well a header names a field: best for the first of its words, 60 with words for a reference around it, at most 20 for one that only begins so, 0 where it does not. */
export const likeness = (header: string, field: StaffField): number => {
  const text = plainWords(header.replaceAll("#", " number "));
  if (field === "person" && joinsNames(text)) return 100;
  if (isDated(field) && employedWords.has(text)) return 0;
  const words = headerWords[field];
  const exact = words.indexOf(text);
  if (exact >= 0) return 100 - exact;
  if (
    isSuperior(field) &&
    [text, withoutRowNumber(text)].some((one) => words.includes(withoutReference(one)))
  )
    return besideReference;
  if (field === "payBand" && isPay(text)) return besideReference;
  return words.some((word) => word.includes(" ") && text.startsWith(`${word} `)) ? 20 : 0;
};

/** How many of the cells are known names of columns: what tells a header from the titles above it. */
export const headerScore = (cells: readonly string[]): number =>
  cells.filter((cell) => staffFieldIds.some((field) => likeness(cell, field) > 0)).length;
