import { type LineKind, lineKind } from "../../kinds.ts";
import type { Coverage } from "../../model/coverage.ts";
import type { Line } from "../../model/line.ts";
import { cut } from "../../text/slug.ts";
import type { Gather } from "../shared/gather.ts";
import { idGiver } from "../shared/id-giver.ts";
import { longestValue, unresolvedReference } from "../shared/unresolved.ts";
import { basedIn } from "./bases.ts";
import { deniedIn } from "./denials.ts";
import { type LeaveOut, type Membership, membershipsOf } from "./memberships.ts";
import { ownSaying, type Property, properties } from "./terms.ts";
import type { Thing, TurtleNodes } from "./things.ts";
import type { Triples } from "./triples.ts";

type Details = Partial<Pick<Membership, "note" | "since" | "until"> & Pick<Line, "polarity" | "basis">>;

/** Where lines come from, for what is told of them. */
type Origin = { readonly file: string; readonly source: string };
type Join = (from: Thing, kind: LineKind, to: Thing, details?: Details) => void;
type Give = ReturnType<typeof idGiver>;

/** Draws a line once, however often it is stated; one that may not join what it joins is told and left out. */
const joiner =
  (gathered: Gather, give: Give, { file, source }: Origin): Join =>
  (from, kind, to, details = {}) => {
    const row = lineKind(kind);
    if (!row.from.includes(from.kind) || !row.to.includes(to.kind)) {
      const message = `"${from.name}" ${row.label.en} "${to.name}" joins ${from.kind} and ${to.kind}, which that kind of line does not; it was left out`;
      gathered.warn({ file }, from.id, "bad-ends", message);
      return;
    }
    const base = `${from.id}--${kind}--${to.id}`;
    const { note, since, until, polarity, basis } = details;
    const id = give([base, note, since, until, polarity, basis].join("\u0000"), base);
    if (gathered.lines.has(id)) return;
    const columns = { since: `${from.id}: since`, until: `${from.id}: until` };
    gathered.line(
      { id, kind, from: from.id, to: to.id, ...details, sources: [{ source, locator: "" }] },
      { file, columns },
    );
  };

/** What a thing is said to be joined to by a property; a line that a word of ours says too is drawn by that. */
const objectsOf = (triples: Triples, iri: string, property: string): string[] => {
  const objects = triples.objects(iri, property);
  if (objects.length === 0) return [];
  const said = new Set(
    ownSaying(property).flatMap((own) => triples.objects(iri, own).map(({ value }) => value)),
  );
  return objects.map(({ value }) => value).filter((value) => !said.has(value));
};

/** Keeps what a thing is said to be joined to and the file does not describe. */
const leaver =
  (coverage: Coverage[], give: Give, { source }: Origin): LeaveOut =>
  (node, lineKind, value, direction) => {
    const citation = { source, locator: "" };
    const left = { node: node.id, lineKind, value: cut(value, longestValue), why: "nobody" } as const;
    coverage.push(unresolvedReference(give, { ...left, citation, direction }));
  };

const statementKey = (from: Thing, kind: LineKind, to: Thing): string =>
  JSON.stringify([from.id, kind, to.id]);

/**
 * Lines between things: one per statement, however often and from whichever end it is made. Gives what is named and not
 * described in the file.
 */
export const turtleLines = (
  triples: Triples,
  things: TurtleNodes,
  gathered: Gather,
  origin: Origin,
): Coverage[] => {
  const { file } = origin;
  const give = idGiver();
  const coverage: Coverage[] = [];
  const [join, leaveOut] = [joiner(gathered, give, origin), leaver(coverage, give, origin)];
  const based = basedIn(triples).flatMap((line) => {
    const [from, to] = [things.get(line.from), things.get(line.to)];
    return from === undefined || to === undefined ? [] : [{ ...line, from, to }];
  });
  const told = new Set(based.map(({ from, kind, to }) => statementKey(from, kind, to)));
  const plain: Join = (from, kind, to) => {
    if (!told.has(statementKey(from, kind, to))) join(from, kind, to);
  };
  const state = (thing: Thing, property: string, { kind, reverse }: Property, value: string): void => {
    const other = things.get(value);
    if (other === undefined) {
      const message = `${property} names ${value}, which the file does not describe; it was left out`;
      gathered.warn({ file }, thing.id, "dangling-id", message);
      leaveOut(thing, kind, value, reverse ? "in" : "out");
    } else if (reverse) plain(other, kind, thing);
    else plain(thing, kind, other);
  };
  for (const { from, kind, to, basis } of based) join(from, kind, to, { basis });
  for (const [iri, thing] of things)
    for (const [property, meant] of properties)
      for (const value of objectsOf(triples, iri, property)) state(thing, property, meant, value);
  const members = membershipsOf(triples, things, { gathered, file, leaveOut });
  for (const { member, organization, ...details } of members)
    join(member, "member-of", organization, details);
  for (const { from, kind, to, basis } of deniedIn(triples, things, gathered, file))
    join(from, kind, to, { polarity: "denied", ...(basis === undefined ? {} : { basis }) });
  return coverage;
};
