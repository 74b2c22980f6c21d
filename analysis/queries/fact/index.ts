import { z } from "zod";
import { undatedNodes } from "../../at-date.ts";
import { query } from "../../query.ts";
import { datedMessage, datedSentences } from "../shared/dated-fields.ts";
import { choiceParameter, nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { namesValue, wordsValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { statusOfLines, statusOfNodes } from "../shared/status.ts";
import { lineTable } from "../shared/table.ts";
import { changingIn, type FoundFact, factWords, finders } from "./finders.ts";
import { phrasings } from "./phrasings.ts";

/** One fact about a node, or that the sources do not state it. */
export const factQuestion = query({
  info: {
    id: "fact",
    title: {
      en: "What is the date, number, amount or head of X?",
      fr: "Quels sont la date, le nombre, le montant ou le chef de X ?",
    },
    question: { en: "What is the {fact} of {node}?", fr: "Quel est le fait « {fact} » pour {node} ?" },
    asked: {
      en: "who appoints; how large; how big; how many are there; when was it founded or issued; date; how much money; size; amount; how many exist; who holds the post; where was it applied; location",
      fr: "qui nomme; quand; date; montant; combien existe-t-il; titulaire; où",
    },
    messages: {
      answer: { en: "{node}, {fact}: {value}.", fr: "{node}, {fact} : {value}." },
      none: {
        en: "{node}, {fact}: not on record.",
        fr: "{node}, {fact} : absent du relevé.",
      },
      ...datedMessage,
      note: { en: "What is noted of it: {note}", fr: "Ce qui en est noté : {note}" },
    },
  },
  phrasings,
  parameters: z.strictObject({
    node: nodeParameter({ en: "Who or what", fr: "Qui ou quoi" }),
    fact: choiceParameter(factWords, { en: "Which fact", fr: "Quel fait" }),
  }),
  answer: (subject, { node: asked, fact: wanted }) => {
    const { view } = subject;
    const node = nodeMeant(view, asked);
    const found: FoundFact | undefined = finders[wanted].find(view, node);
    const { note = "" } = view.node(node);
    const lines = found?.lines ?? [];
    const values = { node: namesValue(view, [node]), fact: wordsValue(factWords[wanted]) };
    return {
      sentences: [
        ...(found === undefined
          ? when(true, "none", values)
          : when(true, "answer", { ...values, value: found.value })),
        ...datedSentences(view, node, changingIn(finders[wanted])),
        ...when(note !== "", "note", { note }),
      ],
      lines,
      nodes: [node],
      undated:
        wanted === "since" || wanted === "until"
          ? []
          : undatedNodes(view, [node], changingIn(finders[wanted])),
      status:
        found !== undefined && lines.length === 0 ? statusOfNodes(view, [node]) : statusOfLines(view, lines),
      table: lineTable(subject, lines),
    };
  },
});
