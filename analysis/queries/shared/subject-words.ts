import type { OrgView } from "../../../graph/index/view.ts";
import { callingsOf } from "../../../graph/model/node.ts";
import { keysOf, scopes } from "../../../graph/vocabulary.ts";
import { stemsOf } from "../../stems.ts";
import { rowsCalled } from "./called.ts";

/** Words for one subject that recommendations speak of, English and French: who looks for one of them means them all. */
const alike: readonly (readonly string[])[] = [
  ["gender", "women", "genre", "femmes", "égalité des sexes"],
  ["elections", "electoral", "élections", "scrutin"],
  ["training", "formation"],
  ["security sector reform", "SSR", "réforme du secteur de la sécurité", "RSS"],
  ["protection of civilians", "protection des civils", "protection de civils"],
  ["human rights", "droits de l'homme", "droits humains"],
  ["rule of law", "état de droit"],
  ["recruitment", "recrutement"],
  ["funding", "financing", "finance", "money", "financement", "argent", "finances"],
  ["budget", "budgets"],
  ["planning", "planification"],
  ["coordination", "coordination"],
  ["procurement", "achats", "marchés"],
  ["staff", "personnel", "effectifs"],
  ["donors", "donateurs", "bailleurs de fonds", "bailleurs"],
  ["leadership", "direction", "encadrement"],
  ["mandate", "mandat"],
  ["peacebuilding", "consolidation de la paix"],
  ["development", "développement"],
  ["evaluation", "évaluation"],
  ["information", "renseignements"],
  ["lessons learned", "enseignements", "retour d'expérience"],
  ["doctrine", "doctrines"],
  ["headquarters", "siège"],
  ["field", "terrain"],
  ["deputy", "adjoint"],
  ["selection", "appointment", "nomination", "sélection"],
];

/** Rows of the table by the stems of each word in them. */
const byStems = new Map<string, readonly string[]>();
for (const row of alike) for (const word of row) byStems.set(stemsOf(word), row);
for (const id of keysOf(scopes)) {
  const { en, fr } = scopes[id];
  for (const word of id === "general" ? [] : [en, fr])
    if (!byStems.has(stemsOf(word))) byStems.set(stemsOf(word), [en, fr]);
}

const articles = /^\s*(?:the|le|la|les|l['’]|du|des|de la|de l['’]|d['’])\s*/iu;

/** Whether a text is a word of the table. */
export const isSubjectWord = (text: string): boolean => byStems.has(stemsOf(text.replace(articles, "")));

/** A subject as it is said and in other words for it: the names of what is called so, and those of the table. */
export const subjectWords = (text: string, names: readonly string[]): readonly string[] => {
  const stems = stemsOf(text.replace(articles, ""));
  const seen = new Set([stems, stemsOf(text)]);
  const others = [...(byStems.get(stems) ?? []), ...names];
  return [text, ...others.filter((word) => !seen.has(stemsOf(word)) && seen.add(stemsOf(word)))];
};

/** The names of the one thing that is called so. */
export const namesMeant = (view: OrgView, text: string): readonly string[] => {
  const [row, other] = rowsCalled(view, text.replace(articles, "").trim());
  return row === undefined || other !== undefined ? [] : callingsOf(view.node(row));
};
