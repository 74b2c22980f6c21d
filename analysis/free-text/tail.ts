import type { OrgView } from "../../graph/index/view.ts";
import { tokensOf } from "./tokens.ts";

/** The last mark within a text, with what stands before and behind it. */
const tail = /^(.*\p{L}.*?)\s*(?:[,;:.?!–—]\s+|\s-{1,2}\s+)([^,;:–—]*?)[\s?!.]*$/su;

/** Words from here on carry what is asked. */
const meaningful = 0.7;

const saysSomething = (view: OrgView, text: string): boolean =>
  tokensOf(view, text, []).some(
    ({ rows, values, notions, weight }) =>
      rows !== undefined || values !== undefined || (notions.size > 0 && weight >= meaningful),
  );

/**
 * A question without what is said behind its last mark, where that names nothing and asks nothing: `…, yes or no`, `… - strong
 * or weak`. `heard` tells whether all of what is left out is known to say nothing.
 */
export const withoutTail = (
  view: OrgView,
  text: string,
): { readonly rest?: string; readonly heard: boolean } => {
  const [, rest = "", behind = ""] = tail.exec(text) ?? [];
  if (rest === "" || behind === "") return { heard: true };
  if (saysSomething(view, behind)) return { heard: true };
  return { rest, heard: tokensOf(view, behind, []).every(({ unknown }) => !unknown) };
};

/** The first mark within a text that sets something before the question. */
const head = /^([^:–—]*?\p{L})\s*(?::|\s[–—-])\s+(.*\p{L}.*)$/su;

/** A question without what is set before it, where that names nothing and asks nothing: `claim to verify: …`. */
export const withoutHead = (view: OrgView, text: string): string | undefined => {
  const [, before = "", rest] = head.exec(text) ?? [];
  return rest === undefined || saysSomething(view, before) ? undefined : rest;
};
