import { z } from "zod";
import { cut } from "../../text/slug.ts";
import type { DirectoryPerson } from "./directory-person.ts";
import { type DirectoryPage, inactiveTold, pageOf } from "./pages.ts";

/** People that a directory's export in JSON lists: Microsoft Graph users with their `manager`, SCIM 2.0 users (RFC 7643). */

type Fields = Readonly<Record<string, unknown>>;
const fieldsSchema = z.record(z.string(), z.unknown());

/** How much is kept of a value that should have been a word. */
const longestOdd = 200;

/** A value as a cell: what should have been a word and is not stands there as it is written, to be told. */
const cellOf = (value: unknown): string | undefined => {
  if (value === null || value === undefined || value === "") return undefined;
  return typeof value === "object" ? cut(JSON.stringify(value), longestOdd) : String(value);
};

const firstOf = (fields: Fields, ...keys: readonly string[]): string | undefined =>
  keys.map((key) => cellOf(fields[key])).find((cell) => cell !== undefined);

/** Fields inside a field; none where it holds a single value. */
const inside = (fields: Fields, key: string): Fields => fieldsSchema.safeParse(fields[key]).data ?? {};

/** Whom a field means, by the first of the keys that its value has, else as it is written. */
const meant = (fields: Fields, key: string, ...keys: readonly string[]): string | undefined =>
  firstOf(inside(fields, key), ...keys) ?? cellOf(fields[key]);

const fromGraph = (user: Fields): DirectoryPerson => ({
  id: cellOf(user["id"]),
  title: cellOf(user["jobTitle"]),
  name: cellOf(user["displayName"]),
  email: firstOf(user, "mail", "userPrincipalName"),
  "employee id": cellOf(user["employeeId"]),
  department: cellOf(user["department"]),
  location: cellOf(user["officeLocation"]),
  "manager id": meant(user, "manager", "id", "userPrincipalName", "mail", "displayName"),
});

const enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

/** Who a SCIM user is called: as it is shown, else as the parts of the name say. */
const scimName = (user: Fields): string | undefined => {
  const name = inside(user, "name");
  const parts = [cellOf(name["givenName"]), cellOf(name["familyName"])].filter((part) => part !== undefined);
  const spoken = cellOf(name["formatted"]) ?? (parts.length === 0 ? undefined : parts.join(" "));
  return cellOf(user["displayName"]) ?? spoken ?? cellOf(user["userName"]);
};

const addressesSchema = z.array(z.looseObject({ value: z.string(), primary: z.unknown() }));

const scimAddress = (user: Fields): string | undefined => {
  const addresses = addressesSchema.safeParse(user["emails"]).data ?? [];
  return (addresses.find(({ primary }) => primary === true) ?? addresses[0])?.value;
};

/** A SCIM manager by id; one that is only referred to by the id at the end of its address. */
const scimManager = (work: Fields): string | undefined => {
  const { value, $ref } = inside(work, "manager");
  const referred = typeof $ref === "string" ? $ref.split("/").at(-1) : undefined;
  return cellOf(value) ?? cellOf(referred) ?? meant(work, "manager", "displayName");
};

const fromScim = (user: Fields): DirectoryPerson => {
  const work = inside(user, enterprise);
  return {
    id: cellOf(user["id"]),
    title: cellOf(user["title"]),
    name: scimName(user),
    email: scimAddress(user) ?? cellOf(user["userName"]),
    "employee id": cellOf(work["employeeNumber"]),
    department: cellOf(work["department"]),
    location: cellOf(work["division"]),
    "manager id": scimManager(work),
  };
};

/** A group of users is no user, and may stand in the same list. */
const isUser = ({ schemas }: Fields): boolean =>
  !Array.isArray(schemas) || !schemas.some((schema) => String(schema).endsWith(":Group"));

/** An account that is switched off: whose it was may have left, or it may be a room. */
const isInactive = (user: Fields): boolean => user["accountEnabled"] === false || user["active"] === false;

const listSchema = z.array(fieldsSchema);
const holdsAny = (list: readonly Fields[], ...keys: readonly string[]): boolean =>
  list.some((user) => keys.some((key) => user[key] !== undefined));

/** The users that a document lists, and how each is read; undefined for anything else. */
const usersIn = (document: unknown): { list: Fields[]; read: typeof fromGraph } | undefined => {
  const { value, Resources } = fieldsSchema.safeParse(document).data ?? {};
  const scim = listSchema.safeParse(Resources).data;
  if (scim !== undefined) return { list: scim, read: fromScim };
  const list = listSchema.safeParse(value ?? document).data;
  if (list === undefined) return undefined;
  if (holdsAny(list, "jobTitle", "userPrincipalName")) return { list, read: fromGraph };
  return holdsAny(list, "userName", enterprise) ? { list, read: fromScim } : undefined;
};

/** People of a directory, and what is told of the list that they are or are a part of. */
export type People = {
  readonly people: readonly DirectoryPerson[];
  readonly page: DirectoryPage | undefined;
};

/** The people of a document in JSON; undefined where it is none or lists no users. */
export const jsonPeople = (content: string): People | undefined => {
  if (!/^\s*[[{]/.test(content) || !/"(jobTitle|userPrincipalName|userName|Resources)"/.test(content))
    return undefined;
  try {
    const document: unknown = JSON.parse(content);
    const { list, read } = usersIn(document) ?? {};
    if (list === undefined || read === undefined) return undefined;
    const users = list.filter(isUser);
    const people = users.map(read);
    if (people.every(({ id }) => id === undefined)) return undefined;
    const off = people
      .filter((_, at) => isInactive(users[at] ?? {}))
      .map(({ name, id }) => name ?? id ?? "?");
    const page = pageOf(document, list.length) ?? { held: list.length, goesOn: false };
    return { people, page: { ...page, groups: list.length - users.length, told: inactiveTold(off) } };
  } catch {
    return undefined; // no JSON
  }
};
