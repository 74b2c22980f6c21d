import type { z } from "zod";
import type { nodeSchema } from "../../model/node.ts";
import { slug } from "../../text/slug.ts";
import type { At, Gather } from "../shared/gather.ts";
import { idGiver } from "../shared/id-giver.ts";
import type { PopoloRow, Tables } from "./tables.ts";

/** Ids of nodes by list and Popolo id, so that an organization and a person may share an id. */
export type PopoloNodes = ReadonlyMap<string, string>;

/** An organization that governs rather than works, by the words Popolo data use to classify. */
const governs = /legislature|parliament|committee|council|board|assembly|commission/i;

const others = (names: readonly { name?: string | undefined }[] | null | undefined): string[] =>
  (names ?? []).flatMap(({ name }) => name ?? []);

type Described = Omit<z.input<typeof nodeSchema>, "id" | "sources" | "identifiers">;
type Thing = {
  readonly key: string;
  readonly popolo: string;
  readonly at: Pick<At, "row"> & { readonly table: string };
  readonly node: Described;
};

const organizationOf = ({ row, value }: Tables["organizations"][number]): Thing => ({
  key: `organization ${value.id}`,
  popolo: value.id,
  at: { table: "organizations", row },
  node: {
    kind: governs.test(value.classification ?? "") ? "body" : "entity",
    name: value.name,
    aliases: others(value.other_names),
    classification: value.classification,
    since: value.founding_date,
    until: value.dissolution_date,
  },
});

const postOf = ({ row, value }: Tables["posts"][number]): Thing => ({
  key: `post ${value.id}`,
  popolo: value.id,
  at: { table: "posts", row },
  node: {
    kind: "post",
    name: value.label ?? value.role ?? `Post ${value.id}`,
    classification: value.role,
    since: value.start_date,
    until: value.end_date,
  },
});

const personOf = ({ row, value }: Tables["persons"][number]): Thing => ({
  key: `person ${value.id}`,
  popolo: value.id,
  at: { table: "persons", row },
  node: { kind: "holder", name: value.name, aliases: others(value.other_names) },
});

const columns = {
  since: "start_date",
  until: "end_date",
  aliases: "other_names",
  identifiers: "id",
};
const columnsOf = (table: string): Readonly<Record<string, string>> =>
  table === "organizations" ? { ...columns, since: "founding_date", until: "dissolution_date" } : columns;

/** One thing for each id of a list. The same id with another name is another thing, that nothing refers to. */
const distinct = (things: readonly Thing[], gathered: Gather, file: string): Thing[] => {
  const first = new Map<string, Thing>();
  return things.flatMap((thing) => {
    const had = first.get(thing.key);
    if (had === undefined) {
      first.set(thing.key, thing);
      return [thing];
    }
    if (had.node.name === thing.node.name) return [];
    const message = `the id "${thing.popolo}" stands for "${had.node.name}" and for "${thing.node.name}": read as two, and what refers to the id as meaning the first`;
    gathered.warn({ file: `${file} ${thing.at.table}`, row: thing.at.row }, "id", "duplicate-id", message);
    return [{ ...thing, key: `${thing.key} ${thing.node.name}` }];
  });
};

const rowsOf = <T>(rows: readonly PopoloRow<T>[], describe: (row: PopoloRow<T>) => Thing): Thing[] =>
  rows.map(describe);

/** Makes a node of every organization, post and person. */
export const popoloNodes = (
  { organizations, posts, persons }: Tables,
  gathered: Gather,
  { file, source }: { readonly file: string; readonly source: string },
): PopoloNodes => {
  const give = idGiver();
  const things = [
    ...rowsOf(organizations, organizationOf),
    ...rowsOf(posts, postOf),
    ...rowsOf(persons, personOf),
  ];
  const ids = distinct(things, gathered, file).map(({ key, popolo, at, node }): [string, string] => {
    const id = give(key, slug(popolo));
    gathered.node(
      { ...node, id, identifiers: [{ scheme: "popolo", value: popolo }], sources: [{ source, locator: "" }] },
      { file: `${file} ${at.table}`, row: at.row, columns: columnsOf(at.table) },
    );
    return [key, id];
  });
  return new Map(ids);
};
