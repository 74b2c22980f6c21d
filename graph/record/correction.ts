import { fieldsOfWord } from "../model/own-word.ts";
import { mostInList } from "../model/row-list.ts";
import type { Citation } from "../model/source.ts";
import { fieldChanges } from "../patch/field-changes.ts";
import { isSame } from "../same.ts";

/** What a change by hand is cited by: lines that cite nothing, and fields of a row that it corrects. */
export type HandCitations = {
  readonly lines: (isPrivate: boolean) => readonly Citation[];
  /** For fields that a row has otherwise now; `isPrivate` where why they have is for the history alone. */
  readonly corrected: (fields: readonly string[], isPrivate: boolean) => readonly Citation[];
};

/** The beginning of the id of every source that is a person's own word. */
export const saidByPrefix = "said-by-";

type Cited = { readonly sources: readonly Citation[] };

/**
 * A row with what its corrected fields rest on now, beside where the rest of it is said: earlier words on the same fields
 * go. Where the change says itself what the row rests on, it stands so.
 */
export const withCorrections = <Row extends Cited>(
  before: Row,
  after: Row,
  corrected: (fields: readonly string[]) => readonly Citation[],
): Row => {
  const fields = fieldChanges(before, after).map(({ field }) => field);
  if (fields.length === 0 || fields.includes("sources")) return after;
  const isLeft = (citation: Citation): boolean => {
    const about = citation.source.startsWith(saidByPrefix) ? fieldsOfWord(citation.locator) : [];
    return about.length === 0 || !about.every((field) => fields.includes(field));
  };
  const words = corrected(fields);
  const kept = after.sources.filter((one) => isLeft(one) && !words.some((word) => isSame(word, one)));
  return { ...after, sources: [...kept, ...words].slice(-mostInList) };
};

const without = (list: readonly Citation[], taken: readonly Citation[]): Citation[] =>
  list.filter((one) => !taken.some((other) => isSame(one, other)));

/** What files cite now, with what a hand added to and took from what they cited before. */
export const citedOnTop = (
  now: readonly Citation[],
  before: readonly Citation[],
  after: readonly Citation[],
): Citation[] => {
  const added = without(after, before);
  return [...without(without(now, without(before, after)), added), ...added].slice(-mostInList);
};
