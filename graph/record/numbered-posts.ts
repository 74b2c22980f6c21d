import { groupBy } from "../group-by.ts";
import { lineKind } from "../kinds.ts";
import { tableNames } from "../model/checks/problem.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Node } from "../model/node.ts";
import { slug } from "../text/slug.ts";
import { inOtherIds } from "./other-ids.ts";

/** What a post without a code is called by its title; undefined where its id says something else. */
const titleId = ({ id, name }: Node): string | undefined => {
  if (!id.startsWith("post-")) return undefined;
  const stem = `post-${slug(name)}`;
  return id === stem || (id.startsWith(stem) && /^-\d+$/.test(id.slice(stem.length))) ? stem : undefined;
};

type Numbered = ReadonlyMap<string, readonly [Node, ...Node[]]>;

/** The posts that are told from others of their title by a number, which says nothing of them. */
const numberedIn = ({ nodes }: Dataset): Numbered => {
  const titled = nodes.flatMap((node) => {
    const stem = titleId(node);
    return stem === undefined ? [] : [{ stem, node }];
  });
  const byStem = groupBy(titled, ({ stem }) => stem);
  return new Map(
    [...byStem].map(([stem, [first, ...more]]) => [stem, [first.node, ...more.map(({ node }) => node)]]),
  );
};

/** Who holds each post, where it is one person. */
const holdersByPost = ({ lines }: Dataset): ReadonlyMap<string, string> => {
  const filled = groupBy(
    lines.filter(({ kind }) => lineKind(kind).fills),
    ({ to }) => to,
  );
  return new Map(
    [...filled].flatMap(([post, [line, ...more]]) => (more.length > 0 ? [] : [[post, line.from]])),
  );
};

type Held = { readonly posts: readonly Node[]; readonly holders: ReadonlyMap<string, string> };

/** The posts of one title as they were called: by who held them; those that others hold now take what is left. */
const namesIn = (before: Held, given: Held): Map<string, string> => {
  const heldBefore = new Map(
    before.posts.flatMap(({ id }) => {
      const holder = before.holders.get(id);
      return holder === undefined ? [] : [[holder, id] as const];
    }),
  );
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const name = (id: string, own: string): void => {
    names.set(id, own);
    taken.add(own);
  };
  for (const { id } of given.posts) {
    const own = heldBefore.get(given.holders.get(id) ?? "");
    if (own !== undefined && !taken.has(own)) name(id, own);
  }
  const others = given.posts.filter(({ id }) => !names.has(id));
  for (const { id } of others) if (!taken.has(id)) name(id, id);
  const free = [...before.posts, ...given.posts].map(({ id }) => id);
  for (const { id } of others) if (!names.has(id)) name(id, free.find((one) => !taken.has(one)) ?? id);
  return names;
};

/** Rows named after nodes are named after what these are called now. */
const rowNames = ({ lines, coverage }: Dataset, names: ReadonlyMap<string, string>): [string, string][] => {
  const nameOf = (id: string): string => names.get(id) ?? id;
  const instead = (id: string, start: string, own: string): [string, string][] =>
    start !== own && id.startsWith(start) ? [[id, own + id.slice(start.length)]] : [];
  return [
    ...lines.flatMap(({ id, kind, from, to }) =>
      instead(id, `${from}--${kind}--${to}`, `${nameOf(from)}--${kind}--${nameOf(to)}`),
    ),
    ...coverage.flatMap(({ id, node = "" }) => instead(id, `${node}--`, `${nameOf(node)}--`)),
  ];
};

const areApart = (dataset: Dataset): boolean =>
  tableNames.every((table) => new Set(dataset[table].map(({ id }) => id)).size === dataset[table].length);

/**
 * The next edition of a list in which posts have no code, in the ids of the edition before. Such posts are called by
 * their title and numbered in the order of their rows; where the same person holds a post of the same title, it is the
 * same post, wherever its row stands, and what was changed by hand stays with it.
 */
export const withNumbersOf = (before: Dataset, given: Dataset): Dataset => {
  const known = numberedIn(before);
  if (known.size === 0) return given;
  const [holdersBefore, holdersNow] = [holdersByPost(before), holdersByPost(given)];
  const names = new Map(
    [...numberedIn(given)].flatMap(([stem, posts]) => {
      const were = known.get(stem);
      if (were === undefined) return [];
      const same = namesIn({ posts: were, holders: holdersBefore }, { posts, holders: holdersNow });
      return [...same].filter(([id, own]) => id !== own);
    }),
  );
  if (names.size === 0) return given;
  const renumbered = inOtherIds(given, new Map([...names, ...rowNames(given, names)]), tableNames);
  return areApart(renumbered) ? renumbered : given;
};
