import { frequencies } from "../../graph/frequencies.ts";
import { groupBy } from "../../graph/group-by.ts";
import { i32, u32 } from "../../graph/index/at.ts";
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

/** A number that equal names share and others seldom do, from the length and the ends of a name. */
const markOf = (name: string, slots: number): number => {
  let mark = name.length;
  for (let place = Math.max(0, name.length - 12); place < name.length; place++)
    mark = (Math.imul(mark, 31) + name.charCodeAt(place)) | 0;
  return (mark ^ (mark >>> 15) ^ Math.imul(name.charCodeAt(0), 40503)) & (slots - 1);
};

/** Sets a bit of many; gives whether it was set before. */
const setBit = (bits: Uint32Array, place: number): boolean => {
  const [word, bit] = [place >>> 5, 1 << (place & 31)];
  const before = u32(bits, word);
  bits[word] = before | bit;
  return (before & bit) !== 0;
};

/** Rows whose names may not be theirs alone: a first pass over bits, since a set of all names costs much more. */
const perhapsNamesakes = ({ nodes }: Columns): number[] => {
  const slots = 2 ** Math.ceil(Math.log2(nodes.length * 16 + 32));
  const marks = new Int32Array(nodes.length);
  const [taken, shared] = [new Uint32Array(slots >>> 5), new Uint32Array(slots >>> 5)];
  for (let row = 0; row < nodes.length; row++) {
    const mark = markOf(nodes[row]?.name ?? "", slots);
    marks[row] = mark;
    if (setBit(taken, mark)) setBit(shared, mark);
  }
  const rows: number[] = [];
  for (let row = 0; row < nodes.length; row++) {
    const mark = i32(marks, row);
    if ((u32(shared, mark >>> 5) & (1 << (mark & 31))) !== 0) rows.push(row);
  }
  return rows;
};

/** Nodes of a dataset whose name others have, each with all rows that have it. */
const namesakes = memoized((columns: Columns): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, readonly number[]>();
  for (const rows of groupBy(perhapsNamesakes(columns), (row) => columns.nodes[row]?.name ?? "").values())
    if (rows.length > 1) for (const row of rows) found.set(row, rows);
  return found;
});

/** The unit that a node is part of, by the name that is shortest. */
const unitOf = (view: OrgView, row: number): string => {
  const [unit] = endsOf(view.relation(["part-of"], "out"), row);
  if (unit === undefined) return "";
  const { name, short } = view.node(unit);
  return short ?? name;
};

/** How many nodes of a slice have a name, in all and in each unit. */
type Bearers = { readonly all: number; readonly inUnit: ReadonlyMap<string, number> };

/** For each name that several of a record have and that has been asked for, who has it in the slice. */
const bearersByName = memoized((_view: OrgView) => new Map<string, Bearers>());

const bearersOf = (view: OrgView, name: string, rows: readonly number[]): Bearers => {
  const kept = bearersByName(view);
  const known = kept.get(name);
  if (known !== undefined) return known;
  const there = rows.filter((row) => view.hasNode(row));
  const bearers = { all: there.length, inUnit: frequencies(there.map((row) => unitOf(view, row))) };
  kept.set(name, bearers);
  return bearers;
};

/** How its own organization refers to a node; nothing of posts told only as a number of them, whose id an importer made up. */
const referenceOf = (view: OrgView, row: number): string => {
  const { id, identifiers, class: several } = view.node(row);
  return identifiers[0]?.value ?? (several ? "" : id);
};

/** What tells a node from others of its name in a slice: its unit; where that does not, its reference. Undefined for its name alone. */
export const tellingApart = (view: OrgView, row: number): string | undefined => {
  const rows = namesakes(view.columns).get(row);
  if (rows === undefined) return undefined;
  const bearers = bearersOf(view, view.node(row).name, rows);
  if (bearers.all < 2 && view.hasNode(row)) return undefined;
  const unit = unitOf(view, row);
  const alone = unit !== "" && bearers.inUnit.get(unit) === 1;
  const apart = alone ? unit : [unit, referenceOf(view, row)].filter((part) => part !== "").join(", ");
  return apart === "" ? undefined : apart;
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
