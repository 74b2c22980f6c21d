import type { CsvRow } from "../../csv/parse.ts";
import { type Problem, saying } from "../../errors.ts";
import type { Mapping, StaffField } from "./mapping.ts";
import { type StaffSheet, valuesIn } from "./sheet.ts";
import { looseCode } from "./spelling.ts";

/** How many cells stand beyond the header; none where these are empty. */
const beyond = ({ header }: StaffSheet, { cells }: CsvRow): number =>
  cells.length > header.length && cells.slice(header.length).some((cell) => cell.trim() !== "")
    ? cells.length - header.length
    : 0;

/**
 * The rows of a sheet whose cells have moved to the side, as where one holds a comma and stands in no quotation marks: they
 * have more cells than the header, their superior is nowhere in the list, and is where so many cells further stand.
 */
const movedRows = (sheet: StaffSheet, { columns }: Mapping): ReadonlySet<CsvRow> => {
  const wide = sheet.rows.filter((row) => beyond(sheet, row) > 0);
  const at = (field: StaffField): number => sheet.header.indexOf(columns[field] ?? "\u0000");
  const superior = at("superior");
  if (wide.length === 0 || superior < 0) return new Set();
  const named = (["id", "title", "person", "email", "employee"] as const).filter((field) => at(field) >= 0);
  const known = new Set(named.flatMap((field) => valuesIn(sheet, at(field)).map(looseCode)));
  const isKnown = (cell: string | undefined): boolean => known.has(looseCode((cell ?? "").trim()));
  return new Set(
    wide.filter((row) => !isKnown(row.cells[superior]) && isKnown(row.cells[superior + beyond(sheet, row)])),
  );
};

/** A sheet without the rows whose cells have moved, and what is told of these. */
export const withoutMoved = <Sheet extends StaffSheet>(
  sheet: Sheet,
  mapping: Mapping,
): { readonly sheet: Sheet; readonly told: readonly Problem[] } => {
  const moved = movedRows(sheet, mapping);
  if (moved.size === 0) return { sheet, told: [] };
  const { file, header } = sheet;
  const told = [...moved].map(({ row, cells }) => ({
    file,
    row,
    code: "moved-cells",
    ...saying({
      en: `the row has ${cells.length} cells where the header has ${header.length}, and was not read: its cells have moved to the side, as where one holds the mark that parts them; put that cell in quotation marks`,
      fr: `la ligne a ${cells.length} cellules là où l'en-tête en a ${header.length}, et n'a pas été lue : ses cellules se sont décalées, comme lorsque l'une contient le signe qui les sépare ; mettez cette cellule entre guillemets`,
    }),
  }));
  return { sheet: { ...sheet, rows: sheet.rows.filter((row) => !moved.has(row)) }, told };
};
