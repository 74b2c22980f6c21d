import { z } from "zod";
import { named } from "../../kit.ts";
import { query } from "../../query.ts";
import { allLinesAt, basisWords, placesOf, readFrom } from "../shared/lines.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";

/** Everything on record about a node: its description and every line at it, denied ones too. */
export const about = query({
  info: {
    id: "about",
    title: { en: "What is on record about X?", fr: "Que sait-on de X ?" },
    question: { en: "What do the sources say about {node}?", fr: "Que disent les sources de {node} ?" },
    messages: {
      answer: {
        en: "{node}: {count} lines on record. {note}",
        fr: "{node} : {count} lignes connues. {note}",
      },
      described: { en: "{node}: {note}", fr: "{node} : {note}" },
      none: {
        en: "The sources name {node} and say no more of it.",
        fr: "Les sources nomment {node} sans en dire davantage.",
      },
    },
    columns: {
      relation: { en: "Relation", fr: "Relation" },
      other: { en: "With", fr: "Avec" },
      basis: { en: "Basis", fr: "Fondement" },
      note: { en: "Note", fr: "Note" },
      where: { en: "Where", fr: "Où" },
    },
  },
  parameters: z.object({ node: nodeParameter("Who or what") }),
  answer: ({ view }, { node: asked }) => {
    const node = nodeMeant(view, asked);
    const lines = allLinesAt(view, node);
    const { note = "" } = view.node(node);
    const { lineFrom, lineTo } = view.columns;
    const ends = (line: number): number[] =>
      lineFrom[line] === node
        ? [lineTo[line] ?? -1]
        : lineTo[line] === node
          ? [lineFrom[line] ?? -1]
          : [lineFrom[line] ?? -1, lineTo[line] ?? -1];
    return {
      message: lines.length > 0 ? "answer" : note === "" ? "none" : "described",
      values: { node: named(view, [node]), count: lines.length, note },
      lines,
      nodes: [node],
      ...(lines.length === 0
        ? {
            status:
              note === ""
                ? ("not-stated" as const)
                : view.node(node).confidence === "stated"
                  ? ("stated" as const)
                  : ("inferred" as const),
          }
        : {}),
      table: {
        columns: ["relation", "other", "basis", "note", "where"],
        rows: lines.map((line) => [
          readFrom(view, line, node),
          named(view, ends(line)),
          basisWords(view, line),
          [view.line(line).condition, view.line(line).note].filter((part) => part !== undefined).join("; "),
          placesOf(view, line),
        ]),
      },
    };
  },
});
