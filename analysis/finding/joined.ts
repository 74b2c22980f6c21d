import type { OrgView } from "../../graph/index/view.ts";
import type { Draft } from "./draft.ts";
import { sortWords } from "./short-lists.ts";
import type { Value } from "./words.ts";

/** What all of some have, each once, in the order in which it comes. */
const gather = <Item, T>(items: readonly Item[], of: (item: Item) => readonly T[] | undefined): T[] => {
  const found = new Set<T>();
  for (const item of items) for (const one of of(item) ?? []) found.add(one);
  return [...found];
};

/** Several values of one placeholder: names and subjects together, numbers summed, words as the first has them. */
const together = (values: readonly Value[]): Value => {
  const [first = ""] = values;
  if (typeof first === "number")
    return values.reduce<number>((sum, one) => sum + (typeof one === "number" ? one : 0), 0);
  if (typeof first === "string" || "words" in first) return first;
  if ("nodes" in first)
    return {
      nodes: sortWords(gather(values, (one) => (typeof one === "object" && "nodes" in one ? one.nodes : []))),
    };
  return { scopes: gather(values, (one) => (typeof one === "object" && "scopes" in one ? one.scopes : [])) };
};

/** Places that may be left empty, where the drafts have different things for them. */
const leftEmpty = (drafts: readonly Draft[]): Draft["values"] =>
  Object.fromEntries(
    (drafts[0]?.alike?.optional ?? [])
      .filter((key) => new Set(drafts.map(({ values }) => JSON.stringify(values[key]))).size > 1)
      .map((key) => [key, ""]),
  );

const joinedValues = (drafts: readonly Draft[], own: Draft["values"] = {}): Draft["values"] => {
  const keys = gather(drafts, ({ values }) => Object.keys(values));
  const joined = keys.map((key) => [
    key,
    together(drafts.map(({ values }) => values[key]).filter((value) => value !== undefined)),
  ]);
  return { ...Object.fromEntries(joined), ...leftEmpty(drafts), ...own };
};

const summed = (drafts: readonly Draft[]): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const { numbers = {} } of drafts)
    for (const [key, number] of Object.entries(numbers)) sums[key] = (sums[key] ?? 0) + number;
  return sums;
};

/** Subjects of several drafts: where they are told apart by place, those of each place in turn. */
const subjectsOf = (view: OrgView, drafts: readonly Draft[]): number[] => {
  const inOrderOfId = (rows: readonly number[]): number[] => {
    const ids = sortWords(rows.map((row) => view.node(row).id));
    return ids.map((id) => view.columns.nodeOf.get(id) ?? -1);
  };
  if (!drafts[0]?.alike?.isDirected) return inOrderOfId(gather(drafts, ({ subjects }) => subjects));
  const most = Math.max(...drafts.map(({ subjects }) => subjects.length));
  const places = Array.from({ length: most }, (_, place) =>
    inOrderOfId(gather(drafts, ({ subjects }) => subjects.slice(place, place + 1))),
  );
  return [...new Set(places.flat())];
};

/**
 * One draft in place of several that say the same of others: names and subjects together, numbers summed; `more` is its
 * own. Undefined for none.
 */
export const joinedDrafts = (
  view: OrgView,
  drafts: readonly Draft[],
  more: Partial<Draft> = {},
): Draft | undefined => {
  const [first] = drafts;
  if (first === undefined || drafts.length === 1) return first;
  const { table: _, idSubjects, ...same } = first;
  const named = new Set(drafts.flatMap((one) => one.subjects.slice(0, idSubjects)));
  return {
    ...same,
    ...(idSubjects === undefined ? {} : { idSubjects: named.size }),
    subjects: subjectsOf(view, drafts),
    lines: gather(drafts, ({ lines }) => lines),
    nodes: gather(drafts, ({ nodes }) => nodes),
    coverage: gather(drafts, ({ coverage }) => coverage),
    claims: gather(drafts, ({ claims }) => claims),
    said: gather(drafts, ({ said }) => said),
    inferred: drafts.some((draft) => draft.inferred),
    numbers: summed(drafts),
    ...more,
    values: joinedValues(drafts, more.values),
  };
};
