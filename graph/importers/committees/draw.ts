import { type LineKind, lineKind } from "../../kinds.ts";
import type { Coverage } from "../../model/coverage.ts";
import { cut } from "../../text/slug.ts";
import { isNoReference } from "../shared/placeholders.ts";
import { columnsUnread } from "../shared/quoted.ts";
import { longestValue, unresolvedReference } from "../shared/unresolved.ts";
import { committeeFieldIds } from "./columns.ts";
import type { FindNode } from "./find.ts";
import { type NamedOnSheets, namesIn } from "./names.ts";
import { namePeople } from "./people.ts";
import { decidesIn, decidingPowers } from "./powers.ts";
import { roleIn } from "./role.ts";
import { columnHeading, type Into, type PlacedRow, placedRows } from "./rows.ts";
import type { CommitteeSheet } from "./sheet.ts";

const drawnFields = ["chair", "members", "secretary", "superior", "parent", "decides"] as const;
type DrawnField = (typeof drawnFields)[number];
type Drawn = { readonly kind: LineKind; readonly named: "from" | "to"; readonly note?: string };

/** What a column draws: a line from whom it names to the committee, or from the committee to what it names. */
const drawn: Readonly<Record<DrawnField, Drawn>> = {
  chair: { kind: "chairs", named: "from" },
  members: { kind: "member-of", named: "from" },
  secretary: { kind: "supports", named: "from", note: "secretary" },
  superior: { kind: "reports-to", named: "to" },
  parent: { kind: "part-of", named: "to" },
  decides: { kind: "decides-on", named: "to" },
};

/** A cell that names somebody or something, and as what. */
type Told = { readonly field: DrawnField; readonly as: DrawnField; readonly row: PlacedRow };

const because = {
  several: { code: "unclear-reference", en: "several are called so", fr: "plusieurs s'appellent ainsi" },
  nobody: {
    code: "missing-reference",
    en: "nothing in the files that can stand here is called so",
    fr: "rien de ce qui peut figurer ici ne s'appelle ainsi dans les fichiers",
  },
} as const;

/** A name that leads nowhere, or to several: told, and kept as a fault of the source. */
const leaveOut = (
  sheet: CommitteeSheet,
  { gathered, give }: Into,
  { field, as, row }: Told,
  { value, found }: NamedOnSheets,
): Coverage => {
  const why = found === "several" ? "several" : "nobody";
  const { code, en, fr } = because[why];
  gathered.warn(row.at, columnHeading(sheet, field), code, {
    en: `"${value}": ${en}, and no line was drawn`,
    fr: `« ${value} » : ${fr}, et aucune ligne n'a été tracée`,
  });
  const { kind, named } = drawn[as];
  const direction = named === "from" ? "in" : "out";
  return unresolvedReference(give, {
    node: row.id,
    lineKind: kind,
    value: cut(value, longestValue),
    why,
    citation: row.cited,
    direction,
  });
};

const drawTo = (
  { gathered, give }: Into,
  { as, row }: Told,
  { id: other, sure }: { readonly id: string; readonly sure: boolean },
): void => {
  const { kind, named, ...more } = drawn[as];
  const [from, to] = named === "from" ? [other, row.id] : [row.id, other];
  const id = give(`line ${from} ${kind} ${to}`, `${from}--${kind}--${to}`);
  const confidence = sure ? "stated" : "inferred";
  gathered.line({ id, kind, from, to, basis: "formal", confidence, ...more, sources: [row.cited] }, row.at);
};

/** Words on what a committee decides that name nothing on record stand in its note: they are no reference. */
const keepAsText = (sheet: CommitteeSheet, { gathered }: Into, { field, row }: Told, value: string): void =>
  gathered.warn(row.at, columnHeading(sheet, field), "kept-as-text", {
    en: `"${value}": nothing in the files is called so; it was kept as text on what the committee decides`,
    fr: `« ${value} » : rien ne s'appelle ainsi dans les fichiers ; cela a été gardé comme texte sur ce que décide le comité`,
  });

/** Draws what a cell names; gives what leads nowhere. */
const drawCell = (sheet: CommitteeSheet, into: Into, find: FindNode, told: Told): Coverage[] => {
  const cell = told.row.cell(told.field);
  if (isNoReference(cell)) return [];
  const { kind, named } = drawn[told.as];
  const names = namesIn(cell, find, lineKind(kind)[named]).filter(({ value }) => !isNoReference(value));
  return names.flatMap((name): Coverage[] => {
    if (name.found === undefined && told.field === "decides") {
      keepAsText(sheet, into, told, name.value);
      return [];
    }
    if (typeof name.found !== "object") return [leaveOut(sheet, into, told, name)];
    if (name.found.id !== told.row.id) drawTo(into, told, name.found);
    return [];
  });
};

const cellsOf = (row: PlacedRow): Told[] =>
  drawnFields
    .filter((field) => field !== "decides" || decidesIn(row.cell(field)) === undefined)
    .map((field) => ({ field, row, as: field === "members" ? roleIn(row.cell("role")) : field }));

const tellOthers = ({ file, header, columns }: CommitteeSheet, { gathered }: Into): void => {
  const read = committeeFieldIds.map((field) => columns.get(field));
  const names = header.filter((name, at) => name !== "" && !read.includes(at));
  if (names.length > 0) gathered.warn({ file }, undefined, "unread-field", columnsUnread(names));
};

/**
 * Draws who sits in the committees of a sheet, to whom they answer and what they decide on. Gives what is named and on no
 * record, and of which committees it is said that they decide nothing.
 */
export const drawCommittees = (sheet: CommitteeSheet, into: Into, find: FindNode): Coverage[] => {
  const rows = placedRows(sheet, into);
  namePeople(rows, into, find);
  tellOthers(sheet, into);
  return rows.flatMap((row) => [
    ...cellsOf(row).flatMap((told) => drawCell(sheet, into, find, told)),
    ...decidingPowers(row, into),
  ]);
};
