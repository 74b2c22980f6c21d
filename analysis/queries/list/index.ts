import { z } from "zod";
import { nodeKindIds, nodeKinds } from "../../../graph/kinds.ts";
import { keysOf, levels } from "../../../graph/vocabulary.ts";
import { query } from "../../query.ts";
import { wordsValue } from "../shared/lines.ts";

/** Which nodes of a kind are on record, and how many. */
export const list = query({
  info: {
    id: "list",
    title: { en: "Which ones are on record, and how many?", fr: "Lesquels sont connus, et combien ?" },
    question: {
      en: "Which nodes of kind {kind} are on record?",
      fr: "Quels nœuds de type {kind} sont connus ?",
    },
    messages: {
      answer: {
        en: "{count} on record: {who}. What is not on record is not counted.",
        fr: "{count} connus : {who}. Ce qui n'est pas relevé n'est pas compté.",
      },
      none: { en: "None is on record.", fr: "Aucun n'est connu." },
    },
    columns: {
      who: { en: "Name", fr: "Nom" },
      kind: { en: "Kind", fr: "Type" },
      note: { en: "Note", fr: "Note" },
    },
  },
  parameters: z.object({
    kind: z.enum(nodeKindIds).optional().describe("Kind of node"),
    level: z
      .enum(keysOf(levels))
      .optional()
      .describe("Governing bodies, headquarters, mission, country team or outside"),
    pillar: z.string().optional(),
    classification: z.string().optional().describe("As recorded: for instance degree of integration"),
    text: z.string().optional().describe("Only those whose name, short form or alias holds this"),
  }),
  answer: ({ view }, { kind, level, pillar, classification, text }) => {
    const holds = (row: number): boolean => {
      const { name, short = "", aliases } = view.node(row);
      return (
        text === undefined ||
        [name, short, ...aliases].some((one) => one.toLowerCase().includes(text.toLowerCase()))
      );
    };
    const rows = [...view.columns.nodes.keys()].filter((row) => {
      const node = view.node(row);
      return (
        view.hasNode(row) &&
        (kind === undefined ? node.kind !== "recommendation" : node.kind === kind) &&
        (level === undefined || node.level === level) &&
        (pillar === undefined || node.pillar === pillar) &&
        (classification === undefined || node.classification === classification) &&
        holds(row)
      );
    });
    return {
      message: rows.length === 0 ? "none" : "answer",
      values: { count: rows.length, who: { nodes: rows.map((row) => view.node(row).id) } },
      lines: [],
      nodes: rows,
      status:
        rows.length === 0
          ? "not-stated"
          : rows.some((row) => view.node(row).confidence === "stated")
            ? "stated"
            : "inferred",
      table: {
        columns: ["who", "kind", "note"],
        rows: rows.map((row) => [
          { nodes: [view.node(row).id] },
          wordsValue(nodeKinds[view.node(row).kind].label),
          view.node(row).note ?? "",
        ]),
      },
    };
  },
});
