import { z } from "zod";
import type { Recommendation } from "../../../graph/model/recommendation.ts";
import { query, type Subject } from "../../query.ts";
import { linesJoining } from "../shared/lines.ts";
import { naming, placesOf } from "../shared/naming.ts";
import { actorMeant, actorPair } from "../shared/parameters.ts";
import { linePhrases, namesValue } from "../shared/phrases.ts";
import { idsOf } from "../shared/recommendations.ts";
import { when } from "../shared/sentence.ts";
import { lineTable, placesText } from "../shared/table.ts";
import { phrasings } from "./phrasings.ts";

type Both = {
  readonly recommendations: readonly Recommendation[];
  /** Nodes whose notes, or whose lines' notes, name both. */
  readonly at: readonly number[];
  readonly places: readonly string[];
};

const none: Both = { recommendations: [], at: [], places: [] };

const isEmpty = ({ recommendations, at, places }: Both): boolean =>
  recommendations.length + at.length + places.length === 0;

/** What names two, other than a line between them. */
const namingBoth = (subject: Subject, first: number, second: number): Both => {
  const { view } = subject;
  const { recommendations, notes } = naming(subject, [first, second]);
  const ofSecond = placesOf(view, second);
  return {
    recommendations,
    at: notes.flatMap(
      ({ node, line }) => node ?? (line === undefined ? [] : (view.columns.lineFrom[line] ?? [])),
    ),
    places: [...placesOf(view, first)].filter((place) => ofSecond.has(place)),
  };
};

/** The lines on record between two, asserted or denied; where there is none, what names both. */
export const relation = query({
  info: {
    id: "relation",
    title: { en: "What do the sources say about X and Y?", fr: "Que disent les sources de X et de Y ?" },
    question: {
      en: "What do the sources say about {first} and {second} together?",
      fr: "Que disent les sources de {first} et de {second} ensemble ?",
    },
    asked: {
      en: "what is between the two; how do they relate; relationship; ties between; what does the source say about both",
      fr: "quel lien entre les deux; relation; que dit la source des deux",
    },
    twinNote: {
      en: "It gives the lines between the two. What names both is found by reading texts, which plain Cypher does not do.",
      fr: "Il donne les lignes entre les deux. Ce qui nomme les deux se trouve en lisant des textes, ce que le Cypher simple ne fait pas.",
    },
    messages: {
      answer: {
        en: "Between {first} and {second}, read from the first: {count} on record – {relations}.",
        fr: "Entre {first} et {second}, lu depuis le premier : {count} au relevé – {relations}.",
      },
      none: {
        en: "No line between {first} and {second} is on record.",
        fr: "Aucune ligne entre {first} et {second} n'est au relevé.",
      },
      recommended: {
        en: "Recommendations that name both, by our wording of them: {ids}.",
        fr: "Recommandations qui nomment les deux, selon nos termes : {ids}.",
      },
      noted: {
        en: "Notes on record that name both stand at: {at}.",
        fr: "Les notes au relevé qui nomment les deux se trouvent à : {at}.",
      },
      places: {
        en: "Places from which something on record about each of them comes: {places}.",
        fr: "Passages dont vient quelque chose au relevé sur chacun des deux : {places}.",
      },
      apart: {
        en: "No recommendation or note on record names both, and no place says something on record of each.",
        fr: "Aucune recommandation ni note au relevé ne nomme les deux, et aucun passage ne fournit de quoi relever sur chacun.",
      },
    },
  },
  phrasings,
  parameters: z.strictObject(actorPair),
  answer: (subject, parameters) => {
    const { view } = subject;
    const [first, second] = [actorMeant(view, parameters.first), actorMeant(view, parameters.second)];
    const lines = linesJoining(view, first, second);
    const values = { first: namesValue(view, [first]), second: namesValue(view, [second]) };
    const both = first === second ? none : namingBoth(subject, first, second);
    return {
      sentences: [
        ...when(lines.length, "answer", {
          ...values,
          count: lines.length,
          relations: linePhrases(view, lines, first),
        }),
        ...when(lines.length === 0, "none", values),
        ...when(both.recommendations.length, "recommended", { ids: idsOf(both.recommendations) }),
        ...when(both.at.length, "noted", { at: namesValue(view, both.at) }),
        ...when(lines.length === 0 && both.places.length > 0, "places", {
          places: placesText(subject, both.places),
        }),
        ...when(lines.length === 0 && isEmpty(both), "apart"),
      ],
      lines,
      nodes: [first, second],
      table: lineTable(subject, lines),
    };
  },
});
