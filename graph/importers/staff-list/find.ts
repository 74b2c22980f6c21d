import { once } from "../../memo.ts";
import type { Reference } from "./mapping.ts";
import type { StaffPost } from "./posts.ts";

/** What a cell that names a superior leads to. */
export type SuperiorMatch = { readonly post: StaffPost; readonly sure: boolean };
export type Find = (named: string, by: Reference) => SuperiorMatch | "several" | undefined;

const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, " ").trim();

/** A code without what spreadsheets take away from it or add to it. */
const loose = (text: string): string =>
  plain(text)
    .replace(/^0+(?=.)/, "")
    .replace(/\.0+$/, "");

const indexOf = (posts: readonly StaffPost[], keysOf: (post: StaffPost) => readonly string[]) => {
  const index = new Map<string, Set<StaffPost>>();
  for (const post of posts)
    for (const key of keysOf(post).filter((one) => one !== "")) {
      const had = index.get(key);
      if (had === undefined) index.set(key, new Set([post]));
      else had.add(post);
    }
  return index;
};

const only = (
  found: ReadonlySet<StaffPost> | undefined,
  sure: boolean,
): SuperiorMatch | "several" | undefined => {
  const [post, second] = found ?? [];
  if (post === undefined) return undefined;
  return second === undefined ? { post, sure } : "several";
};

/** Finds posts by code, by title or by who holds them; a code also without zeros in front. */
export const superiorFinder = (posts: readonly StaffPost[]): Find => {
  const by = {
    id: once(() => indexOf(posts, ({ entries: [first] }) => [plain(first.cell("id"))])),
    title: once(() => indexOf(posts, ({ entries: [first] }) => [plain(first.cell("title"))])),
    person: once(() => indexOf(posts, ({ entries }) => entries.map((entry) => plain(entry.cell("person"))))),
  };
  const respelt = once(() => indexOf(posts, ({ entries: [first] }) => [loose(first.cell("id"))]));
  return (named, reference) =>
    only(by[reference]().get(plain(named)), reference === "id") ??
    (reference === "id" ? only(respelt().get(loose(named)), true) : undefined);
};
