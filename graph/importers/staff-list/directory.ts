import type { CsvRow } from "../../csv/parse.ts";
import { directoryHeader } from "./directory-person.ts";
import { jsonPeople } from "./json-people.ts";
import { ldifPeople } from "./ldif-people.ts";
import type { DirectoryPage } from "./pages.ts";

/**
 * The people that a directory's export lists, as rows under one header, each with its place in the file; and what
 * the export says of the pages of that list. Microsoft Graph and SCIM 2.0 users in JSON, and LDIF; undefined for anything
 * else.
 */
export const directoryTable = (
  content: string,
): { readonly rows: CsvRow[]; readonly page: DirectoryPage | undefined } | undefined => {
  const { people = [], page } = jsonPeople(content) ?? ldifPeople(content) ?? {};
  if (people.length === 0) return undefined;
  const rows = people.map(({ row, person }) => ({
    row,
    cells: directoryHeader.map((name) => person[name] ?? ""),
  }));
  return { rows: [{ row: 0, cells: directoryHeader }, ...rows], page };
};
