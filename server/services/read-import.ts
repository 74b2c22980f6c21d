import { DottedError, type Problem, saidIn, saying } from "../../graph/errors.ts";
import { type ImportOptions, type InputFile, knownName } from "../../graph/importers/importer.ts";
import { importFiles } from "../../graph/importers/index.ts";
import { keptOptionProblems } from "../cache/detector-options.ts";
import { groupsAmong, namesGroups } from "../cache/known-groups.ts";

type Read = ReturnType<typeof importFiles>;

/** Thresholds for groups of posts have their units by id, where the files have them by name; what they do not tell is told. */
const withGroupsFound = (read: Read): Read => {
  const { settings, nodes } = read.dataset;
  if (settings?.detectors === undefined || !namesGroups(settings.detectors)) return read;
  const { options, problems } = groupsAmong(settings.detectors, nodes);
  return {
    ...read,
    dataset: { ...read.dataset, settings: { ...settings, detectors: options } },
    warnings: [...read.warnings, ...problems.map((one) => ({ ...one, field: `settings.${one.field}` }))],
  };
};

/**
 * What files of any known format say, with settings that detectors understand.
 * Throws DottedError bad-data with every problem.
 */
export const readImport = (files: readonly InputFile[], options: ImportOptions = {}): Read => {
  const { dataset, ...read } = importFiles(files, options);
  const { date = dataset.date } = options;
  const imported = { ...read, dataset: date === undefined ? dataset : { ...dataset, date } };
  const problems = keptOptionProblems(imported.dataset);
  if (problems.length === 0) return withGroupsFound(imported);
  throw new DottedError(
    "bad-data",
    {
      en: "The settings of the record do not fit its detectors.",
      fr: "Les réglages du dossier ne conviennent pas à ses détecteurs.",
    },
    problems,
  );
};

const contents = ["nodes", "lines", "coverage", "recommendations", "patches"] as const;

/** Files that hold nothing would leave nothing of a record that is there. */
const checkHoldsSomething = ({ dataset }: Read, [file]: readonly InputFile[]): void => {
  if (contents.some((table) => dataset[table].length > 0)) return;
  const words = {
    en: "Nothing was imported: there is nothing in the files.",
    fr: "Rien n'a été importé : les fichiers ne contiennent rien.",
  };
  throw new DottedError("bad-data", words, [
    {
      code: "nothing-in-it",
      ...saying({
        en: "the file has the form that is known, and no row of it says anything: no node, no line",
        fr: "le fichier a la forme connue, et aucune de ses lignes ne dit rien : ni nœud, ni ligne",
      }),
      ...(file === undefined ? {} : { file: knownName(file).split(",")[0] }),
    },
  ]);
};

/**
 * What files say, as `readImport` gives it, with what was told of them before among its warnings, or, where they are
 * refused, before its problems. Throws bad-data for files that hold nothing, too.
 */
export const readImportTelling = (
  told: readonly Problem[],
  files: readonly InputFile[],
  options: ImportOptions,
): Read => {
  try {
    const read = readImport(files, options);
    checkHoldsSomething(read, files);
    return { ...read, warnings: [...told, ...read.warnings] };
  } catch (error) {
    if (told.length === 0 || !(error instanceof DottedError)) throw error;
    throw new DottedError(error.code, saidIn(error), [...told, ...error.problems], error);
  }
};
