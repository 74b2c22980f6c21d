import type { OrgView } from "../../graph/index/view.ts";
import type { Draft } from "./draft.ts";
import { sortWords } from "./short-lists.ts";
import type { Value } from "./words.ts";

const all = <T>(drafts: readonly Draft[], of: (draft: Draft) => readonly T[] | undefined): T[] => {
  const found = new Set<T>();
  for (const draft of drafts) for (const one of of(draft) ?? []) found.add(one);
  return [...found];
};

/** Several values of one placeholder: names and subjects together, numbers summed, words as the first has them. */
const together = (values: readonly Value[]): Value => {
  const [first = ""] = values;
  if (typeof first === "number")
    return values.reduce<number>((sum, one) => sum + (typeof one === "number" ? one : 0), 0);
  if (typeof first === "string" || "words" in first) return first;
  const lists = values.flatMap((one) => (typeof one === "object" ? [one] : []));
  if ("nodes" in first) {
    const nodes = lists.flatMap((one) => ("nodes" in one ? one.nodes : []));
    return { nodes: sortWords([...new Set(nodes)]) };
  }
  return { scopes: [...new Set(lists.flatMap((one) => ("scopes" in one ? one.scopes : [])))] };
};

/** Places that may be left empty, where the drafts have different things for them. */
const leftEmpty = (drafts: readonly Draft[]): Draft["values"] =>
  Object.fromEntries(
    (drafts[0]?.alike?.optional ?? [])
      .filter((key) => new Set(drafts.map(({ values }) => JSON.stringify(values[key]))).size > 1)
      .map((key) => [key, ""]),
  );

const joinedValues = (drafts: readonly Draft[], own: Draft["values"] = {}): Draft["values"] => {
  const keys = all(drafts, ({ values }) => Object.keys(values));
  const joined = keys.map((key) => [
    key,
    together(drafts.flatMap(({ values }) => (values[key] === undefined ? [] : [values[key]]))),
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
    const rowOf = new Map(rows.map((row) => [view.node(row).id, row]));
    return sortWords([...rowOf.keys()]).map((id) => rowOf.get(id) ?? -1);
  };
  if (!drafts[0]?.alike?.isDirected) return inOrderOfId(all(drafts, ({ subjects }) => subjects));
  const most = Math.max(...drafts.map(({ subjects }) => subjects.length));
  const places = Array.from({ length: most }, (_, place) =>
    inOrderOfId(all(drafts, ({ subjects }) => subjects.slice(place, place + 1))),
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
    lines: all(drafts, ({ lines }) => lines),
    nodes: all(drafts, ({ nodes }) => nodes),
    coverage: all(drafts, ({ coverage }) => coverage),
    claims: all(drafts, ({ claims }) => claims),
    said: all(drafts, ({ said }) => said),
    inferred: drafts.some((draft) => draft.inferred),
    numbers: summed(drafts),
    ...more,
    values: joinedValues(drafts, more.values),
  };
};
