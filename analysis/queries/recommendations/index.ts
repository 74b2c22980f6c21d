import { z } from "zod";
import { recommendationSchema } from "../../../graph/model/recommendation.ts";
import { query } from "../../query.ts";
import { groupBy } from "../shared/group.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";
import {
  concerning,
  idsOf,
  recommendationColumns,
  recommendationTable,
  rowsOf,
} from "../shared/recommendations.ts";
import { when } from "../shared/sentence.ts";

const { form, firmness } = recommendationSchema.shape;

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
      ids: { en: "They are: {ids}.", fr: "Ce sont : {ids}." },
      none: {
        en: "The sources make no such recommendation.",
        fr: "Les sources ne font pas de telle recommandation.",
      },
    },
    columns: recommendationColumns,
  },
  parameters: z.strictObject({
    form: form.optional().describe("Bulleted points, principles or proposals in running text"),
    section: z.string().max(200).optional().describe("Only this section"),
    firmness: firmness.unwrap().optional().describe("How firmly the source asks"),
    about: nodeParameter("Only those that would change something about this").optional(),
    text: z.string().max(200).optional().describe("Only those whose title or text holds this"),
  }),
  answer: (subject, wanted) => {
    const { view, dataset } = subject;
    const about =
      wanted.about === undefined ? undefined : concerning(subject, [nodeMeant(view, wanted.about)]);
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
    const sections = [...bySection].sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }));
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
      ],
      lines: [],
      nodes: rowsOf(subject, rows),
      status: rows.length === 0 ? "not-stated" : "stated",
      table: recommendationTable(rows),
    };
  },
});
