import type { Coverage } from "../../model/coverage.ts";
import type { Words } from "../../vocabulary.ts";
import type { Gather } from "../shared/gather.ts";
import { isNoReference, isOpenReference, whoIn } from "../shared/placeholders.ts";
import { type UnresolvedReference, unresolvedReference } from "../shared/unresolved.ts";
import type { StaffRow } from "./entry.ts";
import type { Find, SuperiorMatch } from "./find.ts";
import { type Mapping, references, type SuperiorReference } from "./mapping.ts";
import { citeStaffRow } from "./post-node.ts";
import type { StaffPost } from "./posts.ts";
import { partsOf, plain } from "./spelling.ts";

type Draw = (
  entry: StaffRow,
  from: string,
  to: string,
  line: {
    readonly kind: "reports-to" | "functional-to";
    readonly basis: Mapping["basis"];
    readonly scopes: Mapping["scopes"];
    readonly sure: boolean;
  },
) => void;

const fields = ["second", "superior"] as const;
type Field = (typeof fields)[number];

/** A superior that a row names and that no line could be drawn to. */
export type LeftOut = Pick<UnresolvedReference, "lineKind" | "value" | "why"> & {
  readonly by: Mapping["superiorBy"];
  /** The row that names it. */
  readonly entry: StaffRow;
};

/** Whether a cell names somebody: neither words for nobody, nor what a program wrote, nor a staff number, which names nobody who is in no row. */
const isName = (named: string): boolean =>
  whoIn(named) === "person" &&
  !/^(?:[{[]|(?:true|false)$)/.test(named) &&
  !(/\d/.test(named) && !/[\s@]/.test(named));

/** Whether a superior is named who is in no row: a person all the same, who is kept without a post. */
export const isPersonAlone = ({ by, why, value }: Pick<LeftOut, "by" | "why" | "value">): boolean =>
  by === "person" && why === "nobody" && isName(value);

const noLine: Words = { en: "no line was drawn", fr: "aucune ligne n'a été tracée" };
const personKept: Words = {
  en: "no line was drawn, and the name is kept as a person without a post",
  fr: "aucune ligne n'a été tracée, et le nom est gardé comme celui d'une personne sans poste",
};

/** What was left out, as the record keeps it: with the file, the row and the value. */
export const leftOut = (
  give: (key: string, wanted: string) => string,
  { id }: StaffPost,
  source: string,
  { by: _by, entry, ...unresolved }: LeftOut,
): Coverage => unresolvedReference(give, { node: id, citation: citeStaffRow(entry, source), ...unresolved });

/** The posts that a cell names by one sort of reference: one, or each of several where all are on the list. */
const namedBy = (value: string, by: SuperiorReference, find: Find): SuperiorMatch[] | "several" => {
  const found = find(value, by);
  if (found === "several") return found;
  if (found !== undefined) return [found];
  const parts = partsOf(value, by).map((part) => find(part, by));
  const known = parts.filter((one) => one !== undefined && one !== "several");
  return known.length === parts.length ? known : [];
};

/** The posts that a cell names: as the column does, else in another way, such as a person among codes, which is less sure. */
const matchesOf = (
  value: string,
  by: SuperiorReference,
  find: Find,
  { id, employee }: Mapping["columns"],
): SuperiorMatch[] | "several" => {
  if (value === "") return [];
  const found = namedBy(value, by, find);
  if (found === "several" || found.length > 0 || isNoReference(value)) return found;
  // where posts and people have numbers, one that is none of the one sort may by chance be one of the other
  if (/^\d+$/.test(value) && id !== undefined && employee !== undefined) return found;
  const otherwise = references
    .filter((other) => other !== by)
    .map((other) => namedBy(value, other, find))
    .find((some) => some === "several" || some.length > 0);
  if (otherwise === undefined || otherwise === "several") return otherwise ?? [];
  return otherwise.map(({ post }) => ({ post, sure: false }));
};

const lineOf = (field: Field, mapping: Mapping) =>
  field === "superior"
    ? ({ kind: "reports-to", by: mapping.superiorBy, basis: mapping.basis, scopes: mapping.scopes } as const)
    : {
        kind: mapping.secondKind,
        by: mapping.secondBy,
        basis: mapping.secondBasis,
        scopes: mapping.secondScopes,
      };

/** Draws the lines from a post to those whom a cell of a row names; gives what it names and no line leads to. */
const leader = (find: Find, mapping: Mapping, { warn }: Gather, draw: Draw) => {
  const lines = { superior: lineOf("superior", mapping), second: lineOf("second", mapping) };
  return (id: string, entry: StaffRow, field: Field): LeftOut | undefined => {
    const value = entry.cell(field);
    if (value === "") return undefined;
    const { by, kind, basis, scopes } = lines[field];
    const found = matchesOf(value, by, find, mapping.columns);
    const left = (why: LeftOut["why"], code: string, { en, fr }: Words): LeftOut => {
      const then = isPersonAlone({ by, why, value }) ? personKept : noLine;
      const words = { en: `${en}: ${then.en}`, fr: `${fr} : ${then.fr}` };
      warn(entry, mapping.columns[field], code, words);
      return { lineKind: kind, value, why, by, entry };
    };
    if (found === "several")
      return left("several", "unclear-superior", {
        en: `several posts are called "${value}"`,
        fr: `plusieurs postes s'appellent « ${value} »`,
      });
    for (const { post, sure } of found) draw(entry, id, post.id, { kind, basis, scopes, sure });
    if (found.length > 0) return undefined;
    if (isOpenReference(value))
      return left("open", "missing-superior", {
        en: `"${value}" names no post`,
        fr: `« ${value} » ne nomme aucun poste`,
      });
    if (isNoReference(value)) return undefined;
    return left("nobody", "missing-superior", {
      en: `there is no post "${value}"`,
      fr: `il n'y a pas de poste « ${value} »`,
    });
  };
};

/** Whether both columns name the same in vain, and would draw the same line. */
const isSameAs =
  (one: LeftOut) =>
  (other: LeftOut): boolean =>
    one.lineKind === other.lineKind && one.entry === other.entry && one.value === other.value;

/**
 * Draws the lines from a post to the superiors its rows name, in the first column and the second. Gives what a row
 * names and no line leads to: nobody of the list, several alike, or one still to be named.
 */
export const superiorsIn = (find: Find, mapping: Mapping, gathered: Gather, draw: Draw) => {
  const read = fields.filter((field) => mapping.columns[field] !== undefined);
  const lead = leader(find, mapping, gathered, draw);
  return ({ id, entries }: StaffPost): LeftOut[] => {
    const left: LeftOut[] = [];
    const told = new Set<string>();
    const isNew = (entry: StaffRow, field: Field): boolean =>
      entries.length === 1 || told.size < told.add(`${field} ${plain(entry.cell(field))}`).size;
    for (const entry of entries)
      for (const field of read) {
        const out = isNew(entry, field) ? lead(id, entry, field) : undefined;
        if (out !== undefined && !left.some(isSameAs(out))) left.push(out);
      }
    return left;
  };
};
