import { families, lineKinds, nodeKinds } from "../../graph/kinds.ts";
import {
  bases,
  clarities,
  confidences,
  degrees,
  levels,
  polarities,
  scopes,
  states,
  type Words,
} from "../../graph/vocabulary.ts";

/**
 * What the parameters of questions are called on the page, by what the question says of them up to the
 * first colon. A test holds this table to the questions there are. Longer than a usual file because it is
 * one table, read as a table.
 */
export const parameterWords: Readonly<Record<string, Words>> = {
  Who: { en: "Who", fr: "Qui" },
  "The superior": { en: "The superior", fr: "Le supérieur" },
  "To whom": { en: "To whom", fr: "À qui" },
  "`answers` and `belongs` in any of their forms, or one kind of line": { en: "How", fr: "Comment" },
  "Only lines about this subject": { en: "Only about this subject", fr: "Seulement sur cet objet" },
  One: { en: "One", fr: "L'un" },
  "The other": { en: "The other", fr: "L'autre" },
  "Who or what": { en: "Who or what", fr: "Qui ou quoi" },
  "Which fact": { en: "Which fact", fr: "Quel fait" },
  "The post": { en: "The post", fr: "Le poste" },
  "What is led": { en: "What is led", fr: "Ce qui est dirigé" },
  "The whole, or the part": { en: "The whole, or the part", fr: "Le tout, ou la partie" },
  Start: { en: "Start", fr: "Départ" },
  End: { en: "End", fr: "Arrivée" },
  "`answering`": { en: "Along which lines", fr: "Par quelles lignes" },
  "One superior": { en: "One superior", fr: "L'un des supérieurs" },
  "Mandate or task": { en: "Mandate or task", fr: "Mandat ou tâche" },
  "What is decided on": { en: "What is decided on", fr: "Ce dont on décide" },
  "Who is directed; everybody when left out": {
    en: "Who is directed (else everybody)",
    fr: "Qui reçoit les directives (sinon tous)",
  },
  "Only directions that the sources call unclear or contradictory": {
    en: "Only what the sources call unclear or contradictory",
    fr: "Seulement ce que les sources disent flou ou contradictoire",
  },
  "Task, function, mandate or process": {
    en: "Task, function, mandate or process",
    fr: "Tâche, fonction, mandat ou processus",
  },
  "Mandate, task or document": { en: "Mandate, task or document", fr: "Mandat, tâche ou document" },
  "The post or entity; all that lack support when left out": {
    en: "The post or entity (else all that lack support)",
    fr: "Le poste ou l'entité (sinon tous ceux sans appui)",
  },
  "What is paid for, or the fund": {
    en: "What is paid for, or the fund",
    fr: "Ce qui est financé, ou le fonds",
  },
  "The budget or fund; any when left out": {
    en: "The budget or fund (else any)",
    fr: "Le budget ou le fonds (sinon tous)",
  },
  "Asset, service or fund": { en: "Asset, service or fund", fr: "Moyen, service ou fonds" },
  "The process; all that run side by side when left out": {
    en: "The process (else all that run side by side)",
    fr: "Le processus (sinon tous ceux qui vont côte à côte)",
  },
  "Document, process, mechanism, mandate …": {
    en: "Document, process, mechanism, mandate …",
    fr: "Document, processus, mécanisme, mandat…",
  },
  "Only notions of a sort that holds this": {
    en: "Sort of notion: degree, level, mode …",
    fr: "Sorte de notion : degré, niveau, mode…",
  },
  "Kind of node; recommendations only when asked for": { en: "Kind", fr: "Sorte" },
  "Where in the picture": { en: "Level", fr: "Niveau" },
  "Pillar, as recorded": { en: "Pillar", fr: "Pilier" },
  "How things stand with it": { en: "State", fr: "État" },
  "As recorded": { en: "Classification, as recorded", fr: "Classification, telle qu'enregistrée" },
  "Only those whose name, short form or alias holds this": { en: "Words in its name", fr: "Mots de son nom" },
  "Kind of line": { en: "Kind of line", fr: "Sorte de ligne" },
  "Family of kinds": { en: "Family of lines", fr: "Famille de lignes" },
  "Only lines that leave this": { en: "From", fr: "De" },
  "Only lines that arrive at this": { en: "To", fr: "Vers" },
  "Said to hold, or denied": { en: "Said to hold, or denied", fr: "Affirmé ou nié" },
  "On paper, in practice, or not said": { en: "Basis", fr: "Fondement" },
  "As the source calls it": { en: "Clarity", fr: "Clarté" },
  "As the source grades it": { en: "Degree", fr: "Degré" },
  "Stated, inferred or common knowledge": { en: "How sure", fr: "Degré de certitude" },
  "Section or endnote": {
    en: "Section or endnote (8, 2.2, endnote 27)",
    fr: "Section ou note (8, 2.2, endnote 27)",
  },
  "Source id; any when left out": { en: "Source (else any)", fr: "Source (sinon toutes)" },
  "Id such as R-8-8 or P4": { en: "Recommendation (R-8-8, P4 …)", fr: "Recommandation (R-8-8, P4…)" },
  "Bulleted points, principles or proposals in running text": { en: "Form", fr: "Forme" },
  "Only bulleted points, principles or proposals in running text": { en: "Form", fr: "Forme" },
  "Only this section": { en: "Section", fr: "Section" },
  "How firmly the source asks": { en: "How firmly it is asked", fr: "Fermeté de la demande" },
  "Only those that would change something about this": {
    en: "What it would change",
    fr: "Ce qu'elle changerait",
  },
  "Only those whose title or text holds this": { en: "Words in its text", fr: "Mots de son texte" },
  "Recommendation with a patch, such as R-8-6; several are tried together": {
    en: "Recommendations, such as R-8-6, R-8-3",
    fr: "Recommandations, par exemple R-8-6, R-8-3",
  },
  "Only nodes of this kind": { en: "Kind", fr: "Sorte" },
  "Only nodes of this level": { en: "Level", fr: "Niveau" },
  "Those on record in this relation, read from them": { en: "Which relation", fr: "Quelle relation" },
  "With this, or with anything": {
    en: "With whom or what (else anything)",
    fr: "Avec qui ou quoi (sinon n'importe)",
  },
  "And in this one as well": { en: "And also in this relation", fr: "Et aussi dans cette relation" },
  "And with nothing on record in this one": {
    en: "And on record with nothing in this relation",
    fr: "Et sans rien d'enregistré dans cette relation",
  },
  "Nothing with this; other things may be": {
    en: "Not with this (others may be)",
    fr: "Pas avec ceci (d'autres possibles)",
  },
};

