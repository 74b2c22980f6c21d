import type { QuotePlace } from "../../contract/documents.ts";

const escaped = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** Where a quote stands first in a text, whatever white space parts its words; undefined where it does not. */
export const findQuote = (pages: readonly string[], quote: string): QuotePlace | undefined => {
  const words = quote.split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return undefined;
  const pattern = new RegExp(words.map(escaped).join("\\s+"), "u");
  for (const [place, page] of pages.entries()) {
    const found = pattern.exec(page);
    if (found !== null) return { page: place + 1, from: found.index, to: found.index + found[0].length };
  }
  return undefined;
};
