import type { Coverage } from "../../model/coverage.ts";
import type { Gather } from "../shared/gather.ts";
import { isNoReference, isOpenReference } from "../shared/placeholders.ts";
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
const matchesOf = (value: string, by: SuperiorReference, find: Find): SuperiorMatch[] | "several" => {
  if (value === "") return [];
  const found = namedBy(value, by, find);
  if (found === "several" || found.length > 0 || isNoReference(value)) return found;
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

/**
 * Draws the lines from a post to the superiors its rows name, in the first column and the second. Gives what a row
 * names and no line leads to: nobody of the list, several alike, or one still to be named.
 */
export const drawSuperiors = (
  { id, entries }: StaffPost,
  find: Find,
  mapping: Mapping,
  { warn }: Gather,
  draw: Draw,
): LeftOut[] => {
  const lead = (entry: StaffRow, field: Field): LeftOut[] => {
    const value = entry.cell(field);
    if (value === "") return [];
    const { by, kind, ...line } = lineOf(field, mapping);
    const found = matchesOf(value, by, find);
    const column = mapping.columns[field];
    if (found === "several") {
      warn(entry.at, column, "unclear-superior", `several posts are called "${value}": no line was drawn`);
      return [{ lineKind: kind, value, why: "several", by, entry }];
    }
    for (const { post, sure } of found) draw(entry, id, post.id, { kind, ...line, sure });
    if (found.length === 0 && isOpenReference(value)) {
      warn(entry.at, column, "missing-superior", `"${value}" names no post: no line was drawn`);
      return [{ lineKind: kind, value, why: "open", by, entry }];
    }
    if (found.length === 0 && value !== "" && !isNoReference(value)) {
      warn(entry.at, column, "missing-superior", `there is no post "${value}": no line was drawn`);
      return [{ lineKind: kind, value, why: "nobody", by, entry }];
    }
    return [];
  };
  if (entries.length === 1) return fields.flatMap((field) => lead(entries[0], field));
  const told = new Set<string>();
  const isNew = (entry: StaffRow, field: Field): boolean => {
    const said = `${field} ${plain(entry.cell(field))}`;
    return told.size < told.add(said).size;
  };
  return entries.flatMap((entry) =>
    fields.flatMap((field) => (isNew(entry, field) ? lead(entry, field) : [])),
  );
};
