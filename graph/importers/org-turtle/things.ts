import type { NodeKind } from "../../kinds.ts";
import { idSchema } from "../../model/id.ts";
import { idOfNodeIri } from "../../rdf.ts";
import { slug } from "../../text/slug.ts";
import type { At, Gather } from "../shared/gather.ts";
import { idGiver } from "../shared/id-giver.ts";
import { kindsIn } from "./kinds.ts";
import { aliasesOf, isUnlabelled, lastPart, resourceLabel, resourceName, textOf } from "./labels.ts";
import { agent, classes, ownClasses, purposes, roleOfPost } from "./terms.ts";
import type { Triples } from "./triples.ts";

/** A thing that became a node. */
export type Thing = { readonly id: string; readonly kind: NodeKind; readonly name: string };

/** Things by the IRI (or blank node) they stand for. */
export type TurtleNodes = ReadonlyMap<string, Thing>;

const isBlank = (subject: string): boolean => !/^[a-z][a-z0-9+.-]*:/i.test(subject);

const isOwnNode = (triples: Triples, subject: string): boolean =>
  triples.typesOf(subject).some((iri) => ownClasses.has(iri));

/** What sort of a thing something is, beyond its kind. */
const classificationOf = (triples: Triples, subject: string): string | undefined => {
  const special = triples.typesOf(subject).find((iri) => !classes.has(iri) && iri !== agent);
  const iri = special ?? triples.objects(subject, roleOfPost)[0]?.value;
  return iri === undefined || isUnlabelled(triples, iri) ? undefined : resourceLabel(triples, iri);
};

/** The id that an export of ours gave a node, else one made of the end of its IRI. */
const idIn = (iri: string): string => {
  const own = idSchema.safeParse(idOfNodeIri(iri));
  return own.success ? own.data : slug(lastPart(iri));
};

/** What is gathered of a thing from foreign words alone: an export of ours has neither, and nothing is made of that. */
const placing = (triples: Triples, subject: string, kind: NodeKind) =>
  isOwnNode(triples, subject)
    ? {}
    : {
        classification: classificationOf(triples, subject),
        ...(kind === "entity" || kind === "post" ? { level: "headquarters" as const } : {}),
      };

/** Where a thing stands, in the only words a file of statements has for it. */
const placeOf = (file: string, subject: string): At => ({
  file,
  columns: { name: `${subject}: name`, note: `${subject}: description`, identifiers: `${subject}: IRI` },
});

/** Everything of a known class as a node; classes themselves and the rest of the file are left out. */
export const turtleNodes = (
  triples: Triples,
  gathered: Gather,
  file: string,
  source: string,
): TurtleNodes => {
  const give = idGiver();
  const kindOf = kindsIn(triples);
  const things = new Map<string, Thing>();
  for (const subject of triples.subjects) {
    const kind = kindOf(subject);
    if (kind === undefined) continue;
    const name = resourceName(triples, subject);
    const id = give(subject, isBlank(subject) ? `${kind}-${slug(name)}` : idIn(subject));
    things.set(subject, { id, kind, name });
    gathered.node(
      {
        id,
        kind,
        name,
        aliases: aliasesOf(triples, subject, name),
        note: textOf(triples, subject, purposes),
        ...placing(triples, subject, kind),
        identifiers: isBlank(subject) ? [] : [{ scheme: "iri", value: subject }],
        sources: [{ source, locator: "" }],
      },
      placeOf(file, subject),
    );
  }
  return things;
};
