import { DottedError, type Problem } from "../errors.ts";
import { checkDataset } from "../model/check-dataset.ts";
import type { UnreadIds } from "../model/checks/known.ts";
import type { DatasetProblem } from "../model/checks/problem.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Words } from "../vocabulary.ts";

/** One file somebody wants to bring in. The name may hold folders; only its last part counts. */
export type InputFile = { readonly name: string; readonly bytes: Uint8Array };

/** What the person importing decides: under which id and title. What they leave out the files must say. */
export type ImportOptions = { readonly dataset?: string | undefined; readonly title?: string | undefined };

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
export const baseName = (file: InputFile): string => file.name.split(/[\\/]/).at(-1) ?? file.name;

/** The error of an import that cannot be: the message counts the problems, the list holds them. */
export const refusal = (problems: readonly Problem[]): DottedError => {
  const count = problems.length === 1 ? "one problem" : `${problems.length} problems`;
  return new DottedError("bad-data", `Nothing was imported: ${count} in the data.`, problems);
};

/** The last step of every importer: checks references and rules, and tells where in the files each fault lies. */
export const finishImport = (
  dataset: Dataset,
  locate: (problem: DatasetProblem) => Problem,
  before: { readonly problems: readonly Problem[]; readonly unread: UnreadIds },
): Imported => {
  const found = checkDataset(dataset, before.unread);
  const of = (severity: DatasetProblem["severity"]): Problem[] =>
    found.filter((problem) => problem.severity === severity).map(locate);
  const problems = [...before.problems, ...of("error")];
  if (problems.length > 0) throw refusal(problems);
  return { dataset, warnings: of("warning") };
};
