import { z } from "zod";
import { query } from "../../query.ts";
import { farEnds, linesAt } from "../shared/lines.ts";
import { nodeMeant, nodeParameter, scopeParameter } from "../shared/parameters.ts";
import { linePhrases, namesValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { lineTable } from "../shared/table.ts";
import { phrasings } from "./phrasings.ts";

const deciding = [
  "decides-on",
  "has-authority-over",
  "directs",
  "oversees",
  "approves-budget",
  "authorizes",
  "administers",
  "heads",
  "leads",
  "chairs",
  "runs",
] as const;

/** Who may decide about something, by which authority and how far; who is said to have none. */
export const whoDecides = query({
  info: {
    id: "who-decides",
    title: { en: "Who can decide on X?", fr: "Qui peut décider de X ?" },
    question: {
      en: "Who can decide on {node}, and by what authority?",
      fr: "Qui peut décider de {node}, et à quel titre ?",
    },
    asked: {
      en: "who approves; who approves the budget; who decides; who has authority over; who authorizes; who oversees; in charge of the money",
      fr: "qui approuve; qui approuve le budget; qui décide; qui a autorité sur; qui supervise",
    },
    messages: {
      answer: { en: "With a say over {node} – {who}.", fr: "Ayant leur mot à dire sur {node} – {who}." },
      refused: {
        en: "Said to have no such authority over {node}: {refused}.",
        fr: "Dit sans pareille autorité sur {node} : {refused}.",
      },
      none: {
        en: "Who decides on {node} is not on record.",
        fr: "Rien dans le relevé n'indique qui décide de {node}.",
      },
    },
  },
  phrasings,
  parameters: z.strictObject({
    node: nodeParameter({ en: "What is decided on", fr: "Ce dont on décide" }),
    scope: scopeParameter,
  }),
  answer: (subject, { node: asked, scope }) => {
    const { view } = subject;
    const node = nodeMeant(view, asked);
    const over = { kinds: deciding, direction: "in", scope } as const;
    const lines = linesAt(view, node, over);
    const refused = linesAt(view, node, { ...over, polarity: "denied" });
    return {
      sentences: [
        ...when(lines.length, "answer", {
          node: namesValue(view, [node]),
          who: linePhrases(view, lines, node),
        }),
        ...when(lines.length === 0, "none", { node: namesValue(view, [node]) }),
        ...when(refused.length, "refused", {
          node: namesValue(view, [node]),
          refused: namesValue(view, farEnds(view, refused, node)),
        }),
      ],
      lines,
      beside: refused,
      nodes: [node],
      table: lineTable(subject, [...lines, ...refused]),
    };
  },
});
