import { z } from "zod";
import { named } from "../../kit.ts";
import { query } from "../../query.ts";
import { basisWords, readFrom } from "../shared/lines.ts";

/** What one section of a source says, as lines on record. */
export const section = query({
  info: {
    id: "section",
    title: { en: "What does section X say?", fr: "Que dit la section X ?" },
    question: {
      en: "Which lines on record come from section {section} of {source}?",
      fr: "Quelles lignes connues viennent de la section {section} de {source} ?",
    },
    messages: {
      answer: {
        en: "{count} lines on record come from {section}.",
        fr: "{count} lignes connues viennent de {section}.",
      },
      none: {
        en: "No line on record comes from {section}.",
        fr: "Aucune ligne connue ne vient de {section}.",
      },
    },
    columns: {
      from: { en: "Who", fr: "Qui" },
      relation: { en: "Relation", fr: "Relation" },
      to: { en: "With", fr: "Avec" },
      basis: { en: "Basis", fr: "Fondement" },
    },
  },
  parameters: z.object({
    section: z.string().min(1).describe("Section or endnote: 8, 2.2, endnote 27"),
    source: z.string().optional().describe("Source id; any when left out"),
  }),
  answer: ({ view }, { section: wanted, source }) => {
    const { lineFrom, lineTo } = view.columns;
    const lines = [...lineFrom.keys()].filter(
      (line) =>
        view.hasLine(line) &&
        view
          .line(line)
          .sources.some((one) => one.locator === wanted && (source === undefined || one.source === source)),
    );
    return {
      message: lines.length === 0 ? "none" : "answer",
      values: { count: lines.length, section: wanted },
      lines,
      table: {
        columns: ["from", "relation", "to", "basis"],
        rows: lines.map((line) => [
          named(view, [lineFrom[line] ?? -1]),
          readFrom(view, line, lineFrom[line] ?? -1),
          named(view, [lineTo[line] ?? -1]),
          basisWords(view, line),
        ]),
      },
    };
  },
});
