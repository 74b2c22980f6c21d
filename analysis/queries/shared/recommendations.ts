import type { Recommendation } from "../../../graph/model/recommendation.ts";
import { inNumbering } from "../../../graph/text/numbering.ts";
import type { Words } from "../../../graph/vocabulary.ts";
import type { AnswerTable, Phrase, Subject } from "../../query.ts";
import { choiceParameter } from "./parameters.ts";
import { wordsValue } from "./phrases.ts";

/** How firmly the source asks. */
export const firmnesses = {
  asked: { en: "asked for", fr: "demandé" },
  suggested: { en: "suggestion", fr: "suggestion" },
  option: { en: "option", fr: "option" },
} as const satisfies Record<Recommendation["firmness"], Words>;

/** In which form the source asks. */
export const recommendationForms = {
  point: { en: "bulleted point", fr: "point d'une liste" },
  principle: { en: "principle", fr: "principe" },
  prose: { en: "in running text", fr: "dans le texte" },
} as const satisfies Record<Recommendation["form"], Words>;

/** Which form of recommendations a question is about; all where it is left out. */
export const formParameter = choiceParameter(
  recommendationForms,
  { en: "Form", fr: "Forme" },
  "Only bulleted points, principles or proposals in running text",
).optional();

/** Recommendations that would change something about one of some nodes. */
export const concerning = ({ view, dataset }: Subject, nodes: readonly number[]): Recommendation[] => {
  const ids = new Set(nodes.map((row) => view.node(row).id));
  return dataset.recommendations.filter((one) => one.concerns.some((id) => ids.has(id)));
};

/** Ids of recommendations as running text, in the order people number them. */
export const idsOf = (some: readonly Recommendation[]): string =>
  some
    .map(({ id }) => id)
    .sort(inNumbering)
    .join(", ");

/** Their rows in the graph. */
export const recommendationRows = ({ view }: Subject, some: readonly Recommendation[]): number[] =>
  some.flatMap(({ id }) => view.find(id) ?? []);

export const recommendationColumns = {
  recommendation: { en: "Recommendation", fr: "Recommandation" },
  title: { en: "In short", fr: "En bref" },
  firm: { en: "How firm", fr: "Fermeté" },
  asks: { en: "Addressed to", fr: "Adressée à" },
  inferred: { en: "Addressees concluded by us", fr: "Destinataires déduits par nous" },
  text: { en: "What is asked", fr: "Ce qui est demandé" },
} as const;

/** Recommendations as a table. */
export const recommendationTable = (some: readonly Recommendation[]): AnswerTable => ({
  columns: Object.keys(recommendationColumns),
  rows: some
    .toSorted((a, b) => inNumbering(a.id, b.id))
    .map((one): Phrase[] => [
      one.id,
      one.title,
      wordsValue(firmnesses[one.firmness]),
      { nodes: one.addressees },
      { nodes: one.inferredAddressees },
      one.text,
    ]),
});
