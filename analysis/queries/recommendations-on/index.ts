import { z } from "zod";
import { query } from "../../query.ts";
import {
  idsOf,
  recommendationColumns,
  recommendationRows,
  recommendationTable,
} from "../shared/recommendations.ts";
import { recommendationsSayingAny } from "../shared/said.ts";
import { when } from "../shared/sentence.ts";
import { namesMeant, subjectWords } from "../shared/subject-words.ts";
import { phrasings } from "./phrasings.ts";

/** Recommendations that speak of a subject, found by what they say and by what they would change. */
export const recommendationsOn = query({
  info: {
    id: "recommendations-on",
    title: { en: "Which recommendations speak of this?", fr: "Quelles recommandations en parlent ?" },
    question: {
      en: "Which recommendations speak of {subject}, by their words or by what they would change?",
      fr: "Quelles recommandations parlent de {subject}, par leurs mots ou par ce qu'elles changeraient ?",
    },
    asked: {
      en: "recommendations about; what is recommended on; proposals on; speak of",
      fr: "recommandations sur; que recommande-t-on sur; propositions; parlent de",
    },
    messages: {
      answer: {
        en: "Recommendations that hold “{subject}”, in any form of these words: {count} – {ids}.",
        fr: "Recommandations qui contiennent « {subject} », sous toute forme de ces mots : {count} – {ids}.",
      },
      some: {
        en: "None holds all of “{subject}”; some of the words are in: {ids}.",
        fr: "Aucune ne contient tout « {subject} » ; une partie des mots se trouve dans : {ids}.",
      },
      also: {
        en: "Looked for also in other words for it: {words}.",
        fr: "Aussi cherché en d'autres termes : {words}.",
      },
      none: {
        en: "No recommendation holds any of “{subject}”, by our wording of them.",
        fr: "Aucune recommandation ne contient « {subject} », selon nos termes.",
      },
    },
    columns: recommendationColumns,
    twinNote: {
      en: "Words are compared without their endings, which plain Cypher does not do.",
      fr: "Les mots sont comparés sans leurs terminaisons, ce que Cypher seul ne fait pas.",
    },
  },
  phrasings,
  parameters: z.strictObject({
    subject: z
      .string()
      .min(1)
      .max(200)
      .meta({
        label: { en: "Subject, in your own words", fr: "Sujet, en vos propres termes" },
        description: "What they should speak of, in any form of the words",
      }),
  }),
  answer: (subject, { subject: wanted }) => {
    const [, ...others] = subjectWords(wanted, namesMeant(subject.view, wanted));
    const said = recommendationsSayingAny(subject, [wanted, ...others]);
    const whole = said.filter(({ share }) => share === 1).map(({ one }) => one);
    const part = whole.length > 0 ? [] : said.slice(0, 5).map(({ one }) => one);
    const found = [...whole, ...part];
    return {
      sentences: [
        ...when(whole.length, "answer", { subject: wanted, count: whole.length, ids: idsOf(whole) }),
        ...when(part.length, "some", { subject: wanted, ids: idsOf(part) }),
        ...when(found.length === 0, "none", { subject: wanted }),
        ...when(others.length, "also", { words: others.join("; ") }),
      ],
      lines: [],
      nodes: recommendationRows(subject, found),
      status: whole.length > 0 ? "stated" : "not-stated",
      table: recommendationTable(found),
    };
  },
});
