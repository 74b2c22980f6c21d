import { saying } from "../../errors.ts";
import type { DirectoryPerson } from "./directory-person.ts";
import type { People } from "./json-people.ts";
import { entriesIn, type LdifLine, readLine } from "./ldif-lines.ts";
import { cutLdif, type DirectoryNote, inactiveNote } from "./pages.ts";

/** People that an export in LDIF lists (RFC 2849), with attributes of inetOrgPerson (RFC 2798) and of Active Directory. */

/** A distinguished name without the spaces that may stand around its parts. */
const dnOf = (name: string | undefined): string | undefined => name?.replaceAll(/\s*([,=+])\s*/g, "$1");

type Attributes = ReadonlyMap<string, string>;

const fromLdif = (at: Attributes): DirectoryPerson => ({
  id: dnOf(at.get("dn")),
  title: at.get("title"),
  name: at.get("displayname") ?? at.get("cn"),
  email: at.get("mail"),
  "employee id": at.get("employeenumber") ?? at.get("employeeid"),
  department: at.get("department") ?? at.get("ou") ?? at.get("departmentnumber"),
  location: at.get("physicaldeliveryofficename") ?? at.get("l"),
  "manager id": dnOf(at.get("manager")),
});

const isPerson = (at: Attributes): boolean =>
  at.has("title") || at.has("manager") || /person|^user$/i.test(at.get("objectclass") ?? "");

/** Whether Active Directory says that an account is switched off. */
const isInactive = (at: Attributes): boolean => (Number(at.get("useraccountcontrol") ?? 0) & 2) !== 0;

type Entry = { readonly row: number; readonly at: Attributes; readonly notes: readonly DirectoryNote[] };

/** An entry by its attributes: of several values the first. */
const readEntry = (lines: readonly LdifLine[]): Entry => {
  const at = new Map<string, string>();
  const notes: DirectoryNote[] = [];
  for (const line of lines) {
    const { name, value = "", note } = readLine(line);
    if (note !== undefined) notes.push(note);
    if (name !== undefined && !at.has(name)) at.set(name, value);
  }
  return { row: lines[0]?.row ?? 1, at, notes };
};

/** What of an entry is told: lines that cannot be read, that it names nobody, that its account is switched off. */
const notesOf = ({ row, at, notes }: Entry): DirectoryNote[] => {
  const said = [...at.keys()];
  const isLost = isPerson(at) && !at.has("dn");
  return [
    ...notes,
    ...(isLost
      ? [
          {
            row,
            field: "dn",
            code: "unread-row",
            ...saying({
              en: `an entry without a name was not read: it says ${said.join(", ")}`,
              fr: `une entrée sans nom n'a pas été lue : elle indique ${said.join(", ")}`,
            }),
          },
        ]
      : []),
    ...(isInactive(at) ? [inactiveNote(row, "userAccountControl", fromLdif(at).name)] : []),
  ];
};

/** The people of a text in LDIF; undefined where it is none. */
export const ldifPeople = (content: string): People | undefined => {
  if (!/^\s*(version: *1\s+|#[^\n]*\s+)*dn:/.test(content)) return undefined;
  const entries = entriesIn(content).map(readEntry);
  const persons = entries.filter(({ at }) => at.has("dn") && isPerson(at));
  const people = persons.map(({ row, at }) => ({ row, person: fromLdif(at) }));
  const page = { held: people.length, goesOn: false, ...cutLdif(content, people.length) };
  return { people, page: { ...page, told: entries.flatMap(notesOf) } };
};
