import type { LineKind } from "../../kinds.ts";
import { partialDateSchema } from "../../model/date.ts";
import { plainWords } from "../../text/slug.ts";
import { dateIn } from "../shared/dates.ts";
import { saysSomething } from "../shared/placeholders.ts";
import { wordList } from "../shared/word-list.ts";
import { headerWords } from "../staff-list/header-words.ts";
import { spellsAttribute } from "./graph.ts";
import type { GraphFileValues } from "./reading.ts";

/** What an attribute says beside name and kind: its period, its full-time equivalents, or to what it belongs. */
type Sort = "fte" | "since" | "until" | ReferenceKind;
type ReferenceKind = Extract<LineKind, "reports-to" | "functional-to" | "part-of">;

const upper = new Set(wordList("parent; parent id"));

const sorts = new Map<string, Sort>([
  ...headerWords.fte.map((word): [string, Sort] => [word, "fte"]),
  ...wordList("start; start date; begin; valid from; date de debut; debut; depuis").map(
    (word): [string, Sort] => [word, "since"],
  ),
  ...wordList("end; end date; valid to; valid until; date de fin; fin").map((word): [string, Sort] => [
    word,
    "until",
  ]),
  ...wordList("unit; department; division; directorate; section; unite; departement").map(
    (word): [string, Sort] => [word, "part-of"],
  ),
  ...headerWords.parentUnit.map((word): [string, Sort] => [word, "part-of"]),
  ...headerWords.second.map((word): [string, Sort] => [word, "functional-to"]),
  ...headerWords.superior.map((word): [string, Sort] => [word, upper.has(word) ? "part-of" : "reports-to"]),
]);

const sortOf = (name: string): Sort | undefined => sorts.get(plainWords(name));

/** Whether an attribute of a node, or of an edge, is read here. */
export const isReadOfNode = (name: string): boolean => sortOf(name) !== undefined;
export const isReadOfEdge = (name: string): boolean => ["fte", "since", "until"].includes(sortOf(name) ?? "");

/** A value that is not taken over, and of which field. */
export type LeftValue = { readonly field: "fte" | "since" | "until" | "periods"; readonly value: string };

const saidOf = (values: GraphFileValues, sort: Sort): string | undefined =>
  [...values].find(([name]) => sortOf(name) === sort)?.[1];

type Taken<T> = { readonly value?: T; readonly left: readonly LeftValue[] };

const leave = (field: LeftValue["field"], value: string): Taken<never> => ({
  left: saysSomething(value) ? [{ field, value }] : [],
});

const dateOf = (values: GraphFileValues, field: "since" | "until"): Taken<string> => {
  const own = values.get(field);
  if (own !== undefined) return { value: own, left: [] };
  const said = saidOf(values, field);
  if (said === undefined) return { left: [] };
  const read = partialDateSchema.safeParse(dateIn(said, "unclear"));
  return read.success ? { value: read.data, left: [] } : leave(field, said);
};

/** Since when and until when something holds, and what of that is not taken over. */
export const periodIn = (values: GraphFileValues) => {
  const [since, until] = [dateOf(values, "since"), dateOf(values, "until")];
  const spells = values.get(spellsAttribute);
  const periods = spells === undefined ? [] : [{ field: "periods", value: spells } as const];
  return { since: since.value, until: until.value, left: [...since.left, ...until.left, ...periods] };
};

/** Full-time equivalents where they are said as a number; else they are left. */
export const fteIn = (values: GraphFileValues): Taken<number> => {
  const said = saidOf(values, "fte");
  if (said === undefined) return { left: [] };
  return /^\d{1,9}([.,]\d+)?$/.test(said)
    ? { value: Number(said.replace(",", ".")), left: [] }
    : leave("fte", said);
};

/** What attributes of a node name as its superior, or as what it is part of. */
export const referencesIn = (
  values: GraphFileValues,
): { readonly kind: ReferenceKind; readonly value: string }[] =>
  [...values].flatMap(([name, value]) => {
    const kind = sortOf(name);
    const refers = kind === "reports-to" || kind === "functional-to" || kind === "part-of";
    return refers ? [{ kind, value }] : [];
  });
