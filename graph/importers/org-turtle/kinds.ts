import type { NodeKind } from "../../kinds.ts";
import { agent, classes, familyNames, givenNames, properties, subClassOf } from "./terms.ts";
import type { Triples } from "./triples.ts";

const order = [...classes.keys()];
const placeIn = (iri: string): number => order.indexOf(iri);

/** The classes that are known which a class is or is said to be a sort of, however far up. */
const knownOver = (triples: Triples, iri: string): string[] => {
  const seen = new Set([iri]);
  for (const one of seen)
    if (!classes.has(one)) for (const { value } of triples.objects(one, subClassOf)) seen.add(value);
  return [...seen].filter((one) => classes.has(one));
};

const holds = [...properties].flatMap(([property, { kind, reverse }]) =>
  kind === "holds" && !reverse ? [property] : [],
);

/** Whether something that is only said to be an agent is a person, by what is said of it. */
const isPerson = (triples: Triples, subject: string): boolean =>
  [...givenNames, ...familyNames, ...holds].some((property) => triples.objects(subject, property).length > 0);

/** Gives the kind of node a thing is: by the most specific of its classes; undefined for what is none. */
export const kindsIn = (triples: Triples) => {
  const known = new Map<string, readonly string[]>();
  const over = (iri: string): readonly string[] => {
    const had = known.get(iri) ?? knownOver(triples, iri);
    known.set(iri, had);
    return had;
  };
  return (subject: string): NodeKind | undefined => {
    const types = triples.typesOf(subject);
    const [first] = types.flatMap(over).sort((one, other) => placeIn(one) - placeIn(other));
    if (first !== undefined) return classes.get(first);
    return types.includes(agent) && isPerson(triples, subject) ? "holder" : undefined;
  };
};
