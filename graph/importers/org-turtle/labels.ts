import type { Term } from "n3";
import { tidyText } from "../../model/text.ts";
import { altNames, codes, familyNames, givenNames, nameProperties, roleOfPost } from "./terms.ts";
import type { Triples } from "./triples.ts";

/** The language names are wanted in, where a file has several. */
const wanted = "en";

const languageOf = (term: Term): string => ("language" in term ? term.language.toLowerCase() : "");

/** The wanted language first, then texts of none, then the others. */
const rankOf = (term: Term): number => {
  const language = languageOf(term);
  if (language.split("-")[0] === wanted) return 0;
  return language === "" ? 1 : 2;
};

const texts = (triples: Triples, subject: string, properties: readonly string[]): string[] =>
  properties
    .flatMap((property) => triples.objects(subject, property))
    .sort((one, other) => rankOf(one) - rankOf(other))
    .map(({ value }) => tidyText(value))
    .filter((text) => text !== "");

/** The text of the first of these properties in the best language; undefined where there is none. */
export const textOf = (
  triples: Triples,
  subject: string,
  properties: readonly string[],
): string | undefined => texts(triples, subject, properties)[0];

/** `Referatsleitung` out of `…/berorgs/Referatsleitung`: the nearest to a name that a bare IRI has. */
export const lastPart = (iri: string): string =>
  iri
    .split(/[#/]/)
    .filter((part) => part !== "")
    .at(-1) ?? iri;

const personalName = (triples: Triples, subject: string): string | undefined => {
  const parts = [givenNames, familyNames].flatMap((list) => textOf(triples, subject, list) ?? []);
  return parts.length === 0 ? undefined : parts.join(" ");
};

/** A label of what an IRI stands for: its name, else the end of the IRI. */
export const resourceLabel = (triples: Triples, iri: string): string =>
  textOf(triples, iri, nameProperties) ?? lastPart(iri);

/** The name of a thing: its label, given and family name, the role of a post, a code. */
export const resourceName = (triples: Triples, subject: string): string => {
  const role = triples.objects(subject, roleOfPost)[0]?.value;
  return (
    textOf(triples, subject, nameProperties) ??
    personalName(triples, subject) ??
    (role === undefined ? undefined : lastPart(role)) ??
    textOf(triples, subject, codes) ??
    "Unnamed"
  );
};

/** A thing with an empty label has been left unnamed on purpose; the end of its IRI would be no name. */
export const isUnlabelled = (triples: Triples, iri: string): boolean =>
  nameProperties.some((property) => triples.objects(iri, property).length > 0) &&
  textOf(triples, iri, nameProperties) === undefined;

/** What else a thing is called: names in other languages and by other properties. */
export const aliasesOf = (triples: Triples, subject: string, name: string): string[] =>
  [...new Set([...texts(triples, subject, altNames), ...texts(triples, subject, nameProperties)])].filter(
    (text) => text !== name,
  );
