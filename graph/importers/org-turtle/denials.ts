import type { LineKind } from "../../kinds.ts";
import type { Line } from "../../model/line.ts";
import { negation } from "../../rdf.ts";
import type { Gather } from "../shared/gather.ts";
import { basisIn } from "./bases.ts";
import { properties } from "./terms.ts";
import type { Thing, TurtleNodes } from "./things.ts";
import type { Triples } from "./triples.ts";

/** A line that the file says does not hold. */
type Denial = {
  readonly from: Thing;
  readonly kind: LineKind;
  readonly to: Thing;
  readonly basis: Line["basis"] | undefined;
};

const denialIn = (triples: Triples, things: TurtleNodes, statement: string): Denial | undefined => {
  const one = (part: string): string => triples.objects(statement, part)[0]?.value ?? "";
  const [source, target] = [things.get(one(negation.source)), things.get(one(negation.target))];
  const rule = properties.get(one(negation.property));
  if (source === undefined || target === undefined || rule === undefined) return undefined;
  const [from, to] = rule.reverse ? [target, source] : [source, target];
  return { from, kind: rule.kind, to, basis: basisIn(triples, statement) };
};

/** Lines that OWL's negative assertions say do not hold; how many are of something unknown is told. */
export const deniedIn = (triples: Triples, things: TurtleNodes, gathered: Gather, file: string): Denial[] => {
  const statements = triples.subjects.filter((one) => triples.typesOf(one).includes(negation.class));
  const denials = statements.flatMap((statement) => denialIn(triples, things, statement) ?? []);
  const unread = statements.length - denials.length;
  if (unread > 0)
    gathered.warn(
      { file },
      undefined,
      "unread-class",
      `denials that no line can say are not read: ${unread}`,
    );
  return denials;
};
