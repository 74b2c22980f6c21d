import { z } from "zod";
import { holdTogether } from "../../../graph/index/period.ts";
import { answeringKinds } from "../../../graph/index/view.ts";
import { type AnswerStatus, query } from "../../query.ts";
import { farEnd, farEnds, linesAt } from "../shared/lines.ts";
import { actorMeant, actorParameter } from "../shared/parameters.ts";
import { namesValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { statusOfLines, surestStatus } from "../shared/status.ts";
import { lineTable } from "../shared/table.ts";
import { datesOfLinesOnly } from "../shared/twin-notes.ts";
import { phrasings } from "./phrasings.ts";

const weaker = (one: AnswerStatus, other: AnswerStatus): AnswerStatus =>
  (["not-stated", "inferred"] as const).find((status) => status === one || status === other) ?? "stated";

/** Who answers to both of two superiors. */
export const answersToBoth = query({
  info: {
    id: "answers-to-both",
    title: { en: "Who answers to both X and Y?", fr: "Qui rend compte à la fois à X et à Y ?" },
    question: {
      en: "Who answers to both {first} and {second}?",
      fr: "Qui rend compte à la fois à {first} et à {second} ?",
    },
    asked: {
      en: "who reports to both; dual reporting lines to; two superiors at once",
      fr: "qui rend compte aux deux; double ligne",
    },
    twinNote: datesOfLinesOnly,
    messages: {
      answer: {
        en: "Answering to both {first} and {second}: {who}.",
        fr: "Rendant compte à la fois à {first} et à {second} : {who}.",
      },
      none: {
        en: "Nobody is on record as answering to both {first} and {second}.",
        fr: "Le relevé ne contient personne qui rende compte à la fois à {first} et à {second}.",
      },
    },
  },
  phrasings,
  parameters: z.strictObject({
    first: actorParameter({ en: "One superior", fr: "L'un des supérieurs" }),
    second: actorParameter({ en: "The other", fr: "L'autre" }),
  }),
  answer: (subject, parameters) => {
    const { view } = subject;
    const [first, second] = [actorMeant(view, parameters.first), actorMeant(view, parameters.second)];
    const below = (node: number): number[] => linesAt(view, node, { kinds: answeringKinds, direction: "in" });
    const [one, other] = [below(first), below(second)];
    const atOnce = (row: number): boolean =>
      one.some(
        (line) =>
          farEnd(view, line, first) === row &&
          other.some(
            (also) => farEnd(view, also, second) === row && holdTogether(view.columns, [line, also]),
          ),
      );
    const who = new Set(farEnds(view, one, first).filter(atOnce));
    const lines = [
      ...one.filter((line) => who.has(farEnd(view, line, first))),
      ...other.filter((line) => who.has(farEnd(view, line, second))),
    ];
    /** As sure as the less sure of the two answerings; where one is said twice, the surer saying counts. */
    const statusOfOne = (row: number): AnswerStatus =>
      weaker(
        statusOfLines(
          view,
          one.filter((line) => farEnd(view, line, first) === row),
        ),
        statusOfLines(
          view,
          other.filter((line) => farEnd(view, line, second) === row),
        ),
      );
    const values = { first: namesValue(view, [first]), second: namesValue(view, [second]) };
    return {
      sentences: [
        ...when(who.size, "answer", { ...values, who: namesValue(view, who) }),
        ...when(who.size === 0, "none", values),
      ],
      lines,
      nodes: [first, second],
      status: surestStatus([...who].map(statusOfOne)),
      table: lineTable(subject, lines),
    };
  },
});
