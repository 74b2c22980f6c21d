import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { families as familyWords, lineKind } from "../../../graph/kinds.ts";
import { keysOf } from "../../../graph/vocabulary.ts";
import { type AnswerSentence, query } from "../../query.ts";
import { datedMessage, datedSentences } from "../shared/dated-fields.ts";
import { everyLine } from "../shared/lines.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { namesValue, linePhrases as tell, wordsValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { statusOfLines, statusOfNodes, surestStatus } from "../shared/status.ts";
import { lineTable } from "../shared/table.ts";
import { phrasings } from "./phrasings.ts";

/** More than this is for the table. */
const told = 8;

/** What a family of lines says, in words; of many lines the first. */
const ofFamily = (view: OrgView, node: number, lines: readonly number[]): AnswerSentence[] => {
  const [first] = lines;
  if (first === undefined) return [];
  const values = {
    family: wordsValue(familyWords[lineKind(view.line(first).kind).family]),
    lines: tell(view, lines.slice(0, told), node),
  };
  const more = lines.length - told;
  return more > 0 ? [{ message: "more", values: { ...values, more } }] : [{ message: "family", values }];
};

/** Everything on record about a node: what is noted of it and every line at it, denied ones too. */
export const about = query({
  info: {
    id: "about",
    title: { en: "What is on record about X?", fr: "Que sait-on de X ?" },
    question: { en: "What do the sources say about {node}?", fr: "Que disent les sources de {node} ?" },
    asked: {
      en: "tell me about; what does the report say on; everything on record; profile; role of; what is",
      fr: "que dit le rapport de; tout ce qui est connu; rôle de; qu'est-ce que",
    },
    messages: {
      answer: { en: "{node} – lines on record: {count}.", fr: "{node} – lignes au relevé : {count}." },
      family: { en: "{family} – {lines}.", fr: "{family} – {lines}." },
      more: {
        en: "{family} – {lines}; and further lines: {more}.",
        fr: "{family} – {lines} ; et d'autres lignes : {more}.",
      },
      ...datedMessage,
      note: { en: "{note}", fr: "{note}" },
      none: {
        en: "{node} is on record, and no line at it.",
        fr: "{node} figure dans le relevé, sans aucune ligne.",
      },
    },
  },
  phrasings,
  parameters: z.strictObject({ node: nodeParameter({ en: "Who or what", fr: "Qui ou quoi" }) }),
  answer: (subject, { node: asked }) => {
    const { view } = subject;
    const node = nodeMeant(view, asked);
    const { lineFrom, lineTo, lineHat } = view.columns;
    const lines = everyLine(
      view,
      (line) => lineFrom[line] === node || lineTo[line] === node || lineHat[line] === node,
    );
    const families = keysOf(familyWords).map((family) =>
      lines.filter((line) => lineKind(view.line(line).kind).family === family),
    );
    const { note = "" } = view.node(node);
    const described = note === "" ? "not-stated" : statusOfNodes(view, [node]);
    return {
      sentences: [
        ...when(lines.length, "answer", { node: namesValue(view, [node]), count: lines.length }),
        ...when(lines.length === 0, "none", { node: namesValue(view, [node]) }),
        ...datedSentences(view, node),
        ...when(note !== "", "note", { note }),
        ...families.flatMap((some) => ofFamily(view, node, some)),
      ],
      lines,
      nodes: [node],
      status: surestStatus([described, statusOfLines(view, lines)]),
      table: lineTable(subject, lines),
    };
  },
});
