import { z } from "zod";
import { groupBy } from "../../../graph/group-by.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { type Phrase, query } from "../../query.ts";
import { namingTogether } from "../shared/naming.ts";
import { sortNodes } from "../shared/order.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { joined, namesValue } from "../shared/phrases.ts";
import { idsOf, recommendationRows } from "../shared/recommendations.ts";
import { when } from "../shared/sentence.ts";
import { phrasings } from "./phrasings.ts";

const mostNames = 8;

/** Those who are named most often, and second most often, each with how often. */
const mostOften = (
  view: OrgView,
  rows: readonly { readonly row: number; readonly times: number }[],
): Phrase =>
  joined(
    [...groupBy(rows, ({ times }) => times)].slice(0, 2).map(([times, some]): Phrase => {
      const named = some.slice(0, mostNames).map(({ row }) => row);
      return joined([times, namesValue(view, named)], "colon");
    }),
    "semicolon",
  );

/** What is named in one breath with a node: in the same recommendation or note. It is not said that they have to do with each other. */
export const together = query({
  info: {
    id: "together",
    title: { en: "What is named together with X?", fr: "Qu'est-ce qui est nommé avec X ?" },
    question: {
      en: "What is named together with {node}, in the same recommendation or note, and how often?",
      fr: "Qu'est-ce qui est nommé avec {node}, dans la même recommandation ou note, et combien de fois ?",
    },
    asked: {
      en: "named together; mentioned alongside; in the same recommendation; appears with",
      fr: "nommé avec; mentionné à côté de; dans la même recommandation",
    },
    messages: {
      answer: {
        en: "Named together with {node}: {count}. Most often – {most}.",
        fr: "Nommés avec {node} : {count}. Le plus souvent – {most}.",
      },
      meaning: {
        en: "Being named together is not yet a line between them.",
        fr: "Être nommés ensemble n'est pas encore une ligne entre eux.",
      },
      none: {
        en: "No recommendation or note on record names {node} with anything else.",
        fr: "Aucune recommandation ni note au relevé ne nomme {node} avec autre chose.",
      },
    },
    columns: {
      name: { en: "Name", fr: "Nom" },
      times: { en: "Times", fr: "Fois" },
      recommendations: { en: "Recommendations", fr: "Recommandations" },
      notes: { en: "Notes at", fr: "Notes à" },
    },
    twinNote: {
      en: "Who is named in words is read from texts, which plain Cypher does not take apart.",
      fr: "Qui est nommé en toutes lettres se lit dans des textes, que Cypher seul ne découpe pas.",
    },
  },
  phrasings,
  parameters: z.strictObject({ node: nodeParameter({ en: "Who or what", fr: "Qui ou quoi" }) }),
  answer: (subject, { node: asked }) => {
    const { view } = subject;
    const node = nodeMeant(view, asked);
    const found = namingTogether(subject, node);
    const byName = sortNodes(view, found.keys()).map((row) => {
      const { recommendations = [], notes = [] } = found.get(row) ?? {};
      return { row, recommendations, notes, times: recommendations.length + notes.length };
    });
    const rows = byName.toSorted((a, b) => b.times - a.times);
    const most = mostOften(view, rows);
    return {
      sentences: [
        ...when(rows.length, "answer", { node: namesValue(view, [node]), count: rows.length, most }),
        ...when(rows.length, "meaning"),
        ...when(rows.length === 0, "none", { node: namesValue(view, [node]) }),
      ],
      lines: [],
      nodes: [
        node,
        ...rows.map(({ row }) => row),
        ...recommendationRows(
          subject,
          rows.flatMap((one) => one.recommendations),
        ),
      ],
      status: rows.length > 0 ? "stated" : "not-stated",
      table: {
        columns: ["name", "times", "recommendations", "notes"],
        rows: rows.map(({ row, times, recommendations, notes }) => [
          namesValue(view, [row]),
          times,
          idsOf(recommendations),
          namesValue(view, notes),
        ]),
      },
    };
  },
});
