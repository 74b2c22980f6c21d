import { z } from "zod";
import { groupBy } from "../../../graph/group-by.ts";
import { inNumbering } from "../../../graph/text/numbering.ts";
import { query } from "../../query.ts";
import { choiceParameter, nodeMeant, nodeParameter, textParameter } from "../shared/parameters.ts";
import { namesValue } from "../shared/phrases.ts";
import {
  concerning,
  firmnesses,
  formParameter,
  idsOf,
  recommendationColumns,
  recommendationRows,
  recommendationTable,
} from "../shared/recommendations.ts";
import { when } from "../shared/sentence.ts";
import { phrasings } from "./phrasings.ts";

/** How many recommendations there are, section by section: of a form, of a firmness, about a node. */
export const recommendations = query({
  info: {
    id: "recommendations",
    title: {
      en: "How many recommendations are there, by section?",
      fr: "Combien y a-t-il de recommandations, par section ?",
    },
    question: {
      en: "How many recommendations of form {form} are there, section by section?",
      fr: "Combien y a-t-il de recommandations de forme {form}, section par section ?",
    },
    asked: {
      en: "how many recommendations; list of recommendations; which recommendations are about or concern; action points; principles; proposals",
      fr: "combien de recommandations; quelles recommandations portent sur; points; principes",
    },
    messages: {
      answer: {
        en: "Recommendations: {count}. By section – {sections}.",
        fr: "Recommandations : {count}. Par section – {sections}.",
      },
      forms: {
        en: "Bulleted points: {points}; principles: {principles}; in running text: {prose}.",
        fr: "Points : {points} ; principes : {principles} ; dans le texte : {prose}.",
      },
      tried: {
        en: "With a patch that can be tried: {tried}.",
        fr: "Avec une modification qui peut être essayée : {tried}.",
      },
      about: {
        en: "Looked for was what would change something about {about}; being addressed or named is another question.",
        fr: "Recherché : ce qui changerait quelque chose à {about} ; être destinataire ou nommé est une autre question.",
      },
      ids: { en: "They are: {ids}.", fr: "Ce sont : {ids}." },
      none: {
        en: "No such recommendation is on record.",
        fr: "Le relevé ne contient aucune recommandation de ce genre.",
      },
    },
    columns: recommendationColumns,
  },
  phrasings,
  parameters: z.strictObject({
    form: formParameter,
    section: textParameter({ en: "Section", fr: "Section" }, "Only this section"),
    firmness: choiceParameter(
      firmnesses,
      { en: "How firmly it is asked", fr: "Fermeté de la demande" },
      "How firmly the source asks",
    ).optional(),
    about: nodeParameter(
      { en: "What it would change", fr: "Ce qu'elle changerait" },
      "Only those that would change something about this",
    ).optional(),
    text: textParameter(
      { en: "Words in its text", fr: "Mots de son texte" },
      "Only those whose title or text holds this",
    ),
  }),
  answer: (subject, wanted) => {
    const { view, dataset } = subject;
    const changed = wanted.about === undefined ? [] : [nodeMeant(view, wanted.about)];
    const about = changed.length === 0 ? undefined : concerning(subject, changed);
    const text = wanted.text?.toLowerCase();
    const rows = dataset.recommendations.filter(
      (one) =>
        (wanted.form === undefined || one.form === wanted.form) &&
        (wanted.section === undefined || one.section === wanted.section) &&
        (wanted.firmness === undefined || one.firmness === wanted.firmness) &&
        (about === undefined || about.includes(one)) &&
        (text === undefined || `${one.title} ${one.text}`.toLowerCase().includes(text)),
    );
    const bySection = groupBy(rows, (one) => one.section);
    const sections = [...bySection].sort(([a], [b]) => inNumbering(a, b));
    const count = (kind: string): number => rows.filter((one) => one.form === kind).length;
    const patched = new Set(dataset.patches.map((patch) => patch.recommendation));
    const few = rows.length > 0 && rows.length < dataset.recommendations.length;
    return {
      sentences: [
        ...when(rows.length, "answer", {
          count: rows.length,
          sections: sections.map(([name, some]) => `${name}: ${some.length}`).join("; "),
        }),
        ...when(wanted.form === undefined && rows.length > 0, "forms", {
          points: count("point"),
          principles: count("principle"),
          prose: count("prose"),
        }),
        ...when(rows.length, "tried", { tried: rows.filter(({ id }) => patched.has(id)).length }),
        ...when(few, "ids", { ids: idsOf(rows) }),
        ...when(rows.length === 0, "none"),
        ...when(changed.length, "about", { about: namesValue(view, changed) }),
      ],
      lines: [],
      nodes: recommendationRows(subject, rows),
      status: rows.length === 0 ? "not-stated" : "stated",
      table: recommendationTable(rows),
    };
  },
});
