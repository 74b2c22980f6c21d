import type { Problem } from "../../errors.ts";
import { type LineKind, lineKind } from "../../kinds.ts";
import { type Line, lineSchema } from "../../model/line.ts";
import type { Node } from "../../model/node.ts";
import { memberships, properties } from "./terms.ts";
import type { Things } from "./things.ts";
import type { Triples } from "./triples.ts";

type Relations = { readonly lines: Line[]; readonly warnings: Problem[] };

/** Lines between things: one per statement, however often and from whichever end it is made. */
export const relationsOf = (triples: Triples, things: Things, file: string, source: string): Relations => {
  const lines = new Map<string, Line>();
  const warnings: Problem[] = [];
  const join = (from: Node, kind: LineKind, to: Node): void => {
    const row = lineKind(kind);
    const id = `${from.id}--${kind}--${to.id}`.slice(0, 200);
    if (!row.from.includes(from.kind) || !row.to.includes(to.kind)) {
      const message = `"${from.name}" ${row.label.en} "${to.name}" joins ${from.kind} and ${to.kind}, which that kind of line does not; it was left out`;
      warnings.push({ code: "bad-ends", message, file, field: from.id });
    } else if (!lines.has(id))
      lines.set(
        id,
        lineSchema.parse({ id, kind, from: from.id, to: to.id, sources: [{ source, locator: "" }] }),
      );
  };
  const statement = (subject: Node, iri: string, property: string): void => {
    const rule = properties.get(property);
    for (const { value } of triples.objects(iri, property)) {
      const other = things.get(value);
      if (rule === undefined) return;
      if (other === undefined)
        warnings.push({
          code: "dangling-id",
          message: `${property} names ${value}, which the file does not describe; it was left out`,
          file,
          field: subject.id,
        });
      else if (rule.reverse) join(other, rule.kind, subject);
      else join(subject, rule.kind, other);
    }
  };
  for (const [iri, thing] of things)
    for (const property of properties.keys()) statement(thing, iri, property);
  for (const [member, organization] of membershipsOf(triples, things))
    join(member, "member-of", organization);
  return { lines: [...lines.values()], warnings };
};

/** ORG's n-ary memberships as plain pairs: who is a member of what. */
const membershipsOf = (triples: Triples, things: Things): [Node, Node][] =>
  triples.subjects
    .filter((subject) => triples.typesOf(subject).includes(memberships.class))
    .flatMap((subject): [Node, Node][] => {
      const [member, organization] = [memberships.member, memberships.organization].map((property) =>
        things.get(triples.objects(subject, property)[0]?.value ?? ""),
      );
      return member === undefined || organization === undefined ? [] : [[member, organization]];
    });
