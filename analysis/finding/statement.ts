import { frequencies } from "../../graph/frequencies.ts";
import { groupBy } from "../../graph/group-by.ts";
import type { OrgView } from "../../graph/index/view.ts";
import type { Coverage } from "../../graph/model/coverage.ts";
import type { Citation } from "../../graph/model/source.ts";
import type { Draft } from "./draft.ts";
import type { Value } from "./words.ts";

/** Which drafts rest on one statement of a source: lines said alike in the same places, of several in turn. */

/** Drafts that are told as one, and what the telling of them has that none alone has. */
export type Statement = { readonly drafts: readonly Draft[]; readonly more?: Partial<Draft> };

const placesOf = (sources: readonly Citation[]): string | undefined =>
  sources.length === 0 || sources.some(({ locator }) => locator === "")
    ? undefined
    : JSON.stringify(sources.map(({ source, locator }) => `${source} ${locator}`).sort());

/** How and where a line is said, whatever its ends; undefined where no place in a source is given. */
const saying = (view: OrgView, row: number): string | undefined => {
  const { kind, basis, polarity, degree, sources } = view.line(row);
  const places = placesOf(sources);
  return places && JSON.stringify([kind, basis, polarity, degree, places]);
};

/** The same of a reading of coverage. */
const sayingOfCoverage = (row: Coverage | undefined): string | undefined =>
  row &&
  placesOf(row.sources) &&
  JSON.stringify([row.lineKind, row.direction, row.says, placesOf(row.sources)]);

/** Whether a source is given with a place for all that a draft rests on. */
const isSaidInPlaces = (view: OrgView, { lines, coverage = [] }: Draft): boolean => {
  const isPlaced = ({ sources }: { readonly sources: readonly Citation[] }): boolean =>
    sources.length > 0 && sources.every(({ locator }) => locator !== "");
  return (
    lines.length + coverage.length > 0 &&
    lines.every((row) => isPlaced(view.line(row))) &&
    coverage.every((row) => row !== undefined && isPlaced(row))
  );
};

/** What a draft says and where. */
const sayingOf = (view: OrgView, { lines, coverage = [] }: Draft): string => {
  const said = new Set([...lines.map((row) => saying(view, row)), ...coverage.map(sayingOfCoverage)]);
  return JSON.stringify([...said].sort());
};

/** A draft between what its message has in its two places, as keys. */
type Ends = { readonly draft: Draft; readonly one: string; readonly other: string };

/** The nodes that a draft's message names in one place. */
const nodesIn = ({ values }: Draft, place = ""): readonly string[] => {
  const value = values[place];
  return typeof value === "object" && "nodes" in value ? value.nodes : [];
};

const keyOf = (nodes: readonly string[]): string => nodes.join(" ");

/** The first of all that an end is joined to, found along `firsts` and kept there (union-find). */
const firstOf = (firsts: Map<string, string>, end: string): string => {
  let first = end;
  for (let next = firsts.get(first); next !== undefined && next !== first; next = firsts.get(first))
    first = next;
  firsts.set(end, first);
  return first;
};

/** Drafts joined by their ends, directly or through others. */
const components = (edges: readonly Ends[]): Ends[][] => {
  const firsts = new Map<string, string>();
  for (const { one, other } of edges) firsts.set(firstOf(firsts, other), firstOf(firsts, one));
  return [...groupBy(edges, ({ one }) => firstOf(firsts, one)).values()];
};

