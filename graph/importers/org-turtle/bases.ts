import type { LineKind } from "../../kinds.ts";
import type { Line } from "../../model/line.ts";
import { reification } from "../../rdf.ts";
import { bases, keysOf } from "../../vocabulary.ts";
import { properties } from "./terms.ts";
import type { Triples } from "./triples.ts";

/** A line whose basis the file says, its ends by their IRIs. */
type BasedLine = {
  readonly from: string;
  readonly kind: LineKind;
  readonly to: string;
  readonly basis: Line["basis"];
};

/** The basis that is said of a statement or a denial; undefined where none of ours is. */
export const basisIn = (triples: Triples, subject: string): Line["basis"] | undefined => {
  const said = triples.objects(subject, reification.basis)[0]?.value;
  return keysOf(bases).find((basis) => basis === said);
};

const basedLine = (triples: Triples, statement: string): BasedLine[] => {
  const one = (part: string): string => triples.objects(statement, part)[0]?.value ?? "";
  const [rule, basis] = [properties.get(one(reification.predicate)), basisIn(triples, statement)];
  if (rule === undefined || basis === undefined) return [];
  const [subject, object] = [one(reification.subject), one(reification.object)];
  const [from, to] = rule.reverse ? [object, subject] : [subject, object];
  return [{ from, kind: rule.kind, to, basis }];
};

/** Lines of which RDF statements about statements say the basis, as an export of ours writes it. */
export const basedIn = (triples: Triples): BasedLine[] =>
  triples.subjects
    .filter((one) => triples.typesOf(one).includes(reification.class))
    .flatMap((statement) => basedLine(triples, statement));
