import { u8 } from "../../graph/index/at.ts";
import { nodeKindCode } from "../../graph/index/columns.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { callingsOf } from "../../graph/model/node.ts";
import { stemsIn, wordsOf } from "../stems.ts";
import { senseAt } from "./words.ts";

/** Names on record as they are looked up. */
export type NameIndex = {
  /** Whole names, by their stems. */
  readonly whole: ReadonlyMap<string, readonly number[]>;
  /** Parts of names, by their stems: two words or more side by side, or the word that a name begins or ends with. */
  readonly part: ReadonlyMap<string, readonly number[]>;
  readonly longest: number;
  readonly degree: (row: number) => number;
};

/** Notions have everyday names (`formal`, `command`), recommendations whole sentences: they are named otherwise. */
const unnamed = new Set([nodeKindCode.get("concept"), nodeKindCode.get("recommendation")]);

/** Beyond this, parts of names would fill the memory: such a record is asked by whole names. */
const mostNodesForParts = 20_000;

const shortForms = (name: string): string[] => {
  const bare = name.replace(/\s*\([^)]*\)/gu, "");
  return [name, bare, bare.replace(/^(?:the|un|united nations)\s+/iu, "")];
};

/** Articles, which tell names apart as little as endings do. */
export const articles = new Set(["the", "le", "la", "les", "l"]);

/** A run of words as it is looked up: articles within it tell names apart as little as endings do. */
export const keyOf = (stems: readonly string[]): string =>
  stems.filter((stem) => !articles.has(stem)).join(" ");

/** `field heads of agencies` are also `agency field heads`. */
const compoundOf = (calling: string): string[] => {
  const [, head = "", of = ""] =
    /^([\w-]+(?: [\w-]+)?) of (?:the )?([\w-]+(?: [\w-]+)?)$/u.exec(calling) ?? [];
  return head === "" ? [] : [`${of} ${head}`];
};

/** What a thing is called: its id, and its names with and without what is in brackets before or behind. */
export const spokenNames = (view: OrgView, row: number): string[] => {
  const node = view.node(row);
  return [...(node.id.length > 2 ? [node.id] : []), ...callingsOf(node).flatMap(shortForms)];
};

/** Whether a run of words says something by itself: not at either end a word that only joins. */
const stands = (stems: readonly string[]): boolean =>
  [stems[0], stems.at(-1)].every(
    (stem) =>
      stem !== undefined && !senseAt([{ typed: stem, stem }], 0)?.senses.some(({ is }) => is !== "notion"),
  );

const partsOf = (stems: readonly string[]): string[] => {
  const parts: string[] = [];
  for (let start = 0; start < stems.length; start++)
    for (let end = start + 1; end <= stems.length; end++) {
      const run = stems.slice(start, end);
      const edge = start === 0 || end === stems.length;
      const enough = run.length > 1 || (edge && (run[0]?.length ?? 0) > 3);
      if (run.length < stems.length && enough && stands(run)) parts.push(keyOf(run));
    }
  return parts;
};

/** Names in capitals, by which people call a thing within the name of another: `adjoint du RSSG`. */
const abbreviated = (view: OrgView, row: number): string[] =>
  callingsOf(view.node(row)).filter((calling) => /^\p{Lu}{2,}$/u.test(calling));

/** A name of which a part is itself the name of another thing, with that part as people abbreviate it. */
const withAbbreviation = (
  view: OrgView,
  whole: ReadonlyMap<string, ReadonlySet<number>>,
  stems: readonly string[],
): string[] => {
  const found: string[] = [];
  for (let start = 0; start < stems.length; start++)
    for (let end = start + 2; end <= stems.length; end++) {
      const [row, other] = whole.get(keyOf(stems.slice(start, end))) ?? [];
      if (row === undefined || other !== undefined || end - start === stems.length) continue;
      for (const short of abbreviated(view, row))
        found.push(keyOf([...stems.slice(0, start), ...stemsIn(short), ...stems.slice(end)]));
    }
  return found;
};

const put = (index: Map<string, Set<number>>, key: string, row: number): void => {
  const rows = index.get(key) ?? new Set();
  index.set(key, rows.add(row));
};

const listsOf = (index: ReadonlyMap<string, ReadonlySet<number>>): Map<string, readonly number[]> =>
  new Map([...index].map(([key, rows]) => [key, [...rows]]));

const degrees = ({ columns }: OrgView): Int32Array => {
  const counted = new Int32Array(columns.nodes.length);
  for (const ends of [columns.lineFrom, columns.lineTo])
    for (const row of ends) counted[row] = (counted[row] ?? 0) + 1;
  return counted;
};

/** Every calling of everything that has a name, as stems. */
const callingsIn = (view: OrgView): { readonly row: number; readonly stems: readonly string[] }[] =>
  [...view.columns.nodes.keys()]
    .filter((row) => !unnamed.has(u8(view.columns.nodeKind, row)))
    .flatMap((row) => {
      const spoken = spokenNames(view, row);
      return [...spoken, ...spoken.flatMap(compoundOf)].map((calling) => ({ row, stems: stemsIn(calling) }));
    });

/** A name that is on record goes before one that is made of two. */
const putAbbreviated = (view: OrgView, whole: Map<string, Set<number>>): void => {
  for (const [key, rows] of [...whole])
    for (const made of withAbbreviation(view, whole, key.split(" ")))
      if (!whole.has(made)) for (const row of rows) put(whole, made, row);
};

const indexOf = (view: OrgView): NameIndex => {
  const [whole, part] = [new Map<string, Set<number>>(), new Map<string, Set<number>>()];
  const withParts = view.nodeCount <= mostNodesForParts;
  const callings = callingsIn(view);
  for (const { row, stems } of callings) {
    put(whole, keyOf(stems), row);
    if (withParts) for (const key of partsOf(stems)) put(part, key, row);
  }
  if (withParts) putAbbreviated(view, whole);
  const counted = degrees(view);
  return {
    whole: listsOf(whole),
    part: listsOf(part),
    longest: callings.reduce((most, { stems }) => Math.max(most, stems.length), 1),
    degree: (row) => counted[row] ?? 0,
  };
};

/** Every word of a name on record, as it is written. */
export const nameWordsWritten = (view: OrgView): string[] =>
  view.nodeCount > mostNodesForParts
    ? []
    : [...view.columns.nodes.keys()].flatMap((row) =>
        callingsOf(view.node(row)).flatMap((calling) =>
          wordsOf(calling).map(({ typed }) => typed.toLowerCase()),
        ),
      );

const indexes = new WeakMap<OrgView["columns"], NameIndex>();

/** The index of the names of a record, made once. */
export const nameIndex = (view: OrgView): NameIndex => {
  const index = indexes.get(view.columns) ?? indexOf(view);
  indexes.set(view.columns, index);
  return index;
};
