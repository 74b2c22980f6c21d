import { z } from "zod";
import { query } from "../../query.ts";
import { everyLine } from "../shared/lines.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { names } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { statusOfLines, statusOfNodes, surestStatus } from "../shared/status.ts";
import { lineTable } from "../shared/table.ts";

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
      answer: { en: "{node}: {count} lines on record.", fr: "{node} : lignes au relevé, {count}." },
      note: { en: "{note}", fr: "{note}" },
      none: {
        en: "The sources name {node} and draw no line at it.",
        fr: "Les sources nomment {node} sans y tracer de ligne.",
      },
    },
  },
  parameters: z.strictObject({ node: nodeParameter("Who or what") }),
  answer: (subject, { node: asked }) => {
    const { view } = subject;
    const node = nodeMeant(view, asked);
    const { lineFrom, lineTo, lineHat } = view.columns;
    const lines = everyLine(
      view,
      (line) => lineFrom[line] === node || lineTo[line] === node || lineHat[line] === node,
    );
    const { note = "" } = view.node(node);
    const described = note === "" ? "not-stated" : statusOfNodes(view, [node]);
    return {
      sentences: [
        ...when(lines.length, "answer", { node: names(view, [node]), count: lines.length }),
        ...when(lines.length === 0, "none", { node: names(view, [node]) }),
        ...when(note !== "", "note", { note }),
      ],
      lines,
      nodes: [node],
      status: surestStatus([described, statusOfLines(view, lines)]),
      table: lineTable(subject, lines),
    };
  },
});
