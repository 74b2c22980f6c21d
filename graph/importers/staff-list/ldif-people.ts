import { cut } from "../../text/slug.ts";
import type { DirectoryPerson } from "./directory-person.ts";
import type { People } from "./json-people.ts";
import { cutLdif, type DirectoryNote } from "./pages.ts";

/** People that an export in LDIF lists (RFC 2849). */

const base64 = /^[A-Za-z0-9+/\s]+={0,2}$/;

/** A value of LDIF; one that is said to be base64 and is not stands as it is. */
const decoded = (value: string, isBase64: boolean): string =>
  isBase64 && base64.test(value.trim()) ? Buffer.from(value, "base64").toString("utf8") : value.trim();

/** A distinguished name without the spaces that may stand around its parts. */
const dnOf = (name: string | undefined): string | undefined => name?.replaceAll(/\s*([,=+])\s*/g, "$1");

const unfolded = (entry: string): string => entry.replaceAll(/\r?\n /g, "");

/** Attributes of one LDIF entry, names in lower case; of several values the first. */
const attributesOf = (entry: string): ReadonlyMap<string, string> => {
  const pairs = [...unfolded(entry).matchAll(/^([A-Za-z][\w;.-]*):(:?) ?(.*)$/gm)].map(
    ([, name = "", twice = "", value = ""]): [string, string] => [
      name.toLowerCase(),
      decoded(value, twice === ":"),
    ],
  );
  return new Map(pairs.reverse());
};

const fromLdif = (at: ReadonlyMap<string, string>): DirectoryPerson => ({
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

/** How much of a line is told. */
const longestShown = 60;

/** Lines that say nothing by the rules of the format, and values that are not what they are said to be. */
const notesOn = (content: string): DirectoryNote[] =>
  unfolded(content)
    .split(/\r?\n/)
    .flatMap((line): DirectoryNote[] => {
      const [, name = "", value = ""] = /^([A-Za-z][\w;.-]*):: ?(.*)$/.exec(line) ?? [];
      const shown = cut(line, longestShown);
      if (value.trim() !== "" && !base64.test(value.trim()))
        return [{ code: "bad-value", field: name, message: `"${shown}" is said to be base64 and is not` }];
      return line.trim() === "" || /^(#|-$|[A-Za-z][\w;.-]*:)/.test(line)
        ? []
        : [{ code: "unread-line", message: `"${shown}" is no line of LDIF and was not read` }];
    });

/** The people of a text in LDIF; undefined where it is none. */
export const ldifPeople = (content: string): People | undefined => {
  if (!/^\s*(version: *1\s+|#[^\n]*\s+)*dn:/.test(content)) return undefined;
  const entries = content.split(/\r?\n\r?\n/).map(attributesOf);
  const people = entries.filter(isPersonEntry).map(fromLdif);
  const held = people.length;
  return { people, page: { held, goesOn: false, ...cutLdif(content, held), told: notesOn(content) } };
};