const partnersIn = (edges: readonly Ends[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const partners = new Map<string, Set<string>>();
  for (const { one, other } of edges)
    for (const [end, far] of [
      [one, other],
      [other, one],
    ] as const)
      partners.set(end, (partners.get(end) ?? new Set()).add(far));
  return partners;
};

/** Marks what stands in the second place of a directed pair, so that it is not taken for what stands in the first. */
const second = "to ";

const listOf = (keys: Iterable<string>): Value => {
  const nodes = [...keys].flatMap((key) => key.replace(second, "").split(" "));
  return { nodes: [...new Set(nodes)].sort() };
};

/** Whether every end has a draft with every other. */
const isComplete = (partners: ReadonlyMap<string, ReadonlySet<string>>): boolean =>
  partners.size > 2 && [...partners.values()].every(({ size }) => size === partners.size - 1);

/** The two sides where each end of one has a draft with each of the other, and none with its own. */
const sidesOf = (
  partners: ReadonlyMap<string, ReadonlySet<string>>,
): readonly [string[], string[]] | undefined => {
  const [start] = partners.keys();
  const far = [...(partners.get(start ?? "") ?? [])];
  const near = [...(partners.get(far[0] ?? "") ?? [])];
  const apart = near.length + far.length === partners.size;
  const meets = (some: readonly string[], others: readonly string[]): boolean =>
    some.every(
      (end) =>
        others.every((other) => partners.get(end)?.has(other)) && partners.get(end)?.size === others.length,
    );
  return apart && meets(near, far) && meets(far, near) ? [near, far] : undefined;
};

const bySize = (sides: readonly [string[], string[]]): readonly [string[], string[]] => {
  const [a, b] = [sides[0].toSorted(), sides[1].toSorted()];
  return a.length < b.length || (a.length === b.length && a.join() < b.join()) ? [a, b] : [b, a];
};

/** The sentence by which a draft is told, before several are told as one. */
const sentenceOf = (draft: Draft | undefined): string => draft?.wording ?? draft?.message ?? "";

/** Pairs said alike, as one: each with each, or each of some with each of others; else every pair by itself. */
const pairsTogether = (
  edges: readonly Ends[],
  isDirected: boolean,
  places: readonly string[],
): Statement[] => {
  const alone = edges.map(({ draft }): Statement => ({ drafts: [draft] }));
  if (edges.length < 2) return alone;
  const partners = partnersIn(edges);
  const drafts = edges.map(({ draft }) => draft);
  const [first = "", last = ""] = places;
  if (!isDirected && isComplete(partners))
    return [
      {
        drafts,
        more: { wording: `${sentenceOf(drafts[0])}.among`, values: { all: listOf(partners.keys()) } },
      },
    ];
  const sides = sidesOf(partners);
  if (sides === undefined) return alone;
  const [ones, others] = isDirected
    ? ([edges.map(({ one }) => one), edges.map(({ other }) => other)] as const)
    : bySize(sides);
  const wording = `${sentenceOf(drafts[0])}.each`;
  const values = { [first]: listOf(ones), ...(last === "" ? {} : { [last]: listOf(others) }) };
  return [{ drafts, more: { wording, values } }];
};

/** All else that drafts which can be told as one have in common. */
const restOf = ({ message, wording = message, severity, values, alike }: Draft): string =>
  JSON.stringify([
    message,
    wording,
    severity,
    ...Object.entries(values).filter(
      ([key]) => ![...(alike?.places ?? []), ...(alike?.optional ?? [])].includes(key),
    ),
  ]);

/**
 * Drafts by what they say and where, those that cannot be one of several under no words. Where they say it is looked up
 * only where another has the same rest: a draft may rest on hundreds of lines.
 */
const bySaying = (view: OrgView, drafts: readonly Draft[]): Map<string, Draft[]> => {
  const pairs = drafts.filter(({ alike }) => alike !== undefined);
  const rests = new Map(pairs.map((draft) => [draft, restOf(draft)]));
  const counts = frequencies(rests.values());
  return groupBy(drafts, (draft) => {
    const rest = rests.get(draft);
    if (rest === undefined || !isSaidInPlaces(view, draft)) return "";
    return counts.get(rest) === 1 ? rest : `${rest} ${sayingOf(view, draft)}`;
  });
};

/** Drafts by statement: those that can be told as one, and every other by itself. */
export const saidTogether = (view: OrgView, drafts: readonly Draft[]): Statement[] => {
  const sayings = bySaying(view, drafts);
  const alone = (sayings.get("") ?? []).map((draft): Statement => ({ drafts: [draft] }));
  sayings.delete("");
  const together = [...sayings.values()].flatMap((some) => {
    const { places = [], isDirected = false } = some[0]?.alike ?? {};
    const edges = some.map((draft) => ({
      draft,
      one: keyOf(nodesIn(draft, places[0])),
      other: (isDirected ? second : "") + keyOf(nodesIn(draft, places[1])),
    }));
    return components(edges).flatMap((part) => pairsTogether(part, isDirected, places));
  });
  return [...alone, ...together];
};
