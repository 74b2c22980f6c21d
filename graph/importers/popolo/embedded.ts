import { objectIn, type PlacedObject, type PopoloListName, type Raw } from "./document.ts";

/** A field that holds whole rows instead of their ids: of which table, and which of their fields then names the holder. */
type Embedding = { readonly table: PopoloListName; readonly back: string };

const lists: Readonly<Partial<Record<PopoloListName, Readonly<Record<string, Embedding>>>>> = {
  organizations: {
    posts: { table: "posts", back: "organization_id" },
    memberships: { table: "memberships", back: "organization_id" },
    children: { table: "organizations", back: "parent_id" },
  },
  posts: { memberships: { table: "memberships", back: "post_id" } },
  persons: { memberships: { table: "memberships", back: "person_id" } },
};

/** A field that holds one whole row where there could be its id. */
const singles: Readonly<Partial<Record<PopoloListName, Readonly<Record<string, PopoloListName>>>>> = {
  organizations: { parent: "organizations" },
  posts: { organization: "organizations" },
  memberships: {
    person: "persons",
    organization: "organizations",
    post: "posts",
    on_behalf_of: "organizations",
    legislative_period: "events",
  },
};

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== "";

/** Rows that stand in the lists of a row, each with the id of the row that holds it. */
const inLists = (table: PopoloListName, row: number, raw: Raw): PlacedObject[] =>
  Object.entries(lists[table] ?? {}).flatMap(([field, embedding]) => {
    const held = raw[field];
    if (!Array.isArray(held)) return [];
    return held.map((value: unknown): PlacedObject => {
      const inner = objectIn(value);
      const named = inner === undefined || isGiven(inner[embedding.back]);
      return { table: embedding.table, row, raw: named ? value : { ...inner, [embedding.back]: raw.id } };
    });
  });

/**
 * All rows of a document, those within others too (`posts` of an organization, the `person` of a membership), as if
 * each stood in its own list and named the others by id. A row within another has the place of the outermost.
 */
export const unfold = (rows: readonly PlacedObject[]): PlacedObject[] => {
  const all = [...rows];
  for (let place = 0; place < all.length; place++) {
    const { table, row, raw } = all[place] ?? { table: "events", row: 0, raw: undefined };
    const object = objectIn(raw);
    if (object === undefined) continue;
    const ids: Record<string, unknown> = {};
    for (const [field, of] of Object.entries(singles[table] ?? {})) {
      const inner = objectIn(object[field]);
      if (inner === undefined) continue;
      all.push({ table: of, row, raw: inner });
      if (!isGiven(object[`${field}_id`])) ids[`${field}_id`] = inner.id;
    }
    for (const inner of inLists(table, row, object)) all.push(inner);
    all[place] = { table, row, raw: { ...object, ...ids } };
  }
  return all;
};

/** Fields that hold rows: read by `unfold`, by table. */
export const embeddings = (table: PopoloListName): string[] => [
  ...Object.keys(lists[table] ?? {}),
  ...Object.keys(singles[table] ?? {}),
];
