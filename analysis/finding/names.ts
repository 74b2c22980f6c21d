import type { Columns } from "../../graph/index/columns.ts";
import { endsOf } from "../../graph/index/relation.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { memoized } from "../../graph/memo.ts";

const plainRun = /[a-z]{3}/;
const foreign = /[^\0-\x7f]/;
const anyRun = /\p{Ll}{3}/u;

/**
 * An acronym helps to recognize a name; a shortened name only repeats it. Asked for every name of every
 * finding, so the slow question about letters of all scripts is put only where there are such letters.
 */
const isAcronym = (short: string): boolean =>
  !plainRun.test(short) && !(foreign.test(short) && anyRun.test(short));

/** Names that several nodes of a dataset have, each with the rows that have it. */
const namesakes = memoized(({ nodes }: Columns): ReadonlyMap<string, readonly number[]> => {
  const seen = new Set<string>();
  const rows = new Map<string, number[]>();
  for (const { name } of nodes) if (seen.size === seen.add(name).size) rows.set(name, []);
  if (rows.size > 0) for (const [row, { name }] of nodes.entries()) rows.get(name)?.push(row);
  return rows;
});

/** The unit that a node is part of, by the name that is shortest. */
const unitOf = (view: OrgView, row: number): string => {
  const [unit] = endsOf(view.relation(["part-of"], "out"), row);
  if (unit === undefined) return "";
  const { name, short } = view.node(unit);
  return short ?? name;
};

/** For each name that several have and that has been asked for, how many in each unit have it. */
const unitsByName = memoized((_view: OrgView) => new Map<string, ReadonlyMap<string, number>>());

const unitsWith = (view: OrgView, name: string, rows: readonly number[]): ReadonlyMap<string, number> => {
  const kept = unitsByName(view);
  const units = kept.get(name) ?? counted(rows.map((row) => unitOf(view, row)));
  kept.set(name, units);
  return units;
};

const counted = (words: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** How its own organization refers to a node. */
const referenceOf = (view: OrgView, row: number): string => {
  const { id, identifiers } = view.node(row);
  return identifiers[0]?.value ?? id;
};

/** What tells a node from others of its name: its unit; where that does not, its reference. Undefined for its name alone. */
export const tellingApart = (view: OrgView, row: number): string | undefined => {
  const { name } = view.node(row);
  const rows = namesakes(view.columns).get(name);
  if (rows === undefined) return undefined;
  const unit = unitOf(view, row);
  const alone = unit !== "" && unitsWith(view, name, rows).get(unit) === 1;
  return alone ? unit : [unit, referenceOf(view, row)].filter((part) => part !== "").join(", ");
};

/** How a node is named in running text: its name, with its acronym, or where others have its name with what tells it apart. */
export const nameInText = (view: OrgView, id: string): string => {
  const row = view.columns.nodeOf.get(id);
  if (row === undefined) return id;
  const { name, short } = view.node(row);
  const apart = tellingApart(view, row);
  if (apart !== undefined) return `${name} (${apart})`;
  return short === undefined || short === name || !isAcronym(short) ? name : `${name} (${short})`;
};
