import type { z } from "zod";
import { type Problem, saying } from "../../../graph/errors.ts";
import { cut } from "../../../graph/text/slug.ts";
import type { Words } from "../../../graph/vocabulary.ts";

type Issue = z.core.$ZodIssue;

/** How much of a value is told. */
const longestShown = 60;

const valueAt = (value: unknown, [step, ...rest]: readonly PropertyKey[]): unknown => {
  if (step === undefined || typeof value !== "object" || value === null) return value;
  const fields = new Map<string, unknown>(Object.entries(value));
  return fields.has(String(step)) ? valueAt(fields.get(String(step)), rest) : undefined;
};

const same = (text: string): Words => ({ en: text, fr: text });

/** A value in words. */
const shown = (value: unknown): Words => {
  if (value === undefined || value === null) return { en: "is missing", fr: "manque" };
  if (Array.isArray(value)) return { en: "is a list", fr: "est une liste" };
  if (typeof value === "object") return { en: "is a group of fields", fr: "est un groupe de champs" };
  const text = JSON.stringify(typeof value === "string" ? cut(value, longestShown) : value);
  return { en: `is ${text}`, fr: `est ${text}` };
};

const kinds: Readonly<Record<string, Words>> = {
  number: { en: "a number", fr: "un nombre" },
  int: { en: "a whole number", fr: "un nombre entier" },
  string: { en: "text in quotation marks", fr: "un texte entre guillemets" },
  boolean: same("true / false"),
  array: { en: "a list", fr: "une liste" },
  object: { en: "a group of fields", fr: "un groupe de champs" },
  record: { en: "a group of fields", fr: "un groupe de champs" },
};
const somethingElse: Words = { en: "something else", fr: "autre chose" };

const small: Words = { en: "it is too small or too short", fr: "c'est trop petit ou trop court" };
const large: Words = { en: "it is too large or too long", fr: "c'est trop grand ou trop long" };
const unfit: Words = { en: "it is nothing that can stand there", fr: "cela ne peut pas figurer là" };

/** What should stand where an issue is. */
const wanted = (issue: Issue): Words => {
  if (issue.code === "invalid_type") {
    const { en, fr } = kinds[issue.expected] ?? somethingElse;
    return { en: `it has to be ${en}`, fr: `ce doit être ${fr}` };
  }
  if (issue.code === "invalid_value") {
    const values = cut(issue.values.map(String).join(", "), 4 * longestShown);
    const one = issue.values.length === 1;
    return {
      en: `it has to be ${one ? "" : "one of "}${values}`,
      fr: `ce doit être ${one ? "" : "l'un de "}${values}`,
    };
  }
  if (issue.code === "unrecognized_keys") {
    const keys = issue.keys.map((key) => `"${key}"`).join(", ");
    return { en: `no bundle has there ${keys}`, fr: `aucune archive n'a là ${keys}` };
  }
  if (issue.code === "too_small") return small;
  return issue.code === "too_big" ? large : unfit;
};

/** Where an issue is, in words: the entry of the list that the file is, and the field in it. */
const placeOf = (path: readonly PropertyKey[]): Words => {
  const [first, ...rest] = path;
  if (typeof first !== "number") return same(`"${path.map(String).join(".")}"`);
  const field = rest.map(String).join(".");
  return {
    en: `${field === "" ? "" : `"${field}" of `}entry ${first + 1}`,
    fr: field === "" ? `l'entrée ${first + 1}` : `"${field}" de l'entrée ${first + 1}`,
  };
};

const noJson: Words = {
  en: "the file is empty, cut off in the middle or no JSON",
  fr: "le fichier est vide, tronqué ou n'est pas du JSON",
};
const theFile: Words = { en: "the file", fr: "le fichier" };

/** What is damaged in a value of a file, in words: `"version" is "one": it has to be a number`. */
const sentenceOf = (issue: Issue, whole: unknown): Words => {
  if (issue.path.length === 0 && whole === undefined) return noJson;
  const place = issue.path.length === 0 ? theFile : placeOf(issue.path);
  const [value, want] = [shown(valueAt(whole, issue.path)), wanted(issue)];
  return { en: `${place.en} ${value.en}: ${want.en}`, fr: `${place.fr} ${value.fr} : ${want.fr}` };
};

/** What a schema did not accept in a file of a bundle, in words, with the file and the field. */
export const damageIn = (
  file: string,
  { issues }: Pick<z.ZodError, "issues">,
  whole: unknown,
  before = "",
): Problem[] =>
  issues.map((issue) => {
    const field = [before, ...issue.path.map(String)].filter((part) => part !== "").join(".");
    return {
      file,
      ...(field === "" ? {} : { field }),
      code: "damaged-value",
      ...saying(sentenceOf(issue, whole)),
    };
  });
