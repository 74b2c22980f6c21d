import { z } from "zod";
import { named } from "../../kit.ts";
import { query } from "../../query.ts";
import { allLinesAt, basisWords, readFrom } from "../shared/lines.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";

const heading = new Set(["heads", "leads", "chairs"]);
const nearby = new Set(["coordinates-with", "has-authority-over", "oversees", "directs"]);

/** Who heads, leads or chairs something, under which condition; who else is recorded over it. */
export const heads = query({
  info: {
    id: "heads",
    title: { en: "Who leads X?", fr: "Qui conduit X ?" },
    question: {
      en: "Who heads, leads or chairs {node}, and when?",
      fr: "Qui est à la tête de {node}, le conduit ou le préside, et quand ?",
    },
    messages: {
      answer: { en: "{node}: {who}.", fr: "{node} : {who}." },
      none: {
        en: "The sources do not say who leads {node}.",
        fr: "Les sources ne disent pas qui conduit {node}.",
      },
    },
    columns: {
      who: { en: "Who", fr: "Qui" },
      relation: { en: "Relation", fr: "Relation" },
      condition: { en: "When", fr: "Quand" },
      basis: { en: "Basis", fr: "Fondement" },
    },
  },
  parameters: z.object({ node: nodeParameter("What is led") }),
  answer: ({ view }, { node: asked }) => {
    const node = nodeMeant(view, asked);
    const into = allLinesAt(view, node).filter((line) => view.columns.lineTo[line] === node);
    const lines = into.filter((line) => heading.has(view.line(line).kind));
    const beside = into.filter((line) => nearby.has(view.line(line).kind));
    const from = (line: number): number => view.columns.lineFrom[line] ?? -1;
    return {
      message: lines.length === 0 ? "none" : "answer",
      values: { node: named(view, [node]), who: named(view, lines.map(from)) },
      lines: lines.length === 0 ? [] : [...lines, ...beside],
      nodes: [node],
      table: {
        columns: ["who", "relation", "condition", "basis"],
        rows: [...lines, ...beside].map((line) => [
          named(view, [from(line)]),
          readFrom(view, line, from(line)),
          view.line(line).condition ?? "",
          basisWords(view, line),
        ]),
      },
    };
  },
});
