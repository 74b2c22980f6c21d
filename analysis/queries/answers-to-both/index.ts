import { z } from "zod";
import { endsOf, linesOf } from "../../../graph/index/relation.ts";
import { answeringKinds } from "../../../graph/index/view.ts";
import { named } from "../../kit.ts";
import { query } from "../../query.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";

/** Who answers to both of two superiors. */
export const answersToBoth = query({
  info: {
    id: "answers-to-both",
    title: { en: "Who answers to both X and Y?", fr: "Qui rend compte à la fois à X et à Y ?" },
    question: {
      en: "Who answers to both {first} and {second}?",
      fr: "Qui rend compte à la fois à {first} et à {second} ?",
    },
    messages: {
      answer: {
        en: "{who} answers to both {first} and {second}.",
        fr: "{who} rend compte à la fois à {first} et à {second}.",
      },
      none: {
        en: "The sources name nobody who answers to both {first} and {second}.",
        fr: "Les sources ne nomment personne qui rende compte à la fois à {first} et à {second}.",
      },
    },
  },
  parameters: z.object({ first: nodeParameter("One superior"), second: nodeParameter("The other") }),
  answer: ({ view }, parameters) => {
    const [first, second] = [nodeMeant(view, parameters.first), nodeMeant(view, parameters.second)];
    const down = view.relation(answeringKinds, "down");
    const below = new Set(endsOf(down, second));
    const who = new Set([...endsOf(down, first)].filter((row) => below.has(row)));
    const towards = (superior: number): number[] =>
      [...linesOf(down, superior)].filter((_, place) => who.has(endsOf(down, superior)[place] ?? -1));
    return {
      message: who.size === 0 ? "none" : "answer",
      values: { who: named(view, who), first: named(view, [first]), second: named(view, [second]) },
      lines: [...towards(first), ...towards(second)],
      nodes: [first, second],
    };
  },
});
