import type { z } from "zod";
import type { Problem } from "../../errors.ts";
import type { LineKind } from "../../kinds.ts";
import { type Line, lineSchema } from "../../model/line.ts";
import { type Node, nodeSchema } from "../../model/node.ts";
import { idGiver, slug } from "../shared/slug.ts";
import type { Placed, Tables } from "./tables.ts";

type Built = { readonly nodes: Node[]; readonly lines: Line[]; readonly problems: Problem[] };
type Dates = { readonly since?: string | undefined; readonly until?: string | undefined };
type Things = { readonly nodes: ReadonlyMap<string, Node>; readonly sources: Node["sources"] };

/** An organization that governs rather than works, by the words Popolo data use to classify. */
const governs = /legislature|parliament|committee|council|board|assembly|commission/i;

const others = (names: readonly { name?: string | undefined }[] | null | undefined): string[] =>
  (names ?? []).flatMap(({ name }) => name ?? []);

type Description = { readonly key: string } & Omit<
  z.input<typeof nodeSchema>,
  "id" | "sources" | "identifiers"
>;

const organizationOf = ({ value }: Tables["organizations"][number]): Description => ({
  key: `organization ${value.id}`,
  kind: governs.test(value.classification ?? "") ? "body" : "entity",
  name: value.name,
  aliases: others(value.other_names),
  classification: value.classification,
  since: value.founding_date,
  until: value.dissolution_date,
});

const postOf = ({ value }: Tables["posts"][number]): Description => ({
  key: `post ${value.id}`,
  kind: "post",
  name: value.label ?? value.role ?? `Post ${value.id}`,
  classification: value.role,
  since: value.start_date,
  until: value.end_date,
});

const personOf = ({ value }: Tables["persons"][number]): Description => ({
  key: `person ${value.id}`,
  kind: "holder",
  name: value.name,
  aliases: others(value.other_names),
});

/** Nodes by table and Popolo id, so that an organization and a person may share an id. */
const thingsOf = ({ organizations, posts, persons }: Tables, source: string): Things => {
  const give = idGiver();
  const sources = [{ source, locator: "" }];
  const described = [...organizations.map(organizationOf), ...posts.map(postOf), ...persons.map(personOf)];
  const nodes = described.map(({ key, ...row }): [string, Node] => {
    const popolo = key.slice(key.indexOf(" ") + 1);
    return [
      key,
      nodeSchema.parse({
        ...row,
        id: give(key, slug(popolo)),
        identifiers: [{ scheme: "popolo", value: popolo }],
        sources,
      }),
    ];
  });
  return { nodes: new Map(nodes), sources };
};

/** Makes lines; a reference to nothing becomes a problem with table, row and field. */
const joiner = ({ nodes, sources }: Things) => {
  const give = idGiver();
  const lines = new Map<string, Line>();
  const problems: Problem[] = [];
  const join = (
    from: string,
    kind: LineKind,
    to: string,
    at: Pick<Problem, "file" | "row" | "field">,
    dates: Dates = {},
    note?: string,
  ): void => {
    const [one, other] = [nodes.get(from), nodes.get(to)];
    if (one === undefined || other === undefined) {
      problems.push({ code: "dangling-id", message: `there is no ${one === undefined ? from : to}`, ...at });
      return;
    }
    const base = [one.id, kind, other.id, dates.since].filter((part) => part !== undefined).join("--");
    const id = give([base, dates.until, note].join(" "), base.slice(0, 190));
    lines.set(id, lineSchema.parse({ id, kind, from: one.id, to: other.id, ...dates, note, sources }));
  };
  return { join, lines, problems };
};

type Membership = Placed<Tables["memberships"][number]["value"]>;

const joinMembership = (join: ReturnType<typeof joiner>["join"], { row, value }: Membership): void => {
  const { person_id: person, post_id: post, organization_id: organization } = value;
  if (person === undefined) return;
  const dates = { since: value.start_date, until: value.end_date };
  const at = { file: "memberships", row };
  if (post !== undefined)
    join(`person ${person}`, "holds", `post ${post}`, { ...at, field: "post_id" }, dates, value.role);
  else if (organization !== undefined)
    join(
      `person ${person}`,
      "member-of",
      `organization ${organization}`,
      { ...at, field: "organization_id" },
      dates,
      value.role,
    );
};

/** Nodes and lines of Popolo tables. */
export const build = (tables: Tables, source: string): Built => {
  const things = thingsOf(tables, source);
  const { join, lines, problems } = joiner(things);
  for (const { row, value } of tables.organizations)
    if (value.parent_id !== undefined)
      join(`organization ${value.id}`, "part-of", `organization ${value.parent_id}`, {
        file: "organizations",
        row,
        field: "parent_id",
      });
  for (const { row, value } of tables.posts)
    if (value.organization_id !== undefined)
      join(`post ${value.id}`, "part-of", `organization ${value.organization_id}`, {
        file: "posts",
        row,
        field: "organization_id",
      });
  for (const membership of tables.memberships) joinMembership(join, membership);
  return { nodes: [...things.nodes.values()], lines: [...lines.values()], problems };
};
