import { type LineKind, lineKind } from "../../kinds.ts";
import type { Coverage } from "../../model/coverage.ts";
import type { Line } from "../../model/line.ts";
import { cut } from "../../text/slug.ts";
import type { Gather } from "../shared/gather.ts";
import { idGiver } from "../shared/id-giver.ts";
import { longestValue, unresolvedReference } from "../shared/unresolved.ts";
import { deniedIn } from "./denials.ts";
import { type LeaveOut, type Membership, membershipsOf } from "./memberships.ts";
import { ownSaying, type Property, properties } from "./terms.ts";
import type { Thing, TurtleNodes } from "./things.ts";
import type { Triples } from "./triples.ts";

type Details = Partial<Pick<Membership, "note" | "since" | "until"> & Pick<Line, "polarity">>;

/**
 * Lines between things: one per statement, however often and from whichever end it is made. Gives what is named and not
 * described in the file.
 */
export const turtleLines = (
  triples: Triples,
  things: TurtleNodes,
  gathered: Gather,
  { file, source }: { readonly file: string; readonly source: string },
): Coverage[] => {
  const give = idGiver();
  const coverage: Coverage[] = [];
  const leaveOut: LeaveOut = (node, lineKind, value, direction) => {
    const citation = { source, locator: "" };
    const left = {
      node: node.id,
      lineKind,
      value: cut(value, longestValue),
      why: "nobody",
      citation,
      direction,
    } as const;
    coverage.push(unresolvedReference(give, left));
  };
  const join = (from: Thing, kind: LineKind, to: Thing, details: Details = {}): void => {
    const row = lineKind(kind);
    if (!row.from.includes(from.kind) || !row.to.includes(to.kind)) {
      const message = `"${from.name}" ${row.label.en} "${to.name}" joins ${from.kind} and ${to.kind}, which that kind of line does not; it was left out`;
      gathered.warn({ file }, from.id, "bad-ends", message);
      return;
    }
    const base = `${from.id}--${kind}--${to.id}`;
    const { note, since, until, polarity } = details;
    const id = give([base, note, since, until, polarity].join("\u0000"), base);
    if (gathered.lines.has(id)) return;
    const columns = { since: `${from.id}: since`, until: `${from.id}: until` };
    gathered.line(
      { id, kind, from: from.id, to: to.id, ...details, sources: [{ source, locator: "" }] },
      { file, columns },
    );
  };
  const dangling = (subject: Thing, property: string, value: string, rule: Property): void => {
    const message = `${property} names ${value}, which the file does not describe; it was left out`;
    gathered.warn({ file }, subject.id, "dangling-id", message);
    leaveOut(subject, rule.kind, value, rule.reverse ? "in" : "out");
  };
  const statement = (subject: Thing, iri: string, property: string): void => {
    const rule = properties.get(property);
    if (rule === undefined) return;
    const said = ownSaying(property).flatMap((own) => triples.objects(iri, own));
    for (const { value } of triples.objects(iri, property)) {
      const other = things.get(value);
      if (said.some((same) => same.value === value)) continue; // the line is drawn by its own word
      if (other === undefined) dangling(subject, property, value, rule);
      else if (rule.reverse) join(other, rule.kind, subject);
      else join(subject, rule.kind, other);
    }
  };
  for (const [iri, thing] of things)
    for (const property of properties.keys()) statement(thing, iri, property);
  for (const { member, organization, ...details } of membershipsOf(triples, things, {
    gathered,
    file,
    leaveOut,
  }))
    join(member, "member-of", organization, details);
  for (const { from, kind, to } of deniedIn(triples, things, gathered, file))
    join(from, kind, to, { polarity: "denied" });
  return coverage;
};
