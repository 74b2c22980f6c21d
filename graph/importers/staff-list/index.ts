import { DottedError, type Problem, saidIn } from "../../errors.ts";
import { slug } from "../../text/slug.ts";
import { looksLikeCommittees } from "../committees/sheet.ts";
import { baseName, type Importer, type ImportOptions, type InputFile, knownName } from "../importer.ts";
import { looksLikeMatrix } from "../raci/matrix.ts";
import { gradeOrder } from "../shared/grade-order.ts";
import { headerOf, stemOf } from "../shared/header.ts";
import { idGiver } from "../shared/id-giver.ts";
import { readBeside } from "./beside.ts";
import { buildStaffLists, type MappedSheet } from "./build.ts";
import { unnamedTold, warnOfColumns } from "./columns-told.ts";
import { missingIn } from "./entry.ts";
import { type Guess, guessMapping } from "./guess.ts";
import { headerScore } from "./likeness.ts";
import { belowTold, listSheet, withNames } from "./list-sheet.ts";
import type { Mapping } from "./mapping.ts";
import { withoutMoved } from "./moved-rows.ts";
import { groupsLeftOut, notesOfPages, partialLists } from "./pages.ts";
import { firstRowsOf, type StaffSheet, sheetOf } from "./sheet.ts";
import { sheetMappings } from "./sheet-mappings.ts";
import { headingOf, wholesOf } from "./together.ts";

/** Fields a header has to be known for before a file is taken for a staff list at all. */
const leastFields = 3;

const firstSheet = (file: InputFile): StaffSheet | undefined => {
  try {
    return withNames(sheetOf(knownName(file), firstRowsOf(file), headerScore));
  } catch (error) {
    if (error instanceof DottedError) return undefined; // no table at all
    throw error;
  }
};

const headingIn = (file: InputFile): string | undefined => {
  const sheet = firstSheet(file);
  return sheet === undefined ? undefined : headingOf(sheet);
};

const looksLikeStaff = (file: InputFile): boolean => {
  const sheet = firstSheet(file);
  if (sheet === undefined || headerScore(sheet.header) < leastFields) return false;
  const { superior, title, person } = guessMapping(sheet).mapping.columns;
  return (
    superior !== undefined && (title !== undefined || person !== undefined || !looksLikeCommittees(file))
  );
};

/** A table of posts or people in which no column is known as the superior: what is guessed of it can be told and completed. */
const mayBeStaff = (file: InputFile): boolean => {
  const sheet = firstSheet(file);
  if (sheet === undefined || headerScore(sheet.header) < leastFields) return false;
  const { title, person } = guessMapping(sheet).mapping.columns;
  return (
    (title !== undefined || person !== undefined) && !looksLikeCommittees(file) && !looksLikeMatrix(file)
  );
};

const hasColumns = (file: InputFile, mapping: Mapping): boolean => {
  const sheet = firstSheet(file);
  return sheet !== undefined && missingIn(sheet, mapping).length === 0;
};

/** The files that look like staff lists, and those with the heading of one: they are its further sheets. */
const likelyLists = (files: readonly InputFile[]): readonly InputFile[] => {
  const looks = files.map((file) => ({ file, isList: looksLikeStaff(file) }));
  const headings = new Set(looks.filter(({ isList }) => isList).map(({ file }) => headingIn(file)));
  return looks.filter(({ file, isList }) => isList || headings.has(headingIn(file))).map(({ file }) => file);
};

/** The files that are staff lists: with a mapping those that have its columns, and all of them where none has. */
const listsIn = (files: readonly InputFile[], mapping: Mapping | undefined): readonly InputFile[] => {
  if (mapping === undefined) {
    const likely = likelyLists(files);
    return likely.length > 0 ? likely : files.filter(mayBeStaff);
  }
  const lists = files.filter((file) => hasColumns(file, mapping));
  return lists.length === 0 ? files : lists;
};

/** The mapping that the files of a staff list seem to have; undefined where none of them is one. */
export const guessIn = (files: readonly InputFile[]): Guess | undefined => {
  const [whole] = wholesOf(listsIn(files, undefined).map((file) => listSheet(file))).values();
  return whole === undefined ? undefined : guessMapping(whole);
};

/** The sheets of lists by their mappings, and what is told of the lists that they are or hold a part of. */
const sheetsOf = (files: readonly InputFile[], { mapping }: ImportOptions) => {
  const give = idGiver();
  const read = files.map((file) => ({ file, sheet: listSheet(file) }));
  const pages = read.flatMap(({ sheet: { file, page } }) => (page === undefined ? [] : [{ file, page }]));
  const before = [...partialLists(pages), ...groupsLeftOut(pages), ...notesOfPages(pages)];
  const { mappings, told: readings } = sheetMappings(
    read.map(({ sheet }) => sheet),
    mapping,
    () => [...before, ...read.flatMap(({ sheet }) => unnamedTold(sheet))],
  );
  const moved: Problem[] = [];
  const sheets = read.flatMap(({ file, sheet }): MappedSheet[] => {
    const mapped = mappings.get(sheet);
    if (mapped === undefined) return [];
    const { sheet: kept, told } = withoutMoved(sheet, mapped);
    moved.push(...told);
    return [{ sheet: kept, mapping: mapped, source: give(file.name, slug(sheet.file, 180)) }];
  });
  const below = read.flatMap(({ sheet }) => belowTold(sheet));
  return { sheets, told: [...before, ...readings, ...below, ...moved] };
};

/**
 * A staff list of any make: a table whose columns say of each post who holds it and to whom it answers. Columns are
 * known by their headers and contents, or by a mapping. RACI and committee sheets that come with it are about its posts.
 */
export const staffList: Importer = {
  id: "staff-list",
  title: {
    en: "staff list (CSV or XLSX with a column for the superior)",
    fr: "liste du personnel (CSV ou XLSX avec une colonne pour le supérieur)",
  },
  recognizes: (files) => files.some(looksLikeStaff) || files.some(mayBeStaff),
  read: (files, options) => {
    const lists = listsIn(files, options.mapping);
    const header = headerOf(lists[0] === undefined ? "" : stemOf(lists[0]), options);
    const { sheets, told } = sheetsOf(lists, options);
    const { gathered, give, coverage } = buildStaffLists(sheets);
    for (const one of told)
      gathered.warn({ file: one.file ?? "", row: one.row }, one.field, one.code, saidIn(one));
    for (const { sheet, mapping } of sheets) {
      warnOfColumns(sheet, mapping, gathered.warn);
    }
    const others = files.filter((one) => !lists.includes(one));
    const drawn = readBeside(others, gathered, give);
    const said = [header.title, ...sheets.flatMap(({ sheet }) => sheet.header)];
    const settings = gradeOrder(gathered, said, lists[0] === undefined ? "" : baseName(lists[0]));
    return gathered.finish({
      ...header,
      ...settings,
      sources: [
        ...sheets.map(({ sheet, source }) => ({
          id: source,
          title: `Staff list (${sheet.file})`,
          short: sheet.file,
        })),
        ...drawn.sources,
      ],
      coverage: [...coverage, ...drawn.coverage],
      recommendations: [],
      patches: [],
    });
  },
};
