import { plainWords } from "../../text/slug.ts";
import { likeness } from "./likeness.ts";
import { type GuessedColumns, isReliable, referenceOf, shareOfCodes } from "./references.ts";
import { type StaffSheet, valuesIn } from "./sheet.ts";
import { isUnclearHead, saysHead } from "./unread.ts";

/** Whether a mapping can name a column: of several that are called alike only the first. */
export const hasOwnName = (header: readonly string[], column: number): boolean =>
  header.indexOf(header[column] ?? "") === column;

/** Whether a column repeats the ids of the rows themselves: that names nobody else. */
const repeatsIds = ({ rows }: StaffSheet, column: number, ids: number | undefined): boolean =>
  ids !== undefined && rows.filter(({ cells }) => cells[column] === cells[ids]).length * 2 > rows.length;

/** A column of unknown name whose values are values of the ids is a superior. */
const byContent = (sheet: StaffSheet, columns: GuessedColumns): void => {
  const taken = new Set(columns.values());
  for (const field of ["superior", "second"] as const) {
    if (columns.has(field) || (field === "second" && !columns.has("superior"))) continue;
    const found = sheet.header.findIndex(
      (_, column) =>
        !taken.has(column) &&
        hasOwnName(sheet.header, column) &&
        valuesIn(sheet, column).length > 1 &&
        shareOfCodes(sheet, column, columns.get("id")) > 0.9 &&
        !repeatsIds(sheet, column, columns.get("id")),
    );
    if (found >= 0) columns.set(field, found);
    if (found >= 0) taken.add(found);
  }
};

/** A column whose header may mean whether a post leads or who leads it, and whose cells say neither yes nor no, names the superior. */
const headByContent = (sheet: StaffSheet, columns: GuessedColumns): void => {
  const head = columns.get("head");
  if (head === undefined || likeness(sheet.header[head] ?? "", "superior") === 0) return;
  const cells = valuesIn(sheet, head);
  if (cells.filter(isUnclearHead).length * 2 <= cells.length) return;
  columns.delete("head");
  if (!columns.has("superior")) columns.set("superior", head);
};

/** Words of a header that speak of leading. */
const leading =
  /\b(?:heads?|managers?|leaders?|leads?|chiefs?|chef(?:fe)?s?|responsables?|jef[ea]s?|jefatura|leit(?:ung|er|erin)|fuhrungskraft)\b/;

/** A column that speaks of leading and whose cells say yes or no, and yes of some, says which posts lead their units. */
const headByFlags = (sheet: StaffSheet, columns: GuessedColumns): void => {
  if (columns.has("head")) return;
  const taken = new Set(columns.values());
  const found = sheet.header.findIndex((name, column) => {
    if (taken.has(column) || !hasOwnName(sheet.header, column) || !leading.test(plainWords(name)))
      return false;
    const cells = valuesIn(sheet, column);
    return cells.some(saysHead) && !cells.some(isUnclearHead);
  });
  if (found >= 0) columns.set("head", found);
};

/** Of several columns that are called as superiors are, such as name and number, the first whose values are found. */
const superiorByContent = (sheet: StaffSheet, columns: GuessedColumns): void => {
  const isFound = (column: number): boolean => isReliable(referenceOf(sheet, column, columns));
  const superior = columns.get("superior");
  if (superior === undefined || isFound(superior)) return;
  const taken = new Set(columns.values());
  const other = sheet.header.findIndex(
    (name, column) =>
      !taken.has(column) &&
      hasOwnName(sheet.header, column) &&
      likeness(name, "superior") > 0 &&
      likeness(name, "second") === 0 &&
      isFound(column),
  );
  if (other >= 0) columns.set("superior", other);
};

/** Whether every row, or nearly every one, says something else in a column. */
const isKey = (sheet: StaffSheet, column: number): boolean => {
  const values = valuesIn(sheet, column);
  return values.length > sheet.rows.length * 0.9 && new Set(values).size === values.length;
};

/** Of a list without a known column of codes, the one of unknown name whose values superiors are named by is that. */
const idByContent = (sheet: StaffSheet, columns: GuessedColumns): void => {
  const superior = columns.get("superior");
  if (columns.has("id") || superior === undefined) return;
  if (isReliable(referenceOf(sheet, superior, columns))) return;
  const taken = new Set(columns.values());
  const found = sheet.header.findIndex(
    (_, column) =>
      !taken.has(column) &&
      hasOwnName(sheet.header, column) &&
      isKey(sheet, column) &&
      shareOfCodes(sheet, superior, column) > 0.9,
  );
  if (found >= 0) columns.set("id", found);
};

/** In a list that names nobody, dates that would be those of who holds a post are the post's. */
const datesByContent = (sheet: StaffSheet, columns: GuessedColumns): void => {
  const person = columns.get("person");
  if (person !== undefined && sheet.rows.some(({ cells }) => (cells[person] ?? "").trim() !== "")) return;
  for (const [held, ofPost] of [
    ["heldSince", "since"],
    ["heldUntil", "until"],
  ] as const) {
    const column = columns.get(held);
    columns.delete(held);
    if (column !== undefined && !columns.has(ofPost)) columns.set(ofPost, column);
  }
};

/** Puts right by the contents of columns, and adds to, what their headers say. */
export const correctByContent = (sheet: StaffSheet, columns: GuessedColumns): void => {
  headByContent(sheet, columns);
  headByFlags(sheet, columns);
  byContent(sheet, columns);
  superiorByContent(sheet, columns);
  idByContent(sheet, columns);
  datesByContent(sheet, columns);
};
