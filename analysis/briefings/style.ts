import { semicolon } from "../../graph/drawing/words.ts";
import type { Slice } from "../../graph/index/slice.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { families } from "../../graph/kinds.ts";
import { type Language, listWords } from "../../graph/language.ts";
import { bases, confidences, scopes } from "../../graph/vocabulary.ts";

/** How a briefing speaks. */
export type Style = { readonly language: Language };

export const rowsOfIds = (view: OrgView, ids: readonly string[]): number[] =>
  ids.flatMap((id) => view.find(id) ?? []);

export const lineRows = (view: OrgView, ids: Iterable<string>): number[] => {
  const wanted = new Set(ids);
  return [...view.columns.lines.keys()].filter((row) => view.hasLine(row) && wanted.has(view.line(row).id));
};

/** What a slice shows, in words for the foot of a picture; empty if it shows everything. */
export const sliceInWords = (slice: Slice | undefined, language: Language): string => {
  if (slice === undefined) return "";
  const parts = [
    slice.bases.map((id) => bases[id][language]),
    slice.scopes.map((id) => scopes[id][language]),
    slice.families.map((id) => families[id][language]),
    slice.confidence === "background" ? [] : [confidences[slice.confidence][language]],
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => listWords(part, language))
    .join(semicolon(language));
};
