import type { Gather } from "../shared/gather.ts";
import type { GraphFileFaults } from "./faults.ts";
import { spellsAttribute } from "./graph.ts";

export type GraphFileValues = ReadonlyMap<string, string>;

/** Counts words, and says them with their counts. */
export const tally = (counted: ReadonlyMap<string, number> = new Map()) => {
  const counts = new Map(counted);
  return {
    add: (word: string): void => void counts.set(word, (counts.get(word) ?? 0) + 1),
    words: (): string => [...counts].map(([word, count]) => `${word} (${count})`).join(", "),
  };
};
type Tally = ReturnType<typeof tally>;

/** What is carried through the reading of one graph. */
export type Reading = {
  readonly gathered: Gather;
  readonly file: string;
  readonly source: string;
  readonly told: { readonly posts: Tally; readonly edges: Tally };
  /** The id in the model of a node of the file. */
  readonly idOf: (id: string) => string;
  /** Whether one of some ids of the file stands for several nodes: what refers to it may mean another. */
  readonly isShared: (...ids: readonly string[]) => boolean;
  readonly lineId: (wanted: string, key: string) => string;
  /** Attributes with their names in lower case; those that are not read, here or by who asks, are counted. */
  readonly notice: (values: GraphFileValues, isRead: (name: string) => boolean) => GraphFileValues;
  readonly faults: GraphFileFaults;
};

/** Attributes that say of what kind something is, in the order in which they are asked. */
export const kindAttributes = [
  "kind",
  "type",
  "category",
  "class",
  "relation",
  "relationship",
  "interaction",
];

/** Attributes that name a node, in the order in which they are asked. */
export const nameAttributes = ["name", "label", "title", "text", "description"];

const others = ["since", "until", "note", spellsAttribute];

/** Lowers the names of attributes and counts those that nobody reads. */
export const readAttributes =
  (unread: Tally, names: readonly string[]) =>
  (values: GraphFileValues, isRead: (name: string) => boolean): GraphFileValues => {
    const read = new Set([...kindAttributes, ...names, ...others]);
    const lowered = new Map([...values].map(([name, value]) => [name.toLowerCase(), value]));
    for (const name of lowered.keys()) if (!read.has(name) && !isRead(name)) unread.add(name);
    return lowered;
  };

/** The first of some attributes that is given. */
export const pick = (values: GraphFileValues, names: readonly string[]): string | undefined =>
  names.map((name) => values.get(name)).find((value) => value !== undefined && value !== "");
