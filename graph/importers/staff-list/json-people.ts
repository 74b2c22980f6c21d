import { saying } from "../../errors.ts";
import type { PlacedPerson } from "./directory-person.ts";
import { fromGraph, isGraphUser, isRemoved } from "./graph-user.ts";
import { cellOf, type Fields, fieldsSchema } from "./json-fields.ts";
import { type DirectoryNote, type DirectoryPage, inactiveNote, pageOf } from "./pages.ts";
import { divisionsPlaced } from "./scim-divisions.ts";
import { fromScim, isScimUser, scimKeys } from "./scim-user.ts";

/** People that a directory's export in JSON lists: Microsoft Graph users with their `manager`, SCIM 2.0 users. */

/** Fields that say of an account whether it is switched on. */
const switches = ["accountEnabled", "active"];

const holdsAny = (list: readonly unknown[], keys: readonly string[]): boolean =>
  list.some((thing) => keys.some((key) => fieldsOf(thing)[key] !== undefined));

const fieldsOf = (thing: unknown): Fields => fieldsSchema.safeParse(thing).data ?? {};

/** The things that a document lists, and how each is read; undefined for anything else. */
const usersIn = (document: unknown): { list: readonly unknown[]; read: typeof fromGraph } | undefined => {
  const { value, Resources } = fieldsOf(document);
  if (Array.isArray(Resources)) return { list: Resources, read: fromScim };
  const list: unknown = value ?? document;
  if (!Array.isArray(list)) return undefined;
  if (holdsAny(list, ["jobTitle", "userPrincipalName"])) return { list, read: fromGraph };
  return holdsAny(list, scimKeys) ? { list, read: fromScim } : undefined;
};

/** What is told of one thing in a list that is read: that it is no user, or that its account is switched off. */
const noteOn = (thing: unknown, row: number, read: typeof fromGraph): DirectoryNote | undefined => {
  const fields = fieldsOf(thing);
  if (Object.keys(fields).length === 0) {
    const shown = cellOf(thing);
    const words = {
      en: `this is no user and was not read: ${shown ?? "nothing"}`,
      fr: `ce n'est pas un utilisateur et n'a pas été lu : ${shown ?? "rien"}`,
    };
    return { row, code: "unread-row", ...saying(words) };
  }
  if (isRemoved(fields)) {
    const name = cellOf(fields["displayName"]) ?? cellOf(fields["id"]) ?? "?";
    const words = {
      en: `"${name}" is said to be removed and was not read`,
      fr: `« ${name} » est dit supprimé et n'a pas été lu`,
    };
    return { row, code: "removed-account", ...saying(words) };
  }
  const off = switches.find((field) => fields[field] === false || fields[field] === "false");
  return off === undefined ? undefined : inactiveNote(row, off, read(fields).name);
};

/** People of a directory, and what is told of the list that they are or are a part of. */
export type People = {
  readonly people: readonly PlacedPerson[];
  readonly page: DirectoryPage | undefined;
};

const peopleIn = (document: unknown): People | undefined => {
  const { list, read } = usersIn(document) ?? {};
  if (list === undefined || read === undefined) return undefined;
  const placed = list.map((thing, at) => ({ fields: fieldsOf(thing), row: at + 1 }));
  const users = placed.filter(({ fields }) => isScimUser(fields) && isGraphUser(fields));
  const listed = users
    .filter(({ fields }) => Object.keys(fields).length > 0 && !isRemoved(fields))
    .map(({ fields, row }) => ({ row, person: read(fields) }));
  if (listed.every(({ person: { id } }) => id === undefined)) return undefined;
  const { people, told: divisions } = divisionsPlaced(listed);
  const told = [...divisions, ...users.flatMap(({ row }) => noteOn(list[row - 1], row, read) ?? [])];
  const page = pageOf(document, list.length) ?? { held: list.length, goesOn: false };
  return { people, page: { ...page, groups: list.length - users.length, told } };
};

/** The document of a text in JSON, or the list of those of which each line is one. Throws SyntaxError where it is neither. */
const documentOf = (content: string): unknown => {
  try {
    return JSON.parse(content);
  } catch (error) {
    const lines = content.split(/\r?\n/).filter((line) => line.trim() !== "");
    if (lines.length < 2 || !lines.every((line) => /^\s*\{.*\}\s*$/.test(line))) throw error;
    return lines.map((line): unknown => JSON.parse(line));
  }
};

/** The people of a document in JSON; undefined where it is none or lists no users. */
export const jsonPeople = (content: string): People | undefined => {
  if (!/^\s*[[{]/.test(content) || !/"(jobTitle|userPrincipalName|userName|Resources)"/.test(content))
    return undefined;
  try {
    return peopleIn(documentOf(content));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // no JSON
    throw error;
  }
};
