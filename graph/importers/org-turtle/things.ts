import type { NodeKind } from "../../kinds.ts";
import { type Node, nodeSchema } from "../../model/node.ts";
import { idGiver, slug } from "../shared/slug.ts";
import { altNames, classes, names, purposes, roleOfPost, subClassOf } from "./terms.ts";
import type { Triples } from "./triples.ts";

/** Nodes by the IRI (or blank node) they stand for. */
export type Things = ReadonlyMap<string, Node>;

/** The kind of a class: its own, or that of a class it is said to be a sort of. */
const kindOfClass = (triples: Triples, iri: string, seen = new Set<string>()): NodeKind | undefined => {
  const own = classes.get(iri);
  if (own !== undefined || seen.has(iri)) return own;
  seen.add(iri);
  return triples
    .objects(iri, subClassOf)
    .map(({ value }) => kindOfClass(triples, value, seen))
    .find((kind) => kind !== undefined);
};

const first = (triples: Triples, subject: string, properties: readonly string[]): string | undefined =>
  properties
    .flatMap((property) => triples.objects(subject, property).map(({ value }) => value))
    .find((value) => value !== "");

const lastPart = (iri: string): string =>
  iri
    .split(/[#/]/)
    .filter((part) => part !== "")
    .at(-1) ?? iri;

/** A thing with an empty label has been left unnamed on purpose; the end of its IRI would be no name. */
const isUnlabelled = (triples: Triples, iri: string): boolean =>
  names.some((property) => triples.objects(iri, property).length > 0) &&
  first(triples, iri, names) === undefined;

/** `Referatsleitung` out of `…/berorgs/Referatsleitung`: the nearest to a name that a bare IRI has. */
const nameOf = (triples: Triples, subject: string): string => {
  const role = triples.objects(subject, roleOfPost)[0]?.value;
  return first(triples, subject, names) ?? (role === undefined ? "Unnamed" : lastPart(role));
};

const classificationOf = (triples: Triples, subject: string): string | undefined => {
  const special = triples.typesOf(subject).find((iri) => !classes.has(iri));
  const role = triples.objects(subject, roleOfPost)[0]?.value;
  const iri = special ?? role;
  return iri === undefined || isUnlabelled(triples, iri)
    ? undefined
    : (first(triples, iri, names) ?? lastPart(iri));
};

/** Everything of a known class as a node; classes themselves and the rest of the file are left out. */
export const thingsOf = (triples: Triples, source: string): Things => {
  const give = idGiver();
  const things = new Map<string, Node>();
  for (const subject of triples.subjects) {
    const kind = triples
      .typesOf(subject)
      .map((iri) => kindOfClass(triples, iri))
      .find((one) => one !== undefined);
    if (kind === undefined) continue;
    const isBlank = !/^[a-z][a-z0-9+.-]*:/i.test(subject);
    const name = nameOf(triples, subject);
    things.set(
      subject,
      nodeSchema.parse({
        id: give(subject, isBlank ? `${kind}-${slug(name)}` : slug(lastPart(subject))),
        kind,
        name,
        aliases: altNames
          .flatMap((property) => triples.objects(subject, property).map(({ value }) => value))
          .filter((value) => value !== ""),
        classification: classificationOf(triples, subject),
        note: first(triples, subject, purposes),
        ...(kind === "entity" || kind === "post" ? { level: "headquarters" } : {}),
        identifiers: isBlank ? [] : [{ scheme: "iri", value: subject }],
        sources: [{ source, locator: "" }],
      }),
    );
  }
  return things;
};
