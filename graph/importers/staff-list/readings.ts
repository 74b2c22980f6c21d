import { plainWords } from "../../text/slug.ts";
import type { Words } from "../../vocabulary.ts";
import { isNoReference } from "../shared/placeholders.ts";
import { type GuessedColumns, isReliable, type Resolved } from "./references.ts";
import { type StaffSheet, valuesIn } from "./sheet.ts";
import { looseCode } from "./spelling.ts";
import { circling, noParent, unknownParent } from "./ways-up.ts";

/** A column of superiors read by codes of posts, or by staff numbers: whom each row answers to, and what that makes. */
type Reading = Resolved & {
  readonly by: "id" | "person";
  readonly parents: readonly number[];
  /** Rows whose way up never ends. */
  readonly round: number;
};

/** What is made of a column that can be read in both ways. */
export type ReadingChoice =
  | { readonly by: "id" | "person"; readonly told?: Words }
  /** Neither is clearly the better one. */
  | { readonly asked: Words };

const fieldOf = { id: "id", person: "employee" } as const;

/** Rows whose way up never ends. One row that names itself is a top: some lists write it so. */
const roundIn = (parents: readonly number[]): number => {
  const selves = parents.filter((parent, at) => parent === at).length;
  const others = parents.map((parent, at) => (parent === at ? noParent : parent));
  return circling(others) + (selves > 1 ? selves : 0);
};

const readBy = (sheet: StaffSheet, column: number, columns: GuessedColumns, by: Reading["by"]): Reading => {
  const known = columns.get(fieldOf[by]) ?? column;
  const cellIn = (cells: readonly string[], at: number): string => (cells[at] ?? "").trim();
  const places = new Map<string, number>();
  for (const [at, { cells }] of sheet.rows.entries()) {
    const key = looseCode(cellIn(cells, known));
    if (!places.has(key)) places.set(key, at);
  }
  const strangers = new Set<string>();
  const parents: number[] = sheet.rows.map(({ cells }) => {
    const cell = cellIn(cells, column);
    if (isNoReference(cell)) return noParent;
    const place = places.get(looseCode(cell));
    if (place === undefined) strangers.add(looseCode(cell));
    return place ?? unknownParent;
  });
  const unknown = parents.filter((one) => one === unknownParent).length;
  const found = parents.filter((one) => one >= 0).length;
  return { by, found, unknown, unknownNames: strangers.size, parents, round: roundIn(parents) };
};

/** Whether cells of a column stand in that of the codes and in that of the staff numbers: most lists need no closer look. */
const mayBeBoth = (sheet: StaffSheet, column: number, columns: GuessedColumns): boolean => {
  const fields = Object.values(fieldOf).map((field) => columns.get(field));
  if (fields.some((one) => one === undefined || one === column)) return false;
  const named = new Set(valuesIn(sheet, column));
  return fields.every((field) => sheet.rows.some(({ cells }) => named.has((cells[field ?? 0] ?? "").trim())));
};

const ofPerson =
  /\b(?:employee|employe|staff|personnel|worker|associate|matricule|agent|salarie|empleado|legajo|payroll|index|personal(?:nummer|nr|id)?|pers|mitarbeiter\w*)\b/;
const ofPost = /\b(?:posts?|positions?|pos|postes?|stellen?\w*|planstellen?\w*|puesto|plaza|job)\b/;

/** By what a header says that its column names superiors: "Manager's employee ID", "Supervisor position no."; most do not say. */
const saidBy = (header: string): Reading["by"] | undefined => {
  const words = plainWords(header);
  if (ofPerson.test(words) === ofPost.test(words)) return undefined;
  return ofPost.test(words) ? "id" : "person";
};

/** One in so many superiors who is not found speaks against a reading, where the other one finds them all. */
const fewStrangers = 20;

/** A reading that finds so many times as many superiors is the right one. */
const byFar = 1.5;

/** Whether a reading is a hierarchy and the other one is not, or finds everybody and the other one does not. */
const isBetter = (one: Reading, other: Reading): boolean => {
  if (one.round > 0 || !isReliable(one)) return false;
  if (!isReliable(other) || one.found >= byFar * other.found) return true;
  if (other.round > 0) return one.unknown <= other.unknown;
  return one.unknown === 0 && other.unknown * fewStrangers >= other.found + other.unknown;
};

