import { keysOf, type Words } from "../vocabulary.ts";
import { ownWordIn } from "./own-word.ts";

/** What importers call places of a file: in English, since a record has one wording of each. */
const sorts = {
  row: { en: "row", fr: "ligne" },
  column: { en: "column", fr: "colonne" },
  node: { en: "node", fr: "nœud" },
} as const satisfies Record<string, Words>;

/** Whether a place is a section of a source by its number, and no day. */
export const isSection = (locator: string): boolean =>
  /^\d/.test(locator) && !/^\d{4}-\d\d-\d\d(?!\d)/.test(locator);

/** A place in a source in the reader's language, where an importer of ours wrote it (`row 12`); any other as the record has it. */
export const saidPlace = (locator: string): Words => {
  const sort = keysOf(sorts).find((one) => locator.startsWith(`${one} `));
  if (sort === undefined) return ownWordIn(locator) ?? { en: locator, fr: locator };
  return { en: locator, fr: `${sorts[sort].fr}${locator.slice(sort.length)}` };
};

/** What importers call a file as a source, with its name in brackets. */
const titles: readonly Words[] = [
  { en: "Staff list", fr: "Liste du personnel" },
  { en: "Committee sheet", fr: "Feuille des comités" },
  { en: "RACI sheet", fr: "Matrice RACI" },
  { en: "Popolo data", fr: "Données Popolo" },
  { en: "W3C ORG data", fr: "Données W3C ORG" },
  {
    en: "UK government staff organogram, senior posts",
    fr: "Organigramme du personnel de l'État britannique, postes supérieurs",
  },
  {
    en: "UK government staff organogram, junior posts",
    fr: "Organigramme du personnel de l'État britannique, autres postes",
  },
];

/** What of a source's title, in any language, is not what importers of ours call such a file. */
export const fileInTitle = (title: string): string => {
  const known = titles.flatMap(({ en, fr }) => [en, fr]).find((one) => title.startsWith(`${one} (`));
  return known === undefined ? title : title.slice(known.length);
};

/** The title of a source in the reader's language, where an importer of ours wrote it; any other as the record has it. */
export const sourceTitle = (title: string): Words => {
  const known = titles.find(({ en }) => title.startsWith(`${en} (`));
  return { en: title, fr: known === undefined ? title : `${known.fr}${title.slice(known.en.length)}` };
};
