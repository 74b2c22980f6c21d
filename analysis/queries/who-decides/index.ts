import { z } from "zod";
import { linesOf } from "../../../graph/index/relation.ts";
import { linesInto, named, otherEnd } from "../../kit.ts";
import { query } from "../../query.ts";
import { basisWords, isAbout, readFrom, scopesOf } from "../shared/lines.ts";
import { nodeMeant, nodeParameter, scopeParameter } from "../shared/parameters.ts";

const deciding = [
  "decides-on",
  "has-authority-over",
  "directs",
  "oversees",
  "approves-budget",
  "authorizes",
  "administers",
  "heads",
  "chairs",
] as const;

/** Who may decide about something, by which authority and how far; who is said to have none. */
export const whoDecides = query({
  info: {
    id: "who-decides",
    title: { en: "Who can decide on X?", fr: "Qui peut décider de X ?" },
    question: {
      en: "Who can decide on {node}, and by what authority?",
      fr: "Qui peut décider de {node}, et à quel titre ?",
    },
    messages: {
      answer: {
        en: "On {node}: {who}. Said to have no authority: {refused}.",
        fr: "Pour {node} : {who}. Dits sans autorité : {refused}.",
      },
      denied: {
        en: "{refused} is said to have no authority over {node}; nobody who has is on record.",
        fr: "{refused} est dit sans autorité sur {node} ; personne qui en ait n'est connu.",
      },
      none: {
        en: "The sources do not say who decides on {node}.",
        fr: "Les sources ne disent pas qui décide de {node}.",
      },
    },
    columns: {
      who: { en: "Who", fr: "Qui" },
      relation: { en: "Relation", fr: "Relation" },
      subject: { en: "Subject", fr: "Objet" },
      basis: { en: "Basis", fr: "Fondement" },
      how: { en: "How far", fr: "À quel point" },
    },
  },
  parameters: z.object({ node: nodeParameter("What is decided on"), scope: scopeParameter }),
  answer: ({ view }, { node: asked, scope }) => {
    const node = nodeMeant(view, asked);
    const lines = linesInto(view, deciding, node).filter((line) => isAbout(view, line, scope));
    const refused = [...linesOf(view.relation(deciding, "in", "denied"), node)].filter((line) =>
      isAbout(view, line, scope),
    );
    const who = (some: readonly number[]) =>
      named(
        view,
        some.map((line) => otherEnd(view, line, node)),
      );
    return {
      message: lines.length > 0 ? "answer" : refused.length > 0 ? "denied" : "none",
      values: { node: named(view, [node]), who: who(lines), refused: who(refused) },
      lines: [...lines, ...refused],
      nodes: [node],
      table: {
        columns: ["who", "relation", "subject", "basis", "how"],
        rows: [...lines, ...refused].map((line) => [
          who([line]),
          readFrom(view, line, otherEnd(view, line, node)),
          scopesOf(view, line),
          basisWords(view, line),
          [...view.line(line).authority, view.line(line).degree ?? []].flat().join(", "),
        ]),
      },
    };
  },
});
