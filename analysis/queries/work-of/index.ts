import { z } from "zod";
import { linesOf } from "../../../graph/index/relation.ts";
import { linesFrom, named, otherEnd } from "../../kit.ts";
import { query } from "../../query.ts";
import { basisWords, placesOf, readFrom } from "../shared/lines.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";

const carrying = [
  "responsible-for",
  "accountable-for",
  "implements",
  "runs",
  "leads",
  "administers",
  "produces",
] as const;

/** What an actor carries, does, runs or produces; what it is said not to. */
export const workOf = query({
  info: {
    id: "work-of",
    title: { en: "What does X do?", fr: "Que fait X ?" },
    question: {
      en: "What is {actor} responsible for, what does it carry out, run or lead?",
      fr: "De quoi {actor} est-il chargé, que réalise-t-il, que mène-t-il ?",
    },
    messages: {
      answer: {
        en: "{actor}: {work}. Said not to: {refused}.",
        fr: "{actor} : {work}. Dit ne pas le faire : {refused}.",
      },
      none: {
        en: "The sources name no work of {actor}.",
        fr: "Les sources ne nomment aucun travail de {actor}.",
      },
    },
    columns: {
      relation: { en: "Relation", fr: "Relation" },
      work: { en: "Work", fr: "Travail" },
      condition: { en: "When", fr: "Quand" },
      basis: { en: "Basis", fr: "Fondement" },
      where: { en: "Where", fr: "Où" },
    },
  },
  parameters: z.object({ actor: nodeParameter("Who") }),
  answer: ({ view }, { actor: asked }) => {
    const actor = nodeMeant(view, asked);
    const lines = linesFrom(view, carrying, actor);
    const refused = [...linesOf(view.relation(carrying, "out", "denied"), actor)];
    const ends = (some: readonly number[]) =>
      named(
        view,
        some.map((line) => otherEnd(view, line, actor)),
      );
    return {
      message: lines.length + refused.length === 0 ? "none" : "answer",
      values: { actor: named(view, [actor]), work: ends(lines), refused: ends(refused) },
      lines: [...lines, ...refused],
      nodes: [actor],
      table: {
        columns: ["relation", "work", "condition", "basis", "where"],
        rows: [...lines, ...refused].map((line) => [
          readFrom(view, line, actor),
          ends([line]),
          view.line(line).condition ?? "",
          basisWords(view, line),
          placesOf(view, line),
        ]),
      },
    };
  },
});
