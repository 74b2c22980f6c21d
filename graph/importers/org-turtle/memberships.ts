import type { LineKind } from "../../kinds.ts";
import type { Gather } from "../shared/gather.ts";
import { resourceLabel } from "./labels.ts";
import { instants, interval, memberships } from "./terms.ts";
import type { Thing, TurtleNodes } from "./things.ts";
import type { Triples } from "./triples.ts";

/** Who is a member of what, in which role and when. */
export type Membership = {
  readonly member: Thing;
  readonly organization: Thing;
  readonly note: string | undefined;
  readonly since: string | undefined;
  readonly until: string | undefined;
};

/** Keeps what the file says of a thing and does not describe. */
export type LeaveOut = (node: Thing, kind: LineKind, value: string, direction: "out" | "in") => void;

/** A date out of a date, a time or a year; undefined for anything else. */
export const dateOf = (value: string | undefined): string | undefined =>
  /^\d{4}(-\d{2}){0,2}/.exec(value ?? "")?.[0];

const edgeOf = (triples: Triples, membership: string, edge: string): string | undefined =>
  triples
    .objects(membership, memberships.during)
    .flatMap(({ value }) => triples.objects(value, edge))
    .flatMap(({ value }) => instants.flatMap((property) => triples.objects(value, property)))
    .map(({ value }) => dateOf(value))
    .find((date) => date !== undefined);

/** Memberships with the member that points at each, since one that stands in brackets names neither class nor member. */
const ownersIn = (triples: Triples): Map<string, string | undefined> => {
  const owners = new Map<string, string | undefined>();
  for (const subject of triples.subjects) {
    if (triples.typesOf(subject).includes(memberships.class)) owners.set(subject, owners.get(subject));
    for (const { value } of triples.objects(subject, memberships.of)) owners.set(value, subject);
  }
  return owners;
};

/** ORG's n-ary memberships as pairs; one that does not name both ends is told and left out. */
export const membershipsOf = (
  triples: Triples,
  things: TurtleNodes,
  { gathered, file, leaveOut }: { gathered: Gather; file: string; leaveOut: LeaveOut },
): Membership[] => {
  const one = (membership: string, property: string): string | undefined =>
    triples.objects(membership, property)[0]?.value;
  const keep = (thing: Thing | undefined, value: string | undefined, direction: "out" | "in"): void => {
    if (thing !== undefined && value !== undefined) leaveOut(thing, "member-of", value, direction);
  };
  return [...ownersIn(triples)].flatMap(([membership, owner]): Membership[] => {
    const names = [one(membership, memberships.member) ?? owner, one(membership, memberships.organization)];
    const [member, organization] = names.map((name) => things.get(name ?? ""));
    if (member === undefined || organization === undefined) {
      const what = `the membership of ${names[0] ?? "nobody"} in ${names[1] ?? "nothing"}`;
      gathered.warn(
        { file },
        member?.id,
        "dangling-id",
        `${what} names what the file does not describe; it was left out`,
      );
      keep(member, names[1], "out");
      keep(organization, names[0], "in");
      return [];
    }
    const role = one(membership, memberships.role);
    return [
      {
        member,
        organization,
        note: role === undefined ? undefined : resourceLabel(triples, role),
        since: edgeOf(triples, membership, interval.begins),
        until: edgeOf(triples, membership, interval.ends),
      },
    ];
  });
};
