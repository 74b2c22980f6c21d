import { DottedError, type Problem, toldOf } from "../errors.ts";
import { checkDataset, problemsOfDataset } from "../model/check-dataset.ts";
import type { RowsById, UnreadIds } from "../model/checks/known.ts";
import type { DatasetProblem } from "../model/checks/problem.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Words } from "../vocabulary.ts";
import type { Mapping } from "./staff-list/mapping.ts";

/** One file somebody wants to bring in. The name may hold folders; only its last part counts. */
export type InputFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** How sources and problems name it, where the last part of its name is not what people know: of a sheet, its workbook. */
  readonly known?: string;
  /** What was left out, or may be wrong, since before there was this file: of a sheet, in the workbook. */
  readonly told?: readonly Problem[];
};

/** What the person importing decides: under which id and title, by which mapping. What they leave out the files must say. */
export type ImportOptions = {
  readonly dataset?: string | undefined;
  readonly title?: string | undefined;
  /** The date the files describe, where they say none or another. */
  readonly date?: string | undefined;
  /** Which column of a staff list says what; guessed where it is left out. */
  readonly mapping?: Mapping | undefined;
  /** The other layers of the record, where the files are to be one beside them: what sheets name may be there. */
  readonly beside?: Dataset | undefined;
};

export type Imported = { readonly dataset: Dataset; readonly warnings: readonly Problem[] };

/**
 * A format that can be read. `recognizes` looks at the content of all files together and is quick;
 * `read` gives a dataset with no errors in it, or throws bad-data with every problem it could find,
 * each with file, row, field and code. Nothing is stored by an importer.
 */
export type Importer = {
  readonly id: string;
  readonly title: Words;
  readonly recognizes: (files: readonly InputFile[]) => boolean;
  readonly read: (files: readonly InputFile[], options: ImportOptions) => Imported;
};

/** The last part of a file's name. */
export const baseName = (file: Pick<InputFile, "name">): string =>
  file.name.split(/[\\/]/).at(-1) ?? file.name;

/** How sources and problems name a file: `list.csv`, or of a workbook `list.xlsx, Staff`. */
export const knownName = (file: InputFile): string => file.known ?? baseName(file);

/** The error of an import that cannot be: the message counts the problems, the list holds them. */
export const importRefused = (problems: readonly Problem[]): DottedError => {
  const [isOne, count] = [problems.length === 1, problems.length];
  const words = {
    en: `Nothing was imported: ${isOne ? "one problem" : `${count} problems`} in the data.`,
    fr: `Rien n'a été importé : ${isOne ? "un problème" : `${count} problèmes`} dans les données.`,
  };
  return new DottedError("bad-data", words, toldOf(problems));
};

/** One row of a file may become several lines, each with the same fault at the same place. */
const distinct = (problems: readonly Problem[]): Problem[] => [
  ...new Map(
    problems.map((one) => [[one.file, one.row, one.field, one.code, one.message].join("\u0000"), one]),
  ).values(),
];

/**
 * The last step of every importer: checks references and rules, and tells where in the files each fault lies. `made` are the
 * rows of the dataset by their ids, where the importer has them so.
 */
export const finishImport = (
  dataset: Dataset,
  locate: (problem: DatasetProblem) => Problem,
  before: {
    readonly problems: readonly Problem[];
    readonly unread: UnreadIds;
    readonly warnings?: readonly Problem[];
  },
  made?: RowsById,
): Imported => {
  const allRead = Object.values(before.unread).every((ids) => ids.length === 0);
  const found = allRead ? problemsOfDataset(dataset, made) : checkDataset(dataset, before.unread);
  const of = (severity: DatasetProblem["severity"]): Problem[] =>
    found.filter((problem) => problem.severity === severity).map(locate);
  const problems = distinct([...before.problems, ...of("error")]);
  if (problems.length > 0) throw importRefused(problems);
  return { dataset, warnings: toldOf([...(before.warnings ?? []), ...of("warning")]) };
};
