import { answeringKinds } from "../../../graph/index/view.ts";
import { inverseWord, type LineKind, lineKind, lineKindIds } from "../../../graph/kinds.ts";
import type { Phrasing } from "../../query.ts";

/** Kinds of lines that have no words of their own among the phrasings: asked for by what the table of kinds calls them. */
const byKind = lineKindIds.filter((id) => {
  const { family, symmetric } = lineKind(id);
  return family !== "reform" && !symmetric && !answeringKinds.includes(id);
});

const lacks = (says: string, relation: string): Phrasing => ({ says, with: { lacks: relation } });

const bare = (label: string): string => label.replace(/^(?:is|est) /u, "");

const englishOf = (id: LineKind): Phrasing[] => {
  const { label, inverse } = lineKind(id);
  return [
    lacks(`what {kind} is ${bare(inverse.en)} nobody`, inverseWord(id)),
    lacks(`what {kind} does nobody ${bare(label.en)}`, inverseWord(id)),
    lacks(`what {kind} ${label.en} nobody`, id),
  ];
};

const frenchOf = (id: LineKind): Phrasing[] => {
  const { label, inverse } = lineKind(id);
  return [
    lacks(`quels {kind} ne sont ${bare(inverse.fr)} personne`, inverseWord(id)),
    lacks(`quels {kind} personne ne ${bare(label.fr)}`, inverseWord(id)),
  ];
};

/** Ways to ask who or what lacks a line of a kind. */
export const lackingPhrasings: { readonly en: readonly Phrasing[]; readonly fr: readonly Phrasing[] } = {
  en: byKind.flatMap(englishOf),
  fr: byKind.flatMap(frenchOf),
};
