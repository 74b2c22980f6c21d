import type { Gather } from "../shared/gather.ts";
import { lastPart } from "./labels.ts";
import { agent, classes, memberships, orgPrefix, readProperties } from "./terms.ts";
import type { TurtleNodes } from "./things.ts";
import type { Triples } from "./triples.ts";

const isUnreadClass = (iri: string): boolean =>
  iri === agent || (iri.startsWith(orgPrefix) && iri !== memberships.class && !classes.has(iri));

const unreadClasses = (triples: Triples, things: TurtleNodes): Map<string, number> => {
  const left = new Map<string, number>();
  for (const subject of triples.subjects.filter((one) => !things.has(one)))
    for (const iri of triples.typesOf(subject).filter(isUnreadClass)) left.set(iri, (left.get(iri) ?? 0) + 1);
  return left;
};

/** Tells how much of ORG's own vocabulary the file uses that is not read, so that nothing is lost unnoticed. */
export const warnOfUnreadTerms = (
  triples: Triples,
  things: TurtleNodes,
  gathered: Gather,
  file: string,
): void => {
  for (const [iri, count] of unreadClasses(triples, things))
    gathered.warn(
      { file },
      lastPart(iri),
      "unread-class",
      `things of the class ${iri} are not read: ${count}`,
    );
  for (const [iri, count] of triples.properties)
    if (iri.startsWith(orgPrefix) && !readProperties.has(iri))
      gathered.warn({ file }, lastPart(iri), "unread-field", `statements of ${iri} are not read: ${count}`);
};
