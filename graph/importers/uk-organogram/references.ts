import { titleWords } from "../../text/acting.ts";
import { isNoReference, whoIn } from "../shared/placeholders.ts";
import type { OrganogramRow } from "./columns.ts";
import { namesItsPost } from "./people.ts";
import { type Post, reference } from "./posts.ts";

/** What a reference leads to. */
export type FoundReference = {
  readonly post: Post;
  /** Several posts share the reference; this one was chosen by organisation, grade or unit. */
  readonly chosen: boolean;
  /** It was found only without the zeros in front, or as the number that a spreadsheet made of it. */
  readonly respelt: boolean;
  /** No post has the reference; it is the name of the one person who holds this post. */
  readonly byPerson?: true;
};

/** Finds posts by reference; `several` where they cannot be told apart, undefined where there is none. */
export type ReferenceFinder = (named: string, at: OrganogramRow) => FoundReference | "several" | undefined;

/** A reference without what spreadsheets add to it or take away from it. */
const loose = (text: string): string => text.replace(/^0+(?=.)/, "").replace(/\.0+$/, "");

const rankOf = (at: OrganogramRow): number | undefined => {
  const number = /scs\D*(\d)/i.exec(at.cell("grade (or equivalent)") || at.cell("grade"))?.[1];
  return number === undefined ? undefined : Number(number);
};

const narrowed = (posts: readonly Post[], keep: (row: OrganogramRow) => boolean): readonly Post[] => {
  const kept = posts.filter(({ rows: [first] }) => keep(first));
  return kept.length > 0 ? kept : posts;
};

/** Of the posts that share a reference the one in the same organisation, of a higher grade, of the same unit. */
const choose = (posts: readonly Post[], at: OrganogramRow): readonly Post[] => {
  const own = rankOf(at);
  const others = posts.filter(({ rows }) => !rows.includes(at));
  const near = narrowed(others, (row) => row.cell("organisation") === at.cell("organisation"));
  const above = narrowed(near, (row) => own !== undefined && (rankOf(row) ?? 0) > own);
  return above.length > 1 ? narrowed(above, (row) => row.cell("unit") === at.cell("unit")) : above;
};

/** Posts by their reference. One without a reference is meant by none. */
const listed = (posts: readonly Post[], keyOf: (text: string) => string): Map<string, Post[]> => {
  const lists = new Map<string, Post[]>();
  for (const post of posts) {
    const key = keyOf(post.rows[0].cell(reference).toLowerCase());
    const list = lists.get(key);
    if (key === "") continue;
    if (list === undefined) lists.set(key, [post]);
    else list.push(post);
  }
  return lists;
};

/** More posts than this under one reference, and it is none: they are not looked at one by one for every row. */
const mostAlike = 50;

/** Posts by the names of those who hold them, as far as a name stands at one post alone. */
const heldBy = (posts: readonly Post[]): Map<string, Post | "several"> => {
  const found = new Map<string, Post | "several">();
  for (const post of posts)
    for (const name of new Set(
      post.rows.filter((at) => !namesItsPost(at)).map((at) => titleWords(at.cell("name"))),
    ))
      if (whoIn(name) === "person") found.set(name, found.has(name) ? "several" : post);
  return found;
};

/** A finder over the posts of one body. */
export const referenceFinder = (posts: readonly Post[]): ReferenceFinder => {
  const exact = listed(posts, (text) => text);
  const respelt = listed(posts, loose);
  const held = heldBy(posts);
  const byPerson = (named: string) => {
    const post = isNoReference(named) ? undefined : held.get(titleWords(named));
    if (post === undefined || post === "several") return post;
    return { post, chosen: false, respelt: false, byPerson: true } as const;
  };
  const answer = (found: readonly Post[], at: OrganogramRow, isRespelt: boolean) => {
    if (found.length > mostAlike) return "several" as const;
    const chosen = found.length > 1 ? choose(found, at) : found;
    const [post] = chosen;
    if (post === undefined || chosen.length > 1) return "several" as const;
    return { post, chosen: found.length > 1, respelt: isRespelt };
  };
  return (named, at) => {
    const key = named.toLowerCase();
    const same = exact.get(key);
    if (same !== undefined) return answer(same, at, false);
    const alike = respelt.get(loose(key)) ?? [];
    const spellings = new Set(alike.map(({ rows: [first] }) => first.cell(reference).toLowerCase()));
    return spellings.size === 1 ? answer(alike, at, true) : byPerson(named);
  };
};
