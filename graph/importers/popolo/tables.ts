import type { z } from "zod";
import type { Problem } from "../../errors.ts";
import { membershipSchema, organizationSchema, personSchema, postSchema } from "./schema.ts";

/** The four tables of a Popolo file, each row with its place (1 is the first). */
export type Placed<T> = { readonly row: number; readonly value: T };

const rowsIn = (document: Readonly<Record<string, unknown>>, table: string): unknown[] => {
  const rows = document[table];
  return Array.isArray(rows) ? rows : [];
};

const readTable = <T extends z.ZodType>(
  document: Readonly<Record<string, unknown>>,
  table: string,
  schema: T,
  problems: Problem[],
): Placed<z.output<T>>[] =>
  rowsIn(document, table).flatMap((raw, place) => {
    const read = schema.safeParse(raw);
    if (read.success) return [{ row: place + 1, value: read.data }];
    for (const issue of read.error.issues)
      problems.push({
        code: "bad-value",
        message: issue.message,
        file: table,
        row: place + 1,
        field: issue.path.join("."),
      });
    return [];
  });

/** Reads all tables, noting every row that does not fit Popolo's schemas. `file` of a problem is the table. */
export const readTables = (document: Readonly<Record<string, unknown>>, problems: Problem[]) => ({
  persons: readTable(document, "persons", personSchema, problems),
  organizations: readTable(document, "organizations", organizationSchema, problems),
  posts: readTable(document, "posts", postSchema, problems),
  memberships: readTable(document, "memberships", membershipSchema, problems),
});
export type Tables = ReturnType<typeof readTables>;