/** What is said of the tree that a reading makes. */
const tree = ({ found, unknown, parents, round }: Reading): Words => {
  const tops = parents.filter((one) => one < 0).length;
  const all = found + unknown;
  return {
    en: `${found} of ${all} superiors found, ${tops} at the top, ${round} in circles`,
    fr: `${found} supérieurs retrouvés sur ${all}, ${tops} au sommet, ${round} en boucle`,
  };
};

/** The columns that are named in what is told: of superiors, of codes, of staff numbers. */
const namesOf = ({ header }: StaffSheet, column: number, columns: GuessedColumns) => {
  const nameAt = (at: number | undefined): string => header[at ?? -1] ?? "";
  return {
    superior: nameAt(column),
    id: nameAt(columns.get("id")),
    employee: nameAt(columns.get("employee")),
  };
};

type Names = ReturnType<typeof namesOf>;

const asked = ({ superior, id, employee }: Names, codes: Words, numbers: Words): Words => ({
  en: `"${superior}" may give the superior by "${id}" (${codes.en}) or by "${employee}" (${numbers.en}), and nothing tells which: import the list with a mapping that says it (superiorBy: id for "${id}", superiorBy: person for "${employee}"), or say it in the header, such as "Manager's employee ID"`,
  fr: `« ${superior} » peut désigner le supérieur par « ${id} » (${codes.fr}) ou par « ${employee} » (${numbers.fr}), et rien ne dit lequel : importez la liste avec une correspondance qui le précise (superiorBy : id pour « ${id} », superiorBy : person pour « ${employee} »), ou dites-le dans l'en-tête, par exemple « Matricule du supérieur »`,
});

const told = ({ superior, id, employee }: Names, by: Reading["by"], codes: Words, numbers: Words): Words => {
  const [read, other] = by === "id" ? [id, employee] : [employee, id];
  const [good, bad] = by === "id" ? [codes, numbers] : [numbers, codes];
  return {
    en: `the values stand in "${read}" and in "${other}", too: they were read as "${read}" (${good.en}), not as "${other}" (${bad.en}); if that is wrong, import the list with a mapping (superiorBy: ${by === "id" ? "person" : "id"}; now "${superior}" is read by ${by})`,
    fr: `les valeurs figurent dans « ${read} » et aussi dans « ${other} » : elles ont été lues comme « ${read} » (${good.fr}) et non comme « ${other} » (${bad.fr}) ; si c'est une erreur, importez la liste avec une correspondance (superiorBy : ${by === "id" ? "person" : "id"} ; « ${superior} » est lue par ${by})`,
  };
};

/** By which of two readings a column is read: what its header says, unless the other makes the better tree. */
const choiceOf = (codes: Reading, numbers: Reading, said: Reading["by"] | undefined) => {
  const better = [codes, numbers].find((one) => isBetter(one, one === codes ? numbers : codes))?.by;
  if (said === undefined) return { by: better, isSaid: false };
  return { by: better === undefined || better === said ? said : undefined, isSaid: true };
};

/**
 * By what a column names superiors whose values are codes of posts and staff numbers of people in the list: by what its
 * header says, else by the reading that makes the better tree. Undefined where the values are not both, or mean the same rows.
 */
export const readingOf = (
  sheet: StaffSheet,
  column: number,
  columns: GuessedColumns,
): ReadingChoice | undefined => {
  if (!mayBeBoth(sheet, column, columns)) return undefined;
  const [codes, numbers] = [readBy(sheet, column, columns, "id"), readBy(sheet, column, columns, "person")];
  if (codes.parents.every((parent, at) => parent === numbers.parents[at])) return undefined;
  const { by, isSaid } = choiceOf(codes, numbers, saidBy(sheet.header[column] ?? ""));
  const areBoth = isReliable(codes) && isReliable(numbers);
  const names = namesOf(sheet, column, columns);
  if (by === undefined) return areBoth ? { asked: asked(names, tree(codes), tree(numbers)) } : undefined;
  if (!isReliable(by === "id" ? codes : numbers)) return undefined;
  return isSaid || !areBoth ? { by } : { by, told: told(names, by, tree(codes), tree(numbers)) };
};
