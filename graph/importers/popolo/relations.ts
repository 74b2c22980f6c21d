import type { LineKind } from "../../kinds.ts";
import type { Coverage } from "../../model/coverage.ts";
import type { Gather } from "../shared/gather.ts";
import { idGiver } from "../shared/id-giver.ts";
import { type LineDetails, type PopoloFile, type PopoloPlace, popoloLeaver } from "./left-out.ts";
import type { Tables } from "./tables.ts";
import type { PopoloNodes } from "./things.ts";

/**
 * Makes lines. A reference to nothing is told with list, row and field, and kept as a fault of the file at the other end;
 * where neither end is there, it is a problem.
 */
const joiner = (
  things: PopoloNodes,
  gathered: Gather,
  coverage: Coverage[],
  { file, source }: PopoloFile,
) => {
  const give = idGiver();
  const { leave, leaveEnd } = popoloLeaver(gathered, coverage, { source });
  const join = (
    from: string,
    kind: LineKind,
    to: string,
    place: PopoloPlace,
    details: LineDetails = {},
  ): void => {
    const { table, row } = place;
    const [one, other] = [things.get(from), things.get(to)];
    const at = {
      file: `${file} ${table}`,
      row,
      table,
      columns: { since: "start_date", until: "end_date", note: "role" },
    };
    if (one === undefined || other === undefined) {
      const missing = one === undefined ? { key: from, field: "person_id" } : { key: to, field: place.field };
      leaveEnd(
        { there: one ?? other, missing, kind, direction: one === undefined ? "in" : "out" },
        at,
        details,
      );
      return;
    }
    const base = [one, kind, other, details.since].filter((part) => part !== undefined).join("--");
    const id = give([base, details.until, details.note].join(" "), base);
    if (gathered.lines.has(id)) return;
    gathered.line({ id, kind, from: one, to: other, ...details, sources: [{ source, locator: "" }] }, at);
  };
  /** A membership of nobody, at the post or organization that it is in. */
  const joinNobody = (kind: LineKind, to: string, place: PopoloPlace, dates: LineDetails): void => {
    const node = things.get(to);
    if (node !== undefined) leave(node, kind, "in", { value: undefined, place }, dates);
  };
  return { join, joinNobody };
};
type Joiner = ReturnType<typeof joiner>;

type Membership = Tables["memberships"][number];
type Period = Tables["events"][number]["value"];

/** When a membership holds: as it says, else as long as the legislative period it belongs to. */
const periodOf = (value: Membership["value"], periods: ReadonlyMap<string, Period>) => {
  const period = periods.get(value.legislative_period_id ?? "");
  return {
    since: value.start_date ?? period?.start_date,
    until: value.end_date ?? period?.end_date,
  };
};

const joinMembership = (
  { join, joinNobody }: Joiner,
  { row, value }: Membership,
  dates: LineDetails,
): boolean => {
  const { person_id: person, post_id: post, organization_id: organization, on_behalf_of_id: party } = value;
  const at = (field: string): PopoloPlace => ({ table: "memberships", row, field });
  if (person === undefined) {
    if (post !== undefined) joinNobody("holds", `post ${post}`, at("person_id"), dates);
    else if (organization !== undefined)
      joinNobody("member-of", `organization ${organization}`, at("person_id"), dates);
    if (party !== undefined) joinNobody("member-of", `organization ${party}`, at("person_id"), dates);
    return false;
  }
  const details = { ...dates, note: value.role };
  if (post !== undefined) join(`person ${person}`, "holds", `post ${post}`, at("post_id"), details);
  else if (organization !== undefined)
    join(`person ${person}`, "member-of", `organization ${organization}`, at("organization_id"), details);
  if (party !== undefined)
    join(`person ${person}`, "member-of", `organization ${party}`, at("on_behalf_of_id"), dates);
  return true;
};

/**
 * Lines of the rows: what is part of what, who holds which post, who is a member of what and of which party. Gives what
 * names nobody who is in the file.
 */
export const popoloLines = (
  tables: Tables,
  things: PopoloNodes,
  gathered: Gather,
  files: PopoloFile,
): Coverage[] => {
  const coverage: Coverage[] = [];
  const joining = joiner(things, gathered, coverage, files);
  const { join } = joining;
  for (const { row, value } of tables.organizations)
    if (value.parent_id !== undefined)
      join(`organization ${value.id}`, "part-of", `organization ${value.parent_id}`, {
        table: "organizations",
        row,
        field: "parent_id",
      });
  for (const { row, value } of tables.posts)
    if (value.organization_id !== undefined)
      join(`post ${value.id}`, "part-of", `organization ${value.organization_id}`, {
        table: "posts",
        row,
        field: "organization_id",
      });
  const periods = new Map(tables.events.map(({ value }) => [value.id, value]));
  const nobodys = tables.memberships.filter(
    (membership) => !joinMembership(joining, membership, periodOf(membership.value, periods)),
  );
  const [first] = nobodys;
  if (first !== undefined)
    gathered.warn(
      { file: `${files.file} memberships`, row: first.row },
      "person_id",
      "missing-value",
      `memberships without a person were left out: ${nobodys.length}`,
    );
  return coverage;
};
