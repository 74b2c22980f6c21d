import { type Problem, saying } from "../../errors.ts";
import type { Dataset } from "../../model/dataset.ts";

/** What is told of files in which nothing is that could be read. */
export const nothingIn = ([first]: Dataset["sources"]): Problem => ({
  code: "nothing-in-it",
  ...saying({
    en: "the file has the form that is known and holds nobody: no organization, post or person",
    fr: "le fichier a une forme connue et ne contient personne : ni organisation, ni poste, ni personne",
  }),
  file: first?.short,
});