/** Choices that no vocabulary of the model has. */
const ownChoices: Readonly<Record<string, Words>> = {
  answers: { en: "answers, in any form", fr: "rend compte, sous toute forme" },
  belongs: { en: "belongs, in any form", fr: "fait partie, sous toute forme" },
  answering: {
    en: "only lines of answering, upward",
    fr: "seulement les lignes de responsabilité, vers le haut",
  },
  any: { en: "any line, either way", fr: "toute ligne, dans les deux sens" },
  "answered-to": { en: "is answered to by, in any form", fr: "reçoit des comptes de, sous toute forme" },
  since: { en: "since when", fr: "depuis quand" },
  until: { en: "until when", fr: "jusqu'à quand" },
  state: { en: "how it stands", fr: "son état" },
  fte: { en: "how many posts", fr: "combien de postes" },
  hats: { en: "how many hats", fr: "combien de casquettes" },
  head: { en: "its head", fr: "son chef" },
  holder: { en: "who holds it", fr: "qui l'occupe" },
  origin: { en: "where it comes from", fr: "son origine" },
  location: { en: "where it is", fr: "où il se trouve" },
  applied: { en: "where it was applied", fr: "où il a été appliqué" },
  instances: { en: "its cases", fr: "ses cas" },
  amount: { en: "the amount", fr: "le montant" },
  "appointed-by": { en: "who appoints", fr: "qui nomme" },
  point: { en: "bulleted point", fr: "point d'une liste" },
  principle: { en: "principle", fr: "principe" },
  prose: { en: "in running text", fr: "dans le texte" },
  agreed: { en: "agreed", fr: "convenu" },
  suggested: { en: "suggested", fr: "suggéré" },
  option: { en: "an option", fr: "une option" },
};

const labels = (
  table: Readonly<Record<string, { readonly label: Words }>>,
): Readonly<Record<string, Words>> =>
  Object.fromEntries(Object.entries(table).map(([id, { label }]) => [id, label]));

/** Kinds of lines read from their other end, under the words a question takes for them: `carried-out-by`. */
const inverses: Readonly<Record<string, Words>> = Object.fromEntries(
  Object.values(lineKinds).map(({ inverse }) => [
    inverse.en.replace(/^is /, "").replaceAll(" ", "-"),
    inverse,
  ]),
);

const vocabularies: readonly Readonly<Record<string, Words>>[] = [
  ownChoices,
  scopes,
  levels,
  bases,
  polarities,
  clarities,
  degrees,
  confidences,
  states,
  families,
  labels(nodeKinds),
  labels(lineKinds),
  inverses,
];

/** The words of a choice, where there are any. */
export const choiceWords = (choice: string): Words | undefined =>
  vocabularies.map((words) => words[choice]).find((words) => words !== undefined);

/** What a parameter's own description calls it: up to the colon. */
export const headOf = (description: string): string => description.split(":")[0] ?? description;

/** The words of a parameter; its description where the table has none. */
export const wordsOfParameter = (description: string): Words =>
  parameterWords[headOf(description)] ?? { en: description, fr: description };
