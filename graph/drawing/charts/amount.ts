import type { Language } from "../../language.ts";
import { word } from "../words.ts";

const marks = { en: { group: ",", point: "." }, fr: { group: "\u00a0", point: "," } } as const;

/** A number as the language writes it, with at most two decimals: `1,250`, in French `1 250`. */
export const amount = (value: number, language: Language): string => {
  const { group, point } = marks[language];
  const [whole = "0", part] = String(Math.round(value * 100) / 100).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return part === undefined ? grouped : `${grouped}${point}${part}`;
};

/** The same of what may not be recorded: then that, or what a chart says in its place. */
export const amountOrNone = (value: number | null, language: Language, untold?: string): string =>
  value === null ? (untold ?? word("notRecorded", language)) : amount(value, language);
