import { z } from "zod";
import { type Problem, saying } from "../../errors.ts";
import { groupBy } from "../../group-by.ts";
import type { Words } from "../../vocabulary.ts";

/** What is told of something in an export of a directory that was not read as it stands. */
export type DirectoryNote = Pick<Problem, "row" | "code" | "field" | "message" | "fr">;

/** What a file of a directory's export says of the list it is a page of. */
export type DirectoryPage = {
  readonly held: number;
  /** How many the whole list holds, where that is said. */
  readonly all?: number | undefined;
  /** How many groups of users it lists, which are no users. */
  readonly groups?: number;
  /** Whether it says that more follow. */
  readonly goesOn: boolean;
  /** What pages of one list have in common; nothing where the file is no page but cut off. */
  readonly list?: string;
  readonly told?: readonly DirectoryNote[];
};

const count = z.number().int().nonnegative().optional().catch(undefined);

/** What a page of SCIM users, or of Microsoft Graph, says beside them. */
const pageSchema = z.object({
  totalResults: count,
  "@odata.count": count,
  "@odata.nextLink": z.string().optional().catch(undefined),
});

/** What a document of JSON with so many people says of its list: SCIM tells the total on each page, Graph on one at most. */
export const pageOf = (document: unknown, held: number): DirectoryPage | undefined => {
  const { data } = pageSchema.safeParse(document);
  if (data === undefined) return undefined;
  const { totalResults, "@odata.count": all, "@odata.nextLink": next } = data;
  if (totalResults !== undefined)
    return { held, all: totalResults, goesOn: false, list: `scim ${totalResults}` };
  return { held, all, goesOn: next !== undefined, list: "graph" };
};

/** What an export in LDIF says where the server stopped before its end (RFC 4511, 4.1.9: limits of time and size). */
export const cutLdif = (content: string, held: number): DirectoryPage | undefined =>
  /^result: [34]\b/m.test(content) ? { held, goesOn: true } : undefined;

const partialWords = (held: number, all: number | undefined): Words =>
  all === undefined
    ? {
        en: `the export holds ${held} users and says that more follow: export the rest too and import all of it together`,
        fr: `l'export contient ${held} utilisateurs et annonce une suite : exportez aussi le reste et importez le tout ensemble`,
      }
    : {
        en: `the export holds ${held} of ${all} users: export the other pages too and import all of them together`,
        fr: `l'export contient ${held} utilisateurs sur ${all} : exportez aussi les autres pages et importez-les toutes ensemble`,
      };

/** The lists of which pages are missing among the files of one import, each told once. */
export const partialLists = (
  files: readonly { readonly file: string; readonly page: DirectoryPage }[],
): Problem[] =>
  [...groupBy(files, ({ file, page }) => page.list ?? `file ${file}`).values()].flatMap((pages) => {
    const held = pages.reduce((sum, { page }) => sum + page.held, 0);
    const all = pages.map(({ page }) => page.all).find((one) => one !== undefined);
    const missing = all === undefined ? pages.every(({ page }) => page.goesOn) : held < all;
    return missing ? [{ file: pages[0].file, code: "partial-list", ...saying(partialWords(held, all)) }] : [];
  });

/**
 * What is told of somebody whose account is switched off. The post stays: people on leave lose their accounts, too, and
 * whoever answers to one who left still does so by the list.
 */
export const inactiveNote = (row: number, field: string, name: string | undefined): DirectoryNote => ({
  row,
  field,
  code: "inactive-account",
  ...saying({
    en: `the account of "${name ?? "?"}" is switched off: it was read like the others; take it out of the list if it is of somebody who left, or of no person`,
    fr: `le compte de « ${name ?? "?"} » est désactivé : il a été lu comme les autres ; retirez-le de la liste s'il est celui de quelqu'un qui est parti, ou de personne`,
  }),
});

/** What was not read as it stands, with its file. */
export const notesOfPages = (
  files: readonly { readonly file: string; readonly page: DirectoryPage }[],
): Problem[] => files.flatMap(({ file, page: { told = [] } }) => told.map((note) => ({ ...note, file })));

/** Files that list groups of users, each told once: who is in a group is no line of an organization. */
export const groupsLeftOut = (
  files: readonly { readonly file: string; readonly page: DirectoryPage }[],
): Problem[] =>
  files.flatMap(({ file, page: { groups = 0 } }) =>
    groups === 0
      ? []
      : [
          {
            file,
            code: "unread-groups",
            ...saying({
              en: `${groups === 1 ? "one group of users was" : `${groups} groups of users were`} not read: only users are posts`,
              fr: `${groups === 1 ? "un groupe d'utilisateurs n'a pas été lu" : `${groups} groupes d'utilisateurs n'ont pas été lus`} : seuls les utilisateurs sont des postes`,
            }),
          },
        ],
  );
