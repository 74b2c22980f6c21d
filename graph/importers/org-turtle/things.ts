import type { NodeKind } from "../../kinds.ts";
import { slug } from "../../text/slug.ts";
import type { At, Gather } from "../shared/gather.ts";
import { idGiver } from "../shared/id-giver.ts";
import { kindsIn } from "./kinds.ts";
import { aliasesOf, isUnlabelled, lastPart, resourceLabel, resourceName, textOf } from "./labels.ts";
import { agent, classes, purposes, roleOfPost } from "./terms.ts";
import type { Triples } from "./triples.ts";

/** A thing that became a node. */
export type Thing = { readonly id: string; readonly kind: NodeKind; readonly name: string };

/** Things by the IRI (or blank node) they stand for. */
export type TurtleNodes = ReadonlyMap<string, Thing>;

const isBlank = (subject: string): boolean => !/^[a-z][a-z0-9+.-]*:/i.test(subject);

const classificationOf = (triples: Triples, subject: string): string | undefined => {
  const special = triples.typesOf(subject).find((iri) => !classes.has(iri) && iri !== agent);
  const iri = special ?? triples.objects(subject, roleOfPost)[0]?.value;
  return iri === undefined || isUnlabelled(triples, iri) ? undefined : resourceLabel(triples, iri);
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
    const id = give(subject, isBlank(subject) ? `${kind}-${slug(name)}` : slug(lastPart(subject)));
    things.set(subject, { id, kind, name });
    gathered.node(
      {
        id,
        kind,
        name,
        aliases: aliasesOf(triples, subject, name),
        classification: classificationOf(triples, subject),
        note: textOf(triples, subject, purposes),
        ...(kind === "entity" || kind === "post" ? { level: "headquarters" } : {}),
        identifiers: isBlank(subject) ? [] : [{ scheme: "iri", value: subject }],
        sources: [{ source, locator: "" }],
      },
      placeOf(file, subject),
    );
  }
  return things;
};
