import { z } from "zod";
import { query } from "../../query.ts";
import { linesBetween } from "../shared/lines.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { names, told } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { lineTable } from "../shared/table.ts";

/** Everything the sources say about two, asserted or denied. */
export const relation = query({
  info: {
    id: "relation",
    title: { en: "What do the sources say about X and Y?", fr: "Que disent les sources de X et de Y ?" },
    question: {
      en: "What do the sources say about {first} and {second} together?",
      fr: "Que disent les sources de {first} et de {second} ensemble ?",
    },
    asked: {
      en: "what is between the two; how do they relate; relationship; ties between; what does the source say about both",
      fr: "quel lien entre les deux; relation; que dit la source des deux",
    },
    messages: {
      answer: {
        en: "Between {first} and {second}, read from the first: {count} on record – {relations}.",
        fr: "Entre {first} et {second}, lu depuis le premier : {count} au relevé – {relations}.",
      },
      none: {
        en: "The sources say nothing of {first} and {second} together.",
        fr: "Les sources ne disent rien de {first} et de {second} ensemble.",
      },
    },
  },
  parameters: z.strictObject({
    first: nodeParameter({ en: "One", fr: "L'un" }),
    second: nodeParameter({ en: "The other", fr: "L'autre" }),
  }),
  answer: (subject, parameters) => {
    const { view } = subject;
    const [first, second] = [nodeMeant(view, parameters.first), nodeMeant(view, parameters.second)];
    const lines = linesBetween(view, first, second);
    const values = { first: names(view, [first]), second: names(view, [second]) };
    return {
      sentences: [
        ...when(lines.length, "answer", {
          ...values,
          count: lines.length,
          relations: told(view, lines, first),
        }),
        ...when(lines.length === 0, "none", values),
      ],
      lines,
      nodes: [first, second],
      table: lineTable(subject, lines),
    };
  },
});
