import { callings, plainly } from "../../../analysis/queries/shared/called.ts";
import type { OrgView } from "../../../graph/index/view.ts";

/** What a text names, in its order, and the text without it. */
export type Mentions = { readonly ids: readonly string[]; readonly rest: string };

type Found = { readonly id: string; readonly at: number; readonly length: number };

/** Names of two letters are looked for as they are written: `RC`, not the end of a word. */
const placeOf = (text: string, typed: string, calling: string): Found["at"] => {
  const words = plainly(calling);
  // Of `the state` the article is part of the name: a state of things is not meant.
  if (/^the /u.test(calling) && !typed.toLowerCase().includes(calling.toLowerCase())) return -1;
  if (words.length > 2) return ` ${text} `.indexOf(` ${words} `);
  return typed.split(/[^\p{L}\p{N}/]+/u).includes(calling) ? ` ${text} `.indexOf(` ${words} `) : -1;
};

const foundOf = (view: OrgView, row: number, text: string, typed: string): Found[] => {
  const { id, kind } = view.node(row);
  // Notions have everyday names (`formal`, `command`), recommendations whole sentences: they are named by id.
  const named = kind === "concept" || kind === "recommendation" ? [id] : callings(view, row);
  return named.flatMap((calling) => {
    const at = placeOf(text, typed, calling);
    return at < 0 ? [] : [{ id, at, length: plainly(calling).length }];
  });
};

/** The nodes a text names: of names inside each other the longest. */
export const mentionsIn = (view: OrgView, typed: string): Mentions => {
  const text = plainly(typed);
  const all = [...view.columns.nodes.keys()]
    .filter((row) => view.hasNode(row))
    .flatMap((row) => foundOf(view, row, text, typed))
    .sort((a, b) => b.length - a.length || a.at - b.at);
  const kept: Found[] = [];
  for (const one of all)
    if (kept.every((other) => one.at >= other.at + other.length || other.at >= one.at + one.length))
      kept.push(one);
  kept.sort((a, b) => a.at - b.at);
  let rest = text;
  for (const { at, length } of kept.toReversed()) rest = `${rest.slice(0, at)} ${rest.slice(at + length)}`;
  return { ids: [...new Set(kept.map(({ id }) => id))], rest };
};
