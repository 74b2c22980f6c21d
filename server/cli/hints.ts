import type { Problem } from "../../graph/errors.ts";
import type { Language } from "../../graph/language.ts";
import type { Words } from "../../graph/vocabulary.ts";

/** With which options of the command line a fault can be met, by its code: other places have other means. */
const hints: Readonly<Record<string, Words>> = {
  "other-kind": {
    en: "--layer NAME says which list of the record the files are; a new name puts them beside those that are there",
    fr: "--layer NOM dit quelle liste du dossier sont les fichiers ; un nouveau nom les met à côté de celles qui y sont",
  },
  "unsure-mapping": {
    en: "--write-mapping FILE writes the guess down, to be corrected and given with --mapping FILE",
    fr: "--write-mapping FICHIER écrit ce qui a été deviné, à corriger et à donner avec --mapping FICHIER",
  },
};

/** What the command line can do about faults, each said once. */
export const hintsOn = (problems: readonly Problem[], language: Language): string[] => [
  ...new Set(problems.flatMap(({ code }) => hints[code]?.[language] ?? [])),
];
