import { z } from "zod";
import { answeringKinds } from "../../../graph/index/view.ts";
import { nodeKindsWith, nodeKindWords } from "../../../graph/kinds.ts";
import { query } from "../../query.ts";
import { notAtOnce, notAtOnceMessage } from "../shared/at-once.ts";
import { farEnd, farEnds, linesAt } from "../shared/lines.ts";
import { actorMeant, actorParameter, choiceParameter, scopeParameter } from "../shared/parameters.ts";
import { linePhrases, namesValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { lineTable } from "../shared/table.ts";
import { phrasings } from "./phrasings.ts";

/** Kinds of those who may answer to somebody. */
const answering = Object.fromEntries(nodeKindsWith("actor").map((kind) => [kind, nodeKindWords[kind]]));

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
      noneOfKind: {
        en: "Nobody of this kind is on record as answering to {node}.",
        fr: "Le relevé ne contient personne de cette sorte qui rende compte à {node}.",
      },
      ...notAtOnceMessage,
      denied: {
        en: "Said not to answer to it: {denied}.",
        fr: "Dit ne pas lui rendre compte : {denied}.",
      },
    },
  },
  phrasings,
  parameters: z.strictObject({
    node: actorParameter({ en: "The superior", fr: "Le supérieur" }),
    kind: choiceParameter(answering, { en: "Kind", fr: "Sorte" }, "Only those of this kind").optional(),
    scope: scopeParameter,
  }),
  answer: (subject, { node: asked, kind, scope }) => {
    const { view } = subject;
    const node = actorMeant(view, asked);
    const down = { kinds: answeringKinds, direction: "in", scope } as const;
    const isOfKind = (line: number): boolean =>
      kind === undefined || view.node(farEnd(view, line, node)).kind === kind;
    const lines = linesAt(view, node, down).filter(isOfKind);
    const denied = linesAt(view, node, { ...down, polarity: "denied" }).filter(isOfKind);
    return {
      sentences: [
        ...when(lines.length, "answer", {
          node: namesValue(view, [node]),
          count: new Set(farEnds(view, lines, node)).size,
          who: linePhrases(view, lines, node, { plain: ["reports-to"] }),
        }),
        ...notAtOnce(view, lines, node),
        ...when(lines.length === 0, kind === undefined ? "none" : "noneOfKind", {
          node: namesValue(view, [node]),
        }),
        ...when(denied.length, "denied", { denied: namesValue(view, farEnds(view, denied, node)) }),
      ],
      lines,
      beside: denied,
      nodes: [node],
      table: lineTable(subject, [...lines, ...denied]),
    };
  },
});
