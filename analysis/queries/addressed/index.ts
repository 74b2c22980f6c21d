import { z } from "zod";
import { named } from "../../kit.ts";
import { query } from "../../query.ts";
import { wordsValue } from "../shared/lines.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";

const roles = {
  stated: { en: "addressee", fr: "destinataire" },
  inferred: { en: "addressee, concluded by us", fr: "destinataire, selon notre déduction" },
  concerned: { en: "named, not addressed", fr: "nommé, non destinataire" },
} as const;

/** Which recommendations name somebody, and in which role. */
export const addressed = query({
  info: {
    id: "addressed",
    title: {
      en: "Which recommendations name X, and in what role?",
      fr: "Quelles recommandations nomment X, et à quel titre ?",
    },
    question: {
      en: "How many recommendations name {node}, and in which role?",
      fr: "Combien de recommandations nomment {node}, et à quel titre ?",
    },
    messages: {
      answer: {
        en: "{named} of {all} name {node}: as addressee in {count} ({ids}), otherwise in {others}. Concluded by us as addressee in {inferred} more.",
        fr: "{named} sur {all} nomment {node} : comme destinataire dans {count} ({ids}), autrement dans {others}. Destinataire selon notre déduction dans {inferred} autres.",
      },
      none: {
        en: "None of {all} recommendations names {node}.",
        fr: "Aucune des {all} recommandations ne nomme {node}.",
      },
    },
    columns: {
      recommendation: { en: "Recommendation", fr: "Recommandation" },
      role: { en: "Role", fr: "Titre" },
      section: { en: "Section", fr: "Section" },
    },
  },
  parameters: z.object({
    node: nodeParameter("Who"),
    form: z
      .enum(["point", "principle", "prose"])
      .optional()
      .describe("Only bulleted points, principles or proposals in the text"),
  }),
  answer: ({ view, dataset }, { node: asked, form }) => {
    const node = nodeMeant(view, asked);
    const { id } = view.node(node);
    const all = dataset.recommendations.filter((one) => form === undefined || one.form === form);
    const roleOf = (one: (typeof all)[number]): keyof typeof roles | undefined => {
      if (one.addressees.includes(id)) return "stated";
      if (one.concerns.includes(id)) return "concerned";
      return one.inferredAddressees.includes(id) ? "inferred" : undefined;
    };
    const rows = all.flatMap((one) => {
      const role = roleOf(one);
      return role === undefined ? [] : [{ one, role }];
    });
    const of = (role: keyof typeof roles): string[] =>
      rows.filter((row) => row.role === role).map(({ one }) => one.id);
    const inGraph = rows.flatMap(({ one }) => view.find(one.id) ?? []);
    const lines = [...view.columns.lineFrom.keys()].filter(
      (line) => inGraph.includes(view.columns.lineFrom[line] ?? -1) && view.columns.lineTo[line] === node,
    );
    return {
      message: rows.length === 0 ? "none" : "answer",
      values: {
        node: named(view, [node]),
        all: all.length,
        named: of("stated").length + of("concerned").length,
        count: of("stated").length,
        ids: of("stated").join(", ") || "–",
        others: of("concerned").join(", ") || "–",
        inferred: of("inferred").length,
      },
      lines,
      nodes: [node],
      status: rows.length === 0 ? "not-stated" : "stated",
      table: {
        columns: ["recommendation", "role", "section"],
        rows: rows.map(({ one, role }) => [`${one.id} ${one.title}`, wordsValue(roles[role]), one.section]),
      },
    };
  },
});
