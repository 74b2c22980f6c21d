import { z } from "zod";
import { answeringKinds } from "../../../graph/index/view.ts";
import { query } from "../../query.ts";
import { farEnds, linesAt } from "../shared/lines.ts";
import { actorMeant, actorParameter, scopeParameter } from "../shared/parameters.ts";
import { linePhrases, namesValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { lineTable } from "../shared/table.ts";
import { phrasings } from "./phrasings.ts";

/** Who answers to a node, and who is said not to. */
export const subordinates = query({
  info: {
    id: "subordinates",
    title: { en: "Who answers to X?", fr: "Qui rend compte à X ?" },
    question: { en: "Who answers to {node}, and for what?", fr: "Qui rend compte à {node}, et de quoi ?" },
    asked: {
      en: "who reports to it; who answers to it; who works under it; subordinates; staff; direct reports; below",
      fr: "qui lui rend compte; subordonnés; qui travaille sous ses ordres",
    },
    messages: {
      answer: {
        en: "Answering to {node}: {count} on record – {who}.",
        fr: "Rendant compte à {node} : {count} au relevé – {who}.",
      },
      none: {
        en: "Nobody is on record as answering to {node}.",
        fr: "Le relevé ne contient personne qui rende compte à {node}.",
      },
      denied: {
        en: "Said not to answer to it: {denied}.",
        fr: "Dit ne pas lui rendre compte : {denied}.",
      },
    },
  },
  phrasings,
  parameters: z.strictObject({
    node: actorParameter({ en: "The superior", fr: "Le supérieur" }),
    scope: scopeParameter,
  }),
  answer: (subject, { node: asked, scope }) => {
    const { view } = subject;
    const node = actorMeant(view, asked);
    const down = { kinds: answeringKinds, direction: "in", scope } as const;
    const lines = linesAt(view, node, down);
    const denied = linesAt(view, node, { ...down, polarity: "denied" });
    return {
      sentences: [
        ...when(lines.length, "answer", {
          node: namesValue(view, [node]),
          count: new Set(farEnds(view, lines, node)).size,
          who: linePhrases(view, lines, node, { plain: ["reports-to"] }),
        }),
        ...when(lines.length === 0, "none", { node: namesValue(view, [node]) }),
        ...when(denied.length, "denied", { denied: namesValue(view, farEnds(view, denied, node)) }),
      ],
      lines,
      beside: denied,
      nodes: [node],
      table: lineTable(subject, [...lines, ...denied]),
    };
  },
});
