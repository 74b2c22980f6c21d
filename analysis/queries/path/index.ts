import { z } from "zod";
import { lineKindIds } from "../../../graph/kinds.ts";
import { named } from "../../kit.ts";
import { query } from "../../query.ts";
import { basisWords, readFrom } from "../shared/lines.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { shortestWay } from "../shared/shortest.ts";

/** A shortest way between two: up the chain of answering, or along any lines. */
export const path = query({
  info: {
    id: "path",
    title: { en: "How are X and Y connected?", fr: "Comment X et Y sont-ils reliés ?" },
    question: {
      en: "By which way is {from} connected with {to}?",
      fr: "Par quel chemin {from} est-il relié à {to} ?",
    },
    messages: {
      answer: { en: "{steps} steps: {way}.", fr: "{steps} pas : {way}." },
      none: {
        en: "No way from {from} to {to} is on record.",
        fr: "Aucun chemin de {from} à {to} n'est connu.",
      },
    },
    columns: {
      from: { en: "From", fr: "De" },
      relation: { en: "Relation", fr: "Relation" },
      to: { en: "To", fr: "À" },
      basis: { en: "Basis", fr: "Fondement" },
    },
  },
  parameters: z.object({
    from: nodeParameter("Start"),
    to: nodeParameter("End"),
    by: z
      .enum(["answering", "any"])
      .default("answering")
      .describe("`answering`: only up chains of answering; `any`: all lines, either way"),
  }),
  answer: ({ view }, parameters) => {
    const [from, to] = [nodeMeant(view, parameters.from), nodeMeant(view, parameters.to)];
    const way = shortestWay(
      parameters.by === "answering" ? view.climb() : view.relation(lineKindIds, "both"),
      from,
      to,
    );
    const lines = way?.lines ?? [];
    const sure = lines.every((line) => view.line(line).confidence === "stated");
    return {
      message: way === undefined ? "none" : "answer",
      values: {
        from: named(view, [from]),
        to: named(view, [to]),
        steps: lines.length,
        way: (way?.nodes ?? []).map((row) => view.node(row).short ?? view.node(row).name).join(" → "),
      },
      lines,
      nodes: way?.nodes ?? [from, to],
      status: way === undefined ? "not-stated" : sure ? "stated" : "inferred",
      table: {
        columns: ["from", "relation", "to", "basis"],
        rows: lines.map((line, place) => {
          const start = way?.nodes[place] ?? -1;
          return [
            named(view, [start]),
            readFrom(view, line, start),
            named(view, [way?.nodes[place + 1] ?? -1]),
            basisWords(view, line),
          ];
        }),
      },
    };
  },
});
