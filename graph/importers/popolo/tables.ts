import type { z } from "zod";
import type { Gather } from "../shared/gather.ts";
import { objectIn, type PlacedObject, type PopoloListName } from "./document.ts";
import { embeddings } from "./embedded.ts";
import { eventSchema, membershipSchema, organizationSchema, personSchema, postSchema } from "./schema.ts";

/** A row with the list it stands in and its place there (1 is the first). */
export type PopoloRow<T> = { readonly row: number; readonly value: T };

const schemas = {
  organizations: organizationSchema,
  persons: personSchema,
  posts: postSchema,
  memberships: membershipSchema,
  events: eventSchema,
};

const readTable = <S extends z.ZodType>(
  rows: readonly PlacedObject[],
  table: PopoloListName,
  schema: S,
  { gathered, file }: { readonly gathered: Gather; readonly file: string },
): PopoloRow<z.output<S>>[] =>
  rows
    .filter((placed) => placed.table === table)
    .flatMap(({ row, raw }) => {
      const read = schema.safeParse(raw);
      if (read.success) return [{ row, value: read.data }];
      for (const issue of read.error.issues)
        gathered.problem(
          { file: `${file} ${table}`, row },
          issue.path.map(String).join("."),
          "bad-value",
          issue.message,
        );
      return [];
    });

/** Reads all rows, noting every one that does not fit Popolo's schemas. */
export const readPopoloLists = (
  rows: readonly PlacedObject[],
  into: { readonly gathered: Gather; readonly file: string },
) => ({
  persons: readTable(rows, "persons", schemas.persons, into),
  organizations: readTable(rows, "organizations", schemas.organizations, into),
  posts: readTable(rows, "posts", schemas.posts, into),
  memberships: readTable(rows, "memberships", schemas.memberships, into),
  events: readTable(rows, "events", schemas.events, into),
});
export type Tables = ReturnType<typeof readPopoloLists>;

const known: Readonly<Record<PopoloListName, readonly string[]>> = {
  persons: ["id", "name", "given_name", "family_name", "other_names"],
  organizations: Object.keys(organizationSchema.shape),
  posts: Object.keys(postSchema.shape),
  memberships: ["id", ...Object.keys(membershipSchema.shape)],
  events: ["name", "classification", "organization_id", ...Object.keys(eventSchema.shape)],
};

const isEmpty = (value: unknown): boolean =>
  value === null || value === "" || (Array.isArray(value) && value.length === 0);

/** How often each field of a list is given that is not read. */
const unreadIn = (rows: readonly PlacedObject[], table: PopoloListName): Map<string, number> => {
  const read = new Set([...known[table], ...embeddings(table)]);
  const unread = new Map<string, number>();
  for (const { raw } of rows.filter((placed) => placed.table === table))
    for (const [field, value] of Object.entries(objectIn(raw) ?? {}))
      if (!read.has(field) && !isEmpty(value)) unread.set(field, (unread.get(field) ?? 0) + 1);
  return unread;
};

/** Tells which fields of which list are not read, and how many rows have them. */
export const warnOfUnreadFields = (
  rows: readonly PlacedObject[],
  { gathered, file }: { readonly gathered: Gather; readonly file: string },
): void => {
  for (const table of ["organizations", "persons", "posts", "memberships"] as const) {
    const fields = [...unreadIn(rows, table)].map(([field, count]) => `${field} (${count})`);
    if (fields.length > 0)
      gathered.warn(
        { file: `${file} ${table}` },
        undefined,
        "unread-field",
        `fields that are not read, and in how many rows: ${fields.join(", ")}`,
      );
  }
};
