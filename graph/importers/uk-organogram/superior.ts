import { isNoReference, isOpenReference } from "../shared/placeholders.ts";
import type { Builder } from "./builder.ts";
import type { OrganogramRow } from "./columns.ts";
import type { FoundReference, ReferenceFinder } from "./references.ts";

/** Why a reference that leads to no post is a fault; undefined where it refers to nothing. */
const leftIn = (named: string) => {
  if (isOpenReference(named))
    return {
      why: "open",
      words: {
        en: `"${named}" names no post; it was read without a superior`,
        fr: `« ${named} » ne nomme aucun poste ; lu sans supérieur`,
      },
    } as const;
  if (isNoReference(named)) return undefined;
  return {
    why: "nobody",
    words: {
      en: `there is no post "${named}"; it was read without a superior`,
      fr: `il n'y a pas de poste « ${named} » ; lu sans supérieur`,
    },
  } as const;
};

/** The column that names a superior, and what it is called in the file. */
type Column = { readonly column: string; readonly field: string };

const isSure = ({ byPerson, chosen, post }: FoundReference): boolean => !byPerson && !chosen && !post.shared;

/** Says which post was taken where the reference alone did not give it. */
const warnOfDoubt = (
  build: Builder,
  at: OrganogramRow,
  { column, field }: Column,
  { byPerson, chosen, post }: FoundReference,
): void => {
  const named = at.cell(column);
  if (byPerson) {
    build.warn(at, field, "superior-by-name", {
      en: `"${named}" is no reference; the post of the person of that name was taken`,
      fr: `« ${named} » n'est pas une référence ; le poste de la personne de ce nom a été pris`,
    });
  }
  if (chosen) {
    const title = post.rows[0].cell("job title");
    build.warn(at, field, "unclear-superior", {
      en: `several posts have the reference "${named}"; "${title}" was taken, by organisation and grade`,
      fr: `plusieurs postes ont la référence « ${named} » ; « ${title} » a été pris, d'après l'organisation et le grade`,
    });
  }
};

/**
 * Draws the line from a post to the superior that its row names, in one column. A superior
 * that is named and not listed, or that several could be, is kept as a fault of the file. A person of the list who is named stands for her post, which is inferred. Where a reference means several posts, the line to the likeliest is inferred, or there is none.
 */
export const superiorIn = (build: Builder, { column, field }: Column, find: ReferenceFinder) => {
  const respelt = new Set<string>();
  return (post: string, at: OrganogramRow, uncertain = false): void => {
    const named = at.cell(column);
    const found = find(named, at);
    if (found === undefined) {
      const left = leftIn(named);
      if (left === undefined) return;
      build.warn(at, field, "missing-superior", left.words);
      build.leaveOut(post, named, left.why, at);
      return;
    }
    if (found === "several") {
      build.warn(at, field, "unclear-superior", {
        en: `several posts have the reference "${named}" and nothing says which is meant; it was read without a superior`,
        fr: `plusieurs postes ont la référence « ${named} » et rien ne dit lequel est visé ; lu sans supérieur`,
      });
      build.leaveOut(post, named, "several", at);
      return;
    }
    if (found.respelt && !respelt.has(at.file)) {
      respelt.add(at.file);
      build.warn(at, field, "respelt-reference", {
        en: `"${named}" and others are written otherwise where their posts stand (zeros in front): taken for the same`,
        fr: `« ${named} » et d'autres s'écrivent autrement là où sont leurs postes (zéros au début) : pris pour les mêmes`,
      });
    }
    warnOfDoubt(build, at, { column, field }, found);
    const sure = !uncertain && isSure(found);
    build.line(post, "reports-to", found.post.id, at, sure ? "stated" : "inferred", build.reporting);
  };
};
