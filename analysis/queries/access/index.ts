import { z } from "zod";
import { named } from "../../kit.ts";
import { query } from "../../query.ts";
import { allLinesAt, basisWords, placesOf, readFrom } from "../shared/lines.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";

const kinds = new Set([
  "uses",
  "pays-for",
  "administers",
  "decides-on",
  "has-authority-over",
  "funds",
  "concerns",
]);

/** Who may use means, who has to pay for them, who decides about them, and which recommendations would change that. */
export const access = query({
  info: {
    id: "access",
    title: { en: "Who gets at X, and at what price?", fr: "Qui a accès à X, et à quel prix ?" },
    question: {
      en: "Who uses {means}, who has to pay for it, who decides on it, and what is proposed?",
      fr: "Qui utilise {means}, qui doit le payer, qui en décide, et que propose-t-on ?",
    },
    messages: {
      answer: {
        en: "{means}: has to be paid for by {payers}; decided on by {deciders}; recommendations about it: {proposals}.",
        fr: "{means} : à payer par {payers} ; décision : {deciders} ; recommandations à ce sujet : {proposals}.",
      },
      none: {
        en: "The sources say nothing of access to {means}.",
        fr: "Les sources ne disent rien de l'accès à {means}.",
      },
    },
    columns: {
      who: { en: "Who", fr: "Qui" },
      relation: { en: "Relation", fr: "Relation" },
      basis: { en: "Basis", fr: "Fondement" },
      where: { en: "Where", fr: "Où" },
    },
  },
  parameters: z.object({ means: nodeParameter("Asset, service or fund") }),
  answer: ({ view }, { means: asked }) => {
    const means = nodeMeant(view, asked);
    const lines = allLinesAt(view, means).filter(
      (line) => view.columns.lineTo[line] === means && kinds.has(view.line(line).kind),
    );
    const from = (line: number): number => view.columns.lineFrom[line] ?? -1;
    const by = (...wanted: string[]) =>
      named(view, lines.filter((line) => wanted.includes(view.line(line).kind)).map(from));
    return {
      message: lines.length === 0 ? "none" : "answer",
      values: {
        means: named(view, [means]),
        payers: by("pays-for"),
        deciders: by("decides-on", "has-authority-over"),
        proposals: by("concerns"),
      },
      lines,
      nodes: [means],
      table: {
        columns: ["who", "relation", "basis", "where"],
        rows: lines.map((line) => [
          named(view, [from(line)]),
          readFrom(view, line, from(line)),
          basisWords(view, line),
          placesOf(view, line),
        ]),
      },
    };
  },
});
