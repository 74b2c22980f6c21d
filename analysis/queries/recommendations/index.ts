import { z } from "zod";
import { query } from "../../query.ts";

/** How many recommendations there are, by section and form. */
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
    messages: {
      answer: {
        en: "{count} recommendations ({points} bulleted points, {principles} principles, {prose} in the text): {sections}.",
        fr: "{count} recommandations ({points} points, {principles} principes, {prose} dans le texte) : {sections}.",
      },
      none: {
        en: "No such recommendation is on record.",
        fr: "Aucune recommandation de ce genre n'est connue.",
      },
    },
    columns: {
      section: { en: "Section", fr: "Section" },
      count: { en: "Number", fr: "Nombre" },
      ids: { en: "Which", fr: "Lesquelles" },
    },
  },
  parameters: z.object({
    form: z
      .enum(["point", "principle", "prose"])
      .optional()
      .describe("Bulleted points, principles or proposals in the text"),
    section: z.string().optional().describe("Only this section"),
    firmness: z.enum(["agreed", "suggested", "option"]).optional(),
  }),
  answer: ({ view, dataset }, { form, section, firmness }) => {
    const rows = dataset.recommendations.filter(
      (one) =>
        (form === undefined || one.form === form) &&
        (section === undefined || one.section === section) &&
        (firmness === undefined || one.firmness === firmness),
    );
    const bySection = new Map<string, string[]>();
    for (const one of rows) bySection.set(one.section, [...(bySection.get(one.section) ?? []), one.id]);
    const count = (wanted: string): number => rows.filter((one) => one.form === wanted).length;
    const sections = [...bySection].sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }));
    return {
      message: rows.length === 0 ? "none" : "answer",
      values: {
        count: rows.length,
        points: count("point"),
        principles: count("principle"),
        prose: count("prose"),
        sections: sections.map(([name, ids]) => `${name}: ${ids.length}`).join("; "),
      },
      lines: [],
      nodes: rows.flatMap(({ id }) => view.find(id) ?? []),
      status: rows.length === 0 ? "not-stated" : "stated",
      table: {
        columns: ["section", "count", "ids"],
        rows: sections.map(([name, ids]) => [name, ids.length, ids.join(", ")]),
      },
    };
  },
});
