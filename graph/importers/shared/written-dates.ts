import { plainWords } from "../../text/slug.ts";
import { monthNamed } from "./months.ts";

/** Words beside a date that say nothing of it, folded: days of the week, articles, the sign of a first day. */
const beside = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
  lunes martes miercoles jueves viernes sabado domingo mie jue vie sab dom
  de del of the on le el den der dem am du o a`.split(/\s+/),
);

/** The day of a month as texts write the first or second of it, folded: `1st`, `1er`, `1º`. */
const ordinal = /^(\d{1,2})(?:st|nd|rd|th|er|re|e|o|a)$/;

const timeBehind = /[\sT,]+\d{1,2}[:h]\d\d.*$/;

/** What a word of a date may be: a day, a month's name, a year of four digits. */
const partOf = (word: string): "d" | "m" | "y" | "?" => {
  if (/^\d{1,2}$/.test(word)) return "d";
  if (/^\d{4}$/.test(word)) return "y";
  return monthNamed(word) > 0 ? "m" : "?";
};

/** Orders in which texts of some country give the parts of a date; in the last, "mar." was a Tuesday. */
const orders: ReadonlySet<string> = new Set(["dmy", "mdy", "my", "ym", "ymd", "mdmy"]);

export type DateParts = { readonly year: string; readonly month: number; readonly day?: string };

/**
 * The parts of a date whose month is a word, in English, French, Spanish or German: `1er février 2015`, `Feb 2015`,
 * `Montag, 1. März 2015`, `February 1st, 2015`. Undefined for anything else.
 */
export const writtenDate = (text: string): DateParts | undefined => {
  const words = plainWords(text.replace(timeBehind, ""))
    .split(" ")
    .filter((word) => !beside.has(word))
    .map((word) => word.replace(ordinal, "$1"));
  const parts = words.map(partOf);
  if (!orders.has(parts.join(""))) return undefined;
  const wordAt = (part: "d" | "m" | "y"): string | undefined => words[parts.lastIndexOf(part)];
  const day = wordAt("d");
  const month = monthNamed(wordAt("m") ?? "");
  return { year: wordAt("y") ?? "", month, ...(day === undefined ? {} : { day }) };
};
