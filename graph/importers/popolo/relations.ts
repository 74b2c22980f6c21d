import type { LineKind } from "../../kinds.ts";
import type { Gather } from "../shared/gather.ts";
import { idGiver } from "../shared/id-giver.ts";
import type { Tables } from "./tables.ts";
import type { PopoloNodes } from "./things.ts";

type Details = {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly note?: string | undefined;
};
/** Where a reference stands. */
type Place = { readonly table: string; readonly row: number; readonly field: string };
type Files = { readonly file: string; readonly source: string };

/** Makes lines; a reference to nothing becomes a problem with list, row and field. */
const joiner = (things: PopoloNodes, gathered: Gather, { file, source }: Files) => {
  const give = idGiver();
  return (
    from: string,
    kind: LineKind,
    to: string,
    { table, row, field }: Place,
    details: Details = {},
  ): void => {
    const [one, other] = [things.get(from), things.get(to)];
    const at = {
      file: `${file} ${table}`,
      row,
      columns: { since: "start_date", until: "end_date", note: "role" },
    };
    if (one === undefined || other === undefined) {
      gathered.problem(at, field, "dangling-id", `there is no ${one === undefined ? from : to}`);
      return;
    }
    const base = [one, kind, other, details.since].filter((part) => part !== undefined).join("--");
    const id = give([base, details.until, details.note].join(" "), base);
    if (gathered.lines.has(id)) return;
    gathered.line({ id, kind, from: one, to: other, ...details, sources: [{ source, locator: "" }] }, at);
  };
};
type Join = ReturnType<typeof joiner>;

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

const joinMembership = (join: Join, { row, value }: Membership, dates: Details): boolean => {
  const { person_id: person, post_id: post, organization_id: organization, on_behalf_of_id: party } = value;
  const at = (field: string): Place => ({ table: "memberships", row, field });
  if (person === undefined) return false;
  const details = { ...dates, note: value.role };
  if (post !== undefined) join(`person ${person}`, "holds", `post ${post}`, at("post_id"), details);
  else if (organization !== undefined)
    join(`person ${person}`, "member-of", `organization ${organization}`, at("organization_id"), details);
  if (party !== undefined)
    join(`person ${person}`, "member-of", `organization ${party}`, at("on_behalf_of_id"), dates);
  return true;
};

/** Lines of the rows: what is part of what, who holds which post, who is a member of what and of which party. */
export const popoloLines = (tables: Tables, things: PopoloNodes, gathered: Gather, files: Files): void => {
  const join = joiner(things, gathered, files);
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
    (membership) => !joinMembership(join, membership, periodOf(membership.value, periods)),
  );
  const [first] = nobodys;
  if (first !== undefined)
    gathered.warn(
      { file: `${files.file} memberships`, row: first.row },
      "person_id",
      "missing-value",
      `memberships without a person were left out: ${nobodys.length}`,
    );
};
