import { z } from "zod";
import { linesOf } from "../../../graph/index/relation.ts";
import { answeringKinds } from "../../../graph/index/view.ts";
import { named, otherEnd } from "../../kit.ts";
import { query } from "../../query.ts";
import { basisWords, isAbout, readFrom, scopesOf } from "../shared/lines.ts";
import { nodeMeant, nodeParameter, scopeParameter } from "../shared/parameters.ts";

/** Who answers to a node. */
export const subordinates = query({
  info: {
    id: "subordinates",
    title: { en: "Who answers to X?", fr: "Qui rend compte à X ?" },
    question: { en: "Who answers to {node}, and for what?", fr: "Qui rend compte à {node}, et de quoi ?" },
    messages: {
      answer: {
        en: "{count} on record answer to {node}: {who}.",
        fr: "{count} connus rendent compte à {node} : {who}.",
      },
      none: {
        en: "The sources name nobody who answers to {node}.",
        fr: "Les sources ne nomment personne qui rende compte à {node}.",
      },
    },
    columns: {
      who: { en: "Who", fr: "Qui" },
      relation: { en: "Relation", fr: "Relation" },
      subject: { en: "Subject", fr: "Objet" },
      basis: { en: "Basis", fr: "Fondement" },
    },
  },
  parameters: z.object({ node: nodeParameter("The superior"), scope: scopeParameter }),
  answer: ({ view }, { node: asked, scope }) => {
    const node = nodeMeant(view, asked);
    const lines = [...linesOf(view.relation(answeringKinds, "down"), node)].filter((line) =>
      isAbout(view, line, scope),
    );
    const who = new Set(lines.map((line) => otherEnd(view, line, node)));
    return {
      message: lines.length === 0 ? "none" : "answer",
      values: { node: named(view, [node]), who: named(view, who), count: who.size },
      lines,
      nodes: [node],
      table: {
        columns: ["who", "relation", "subject", "basis"],
        rows: lines.map((line) => [
          named(view, [otherEnd(view, line, node)]),
          readFrom(view, line, otherEnd(view, line, node)),
          scopesOf(view, line),
          basisWords(view, line),
        ]),
      },
    };
  },
});
