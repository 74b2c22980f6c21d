import { isOnlyRightToLeft, isRightToLeft } from "./runs.ts";

/** What is no character that a file or a page can hold: controls, half surrogate pairs, noncharacters. */
const unprintable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
/** Breaks of lines and pages, among them the vertical tab that slides have for a line break. */
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

const numberAfter = /([\p{Script=Arabic}\p{Script=Hebrew}])(\s*[:;,–—][\s(]*)(?=\p{Nd})/gu;

/**
 * A sentence of ours that goes on with a number after a name from right to left, set so that the number stays outside
 * the name: by UAX 9 it would stand before it. The mark is LEFT-TO-RIGHT MARK, which nobody sees.
 */
const numbersApart = (text: string): string =>
  isRightToLeft(text) ? text : text.replaceAll(numberAfter, "$1\u200e$2");

const arrow = /(?<=[\p{Script=Arabic}\p{Script=Hebrew}].*) → /gu;

/**
 * A line told in a sentence of ours, whose arrow stays between the two names: after one from right to left it would
 * be drawn within a single stretch from right to left, and point from the superior to who answers to it.
 */
const arrowsApart = (text: string): string =>
  isOnlyRightToLeft(text) ? text : text.replaceAll(arrow, " \u200e→\u200e ");

/** A text on one line with nothing in it that cannot be shown; never empty where it was not. */
export const legible = (text: string): string => {
  const kept = text.replaceAll(breaks, " ").replaceAll(unprintable, "");
  return kept === "" && text !== "" ? "–" : arrowsApart(numbersApart(kept));
};

/** The same structure with every text made legible. */
export const allLegible = (value: unknown): unknown => {
  if (typeof value === "string") return legible(value);
  if (Array.isArray(value)) return value.map(allLegible);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, allLegible(inner)]));
};
