import type { Words } from "../vocabulary.ts";

/**
 * How fields of rows are called where a person's own word on them is cited. Others stand under the name that files give
 * them.
 */
const fieldWords: ReadonlyMap<string, Words> = new Map(
  Object.entries({
    name: { en: "name", fr: "nom" },
    short: { en: "short form", fr: "forme courte" },
    aliases: { en: "other names", fr: "autres noms" },
    kind: { en: "kind", fr: "nature" },
    classification: { en: "classification", fr: "catégorie" },
    grade: { en: "grade", fr: "grade" },
    payBand: { en: "pay band", fr: "fourchette salariale" },
    level: { en: "level", fr: "niveau" },
    pillar: { en: "pillar", fr: "pilier" },
    state: { en: "state", fr: "état" },
    fte: { en: "full-time equivalents", fr: "équivalents temps plein" },
    since: { en: "since", fr: "depuis" },
    until: { en: "until", fr: "jusqu'à" },
    note: { en: "note", fr: "note" },
    from: { en: "from", fr: "de" },
    to: { en: "to", fr: "vers" },
    basis: { en: "basis", fr: "fondement" },
    scopes: { en: "subjects", fr: "objets" },
    confidence: { en: "confidence", fr: "certitude" },
    condition: { en: "condition", fr: "condition" },
  }),
);

/** Where a person's own word on a row, or on fields of it, stands: the day, the fields and why. */
export const ownWordPlace = (day: string, fields: readonly string[], reason: string): string =>
  `${day}${fields.length === 0 ? "" : `, ${fields.join(" + ")}`}${reason === "" ? "" : `: ${reason}`}`;

const ownWord = /^(\d{4}-\d\d-\d\d)(?:, (\w+(?: \+ \w+)*))?(?:: (.*))?$/su;

/** The fields that a person's own word is about, by its place; none where it is about none. */
export const fieldsOfWord = (locator: string): readonly string[] =>
  ownWord.exec(locator)?.[2]?.split(" + ") ?? [];

/** The place of a person's own word in the reader's language; undefined where a locator is something else. */
export const ownWordIn = (locator: string): Words | undefined => {
  const [, day, , reason] = ownWord.exec(locator) ?? [];
  if (day === undefined) return undefined;
  const named = fieldsOfWord(locator).map((field) => fieldWords.get(field) ?? { en: field, fr: field });
  const [en, fr] = [named.map((one) => one.en).join(", "), named.map((one) => one.fr).join(", ")];
  return {
    en: `${day}${en === "" ? "" : `, ${en}`}${reason === undefined ? "" : `: ${reason}`}`,
    fr: `${day}${fr === "" ? "" : `, ${fr}`}${reason === undefined ? "" : ` : ${reason}`}`,
  };
};
