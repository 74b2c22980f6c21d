import { z } from "zod";
import type { CsvRow } from "../../csv/parse.ts";
import { cutLdif, type DirectoryPage, pageOf } from "./pages.ts";

/**
 * People of a directory as rows of a staff list: Microsoft Graph users with their `manager`, SCIM 2.0 users with the
 * enterprise extension (RFC 7643), and LDIF entries of people (RFC 2849). Undefined for anything else.
 */
const header = [
  "id",
  "title",
  "name",
  "email",
  "employee id",
  "department",
  "location",
  "manager id",
] as const;

type Person = Partial<Record<(typeof header)[number], string | undefined>>;

const text = z.string().nullish();
const graphUser = z.object({
  id: z.string(),
  displayName: text,
  jobTitle: text,
  mail: text,
  userPrincipalName: text,
  employeeId: text,
  department: text,
  officeLocation: text,
  manager: z.object({ id: z.string() }).nullish(),
});
const graphSchema = z
  .object({ value: z.array(graphUser) })
  .transform(({ value }) => value)
  .or(z.array(graphUser));

const enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
const scimUser = z.object({
  id: z.string(),
  schemas: z.array(z.string()).nullish(),
  userName: text,
  displayName: text,
  title: text,
  [enterprise]: z
    .object({
      employeeNumber: text,
      department: text,
      division: text,
      manager: z.object({ value: z.string() }).nullish(),
    })
    .nullish(),
});
const scimSchema = z.object({ Resources: z.array(scimUser) }).transform(({ Resources }) => Resources);

const fromGraph = (user: z.output<typeof graphUser>): Person => ({
  id: user.id,
  title: user.jobTitle ?? undefined,
  name: user.displayName ?? undefined,
  email: user.mail ?? user.userPrincipalName ?? undefined,
  "employee id": user.employeeId ?? undefined,
  department: user.department ?? undefined,
  location: user.officeLocation ?? undefined,
  "manager id": user.manager?.id,
});

const fromScim = (user: z.output<typeof scimUser>): Person => {
  const work = user[enterprise];
  return {
    id: user.id,
    title: user.title ?? undefined,
    name: user.displayName ?? user.userName ?? undefined,
    email: user.userName ?? undefined,
    "employee id": work?.employeeNumber ?? undefined,
    department: work?.department ?? undefined,
    location: work?.division ?? undefined,
    "manager id": work?.manager?.value,
  };
};

const base64 = /^[A-Za-z0-9+/\s]+={0,2}$/;

/** A value of LDIF; one that is said to be base64 and is not stands as it is. */
const decoded = (value: string, isBase64: boolean): string =>
  isBase64 && base64.test(value.trim()) ? Buffer.from(value, "base64").toString("utf8") : value.trim();

/** A distinguished name without the spaces that may stand around its parts. */
const dnOf = (name: string | undefined): string | undefined => name?.replaceAll(/\s*([,=+])\s*/g, "$1");

/** Attributes of one LDIF entry, names in lower case; of several values the first. */
const attributesOf = (entry: string): ReadonlyMap<string, string> => {
  const unfolded = entry.replaceAll(/\r?\n /g, "");
  const pairs = [...unfolded.matchAll(/^([A-Za-z][\w;.-]*):(:?) ?(.*)$/gm)].map(
    ([, name = "", twice = "", value = ""]): [string, string] => [
      name.toLowerCase(),
      decoded(value, twice === ":"),
    ],
  );
  return new Map(pairs.reverse());
};

const fromLdif = (at: ReadonlyMap<string, string>): Person => ({
  id: dnOf(at.get("dn")),
  title: at.get("title"),
  name: at.get("displayname") ?? at.get("cn"),
  email: at.get("mail"),
  "employee id": at.get("employeenumber") ?? at.get("employeeid"),
  department: at.get("department") ?? at.get("ou"),
  location: at.get("physicaldeliveryofficename") ?? at.get("l"),
  "manager id": dnOf(at.get("manager")),
});

const isPersonEntry = (at: ReadonlyMap<string, string>): boolean =>
  at.has("dn") && (at.has("title") || at.has("manager") || /person/i.test(at.get("objectclass") ?? ""));

type People = { readonly people: readonly Person[]; readonly page: DirectoryPage | undefined };

const ldifPeople = (content: string): People | undefined => {
  if (!/^\s*(version: *1\s+|#[^\n]*\s+)*dn:/.test(content)) return undefined;
  const entries = content.split(/\r?\n\r?\n/).map(attributesOf);
  const people = entries.filter(isPersonEntry).map(fromLdif);
  return { people, page: cutLdif(content, people.length) };
};

/** A group of users is no user, and may stand in the same list. */
const isUser = ({ schemas }: z.output<typeof scimUser>): boolean =>
  schemas?.some((schema) => schema.endsWith(":Group")) !== true;

/** The people of a document, and how many things it lists. */
const peopleIn = (document: unknown): { people: Person[]; listed: number } | undefined => {
  const graph = graphSchema.safeParse(document);
  if (graph.success) return { people: graph.data.map(fromGraph), listed: graph.data.length };
  const scim = scimSchema.safeParse(document);
  if (!scim.success) return undefined;
  return { people: scim.data.filter(isUser).map(fromScim), listed: scim.data.length };
};

const jsonPeople = (content: string): People | undefined => {
  if (!/^\s*[[{]/.test(content) || !/"(jobTitle|userPrincipalName|Resources)"/.test(content))
    return undefined;
  try {
    const document: unknown = JSON.parse(content);
    const found = peopleIn(document);
    if (found === undefined) return undefined;
    const page = pageOf(document, found.listed);
    const groups = found.listed - found.people.length;
    return { people: found.people, page: page && { ...page, groups } };
  } catch {
    return undefined; // no JSON
  }
};

/**
 * The people that a directory's export lists, as rows under one header, each counted as its place in the list; and what
 * the export says of the pages of that list.
 */
export const directoryTable = (
  content: string,
): { readonly rows: CsvRow[]; readonly page: DirectoryPage | undefined } | undefined => {
  const { people = [], page } = jsonPeople(content) ?? ldifPeople(content) ?? {};
  if (people.length === 0) return undefined;
  const rows = people.map((person, at) => ({
    row: at + 1,
    cells: header.map((name) => person[name] ?? ""),
  }));
  return { rows: [{ row: 0, cells: header }, ...rows], page };
};
