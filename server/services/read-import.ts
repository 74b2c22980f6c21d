import { DottedError } from "../../graph/errors.ts";
import type { ImportOptions, InputFile } from "../../graph/importers/importer.ts";
import { importFiles } from "../../graph/importers/index.ts";
import { keptOptionProblems } from "../cache/detector-options.ts";

/**
 * What files of any known format say, with settings that detectors understand.
 * Throws DottedError bad-data with every problem.
 */
export const readImport = (
  files: readonly InputFile[],
  options: ImportOptions = {},
): ReturnType<typeof importFiles> => {
  const { dataset, ...read } = importFiles(files, options);
  const { date = dataset.date } = options;
  const imported = { ...read, dataset: date === undefined ? dataset : { ...dataset, date } };
  const problems = keptOptionProblems(imported.dataset);
  if (problems.length === 0) return imported;
  throw new DottedError("bad-data", "The settings of the record do not fit its detectors.", problems);
};
