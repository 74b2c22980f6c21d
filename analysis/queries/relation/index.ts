import { z } from "zod";
import { named } from "../../kit.ts";
import { query } from "../../query.ts";
import { allLinesAt, basisWords, isDenied, placesOf, readFrom, scopesOf } from "../shared/lines.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";

const answering = new Set(["reports-to", "deputy-of", "accountable-to", "governed-by"]);

/** What the sources say about two, word for word of the kinds of lines between them. */
export const relation = query({
  info: {
    id: "relation",
    title: { en: "What do the sources say about X and Y?", fr: "Que disent les sources de X et de Y ?" },
    question: {
      en: "How does {first} stand to {second}, and does one answer to the other?",
      fr: "Quelle est la relation entre {first} et {second}, et l'un rend-il compte à l'autre ?",
    },
    messages: {
      answers: {
        en: "{first} and {second}: the sources say that one answers to the other ({count} lines between them).",
        fr: "{first} et {second} : selon les sources, l'un rend compte à l'autre ({count} lignes entre eux).",
      },
      denied: {
        en: "The sources deny it: {first} and {second} are not in that relation ({count} lines between them).",
        fr: "Les sources le nient : {first} et {second} ne sont pas dans cette relation ({count} lignes entre eux).",
      },
      other: {
        en: "That {first} answers to {second}, or the reverse, is not stated. What is on record between them: {relations}.",
        fr: "Que {first} rende compte à {second}, ou l'inverse, n'est pas énoncé. Ce qui est connu entre eux : {relations}.",
      },
      none: {
        en: "The sources say nothing of {first} and {second} together.",
        fr: "Les sources ne disent rien de {first} et de {second} ensemble.",
      },
    },
    columns: {
      from: { en: "Who", fr: "Qui" },
      relation: { en: "Relation", fr: "Relation" },
      to: { en: "With", fr: "Avec" },
      subject: { en: "Subject", fr: "Objet" },
      basis: { en: "Basis", fr: "Fondement" },
      where: { en: "Where", fr: "Où" },
    },
  },
  parameters: z.object({
    first: nodeParameter("One"),
    second: nodeParameter("The other"),
    kind: z
      .enum(["answers", "any"])
      .default("any")
      .describe("`answers`: asks only whether one answers to the other"),
  }),
  answer: ({ view }, parameters) => {
    const [first, second] = [nodeMeant(view, parameters.first), nodeMeant(view, parameters.second)];
    const { lineFrom, lineTo, lineHat } = view.columns;
    const at = (line: number, node: number): boolean =>
      lineFrom[line] === node || lineTo[line] === node || lineHat[line] === node;
    const lines = allLinesAt(view, first).filter((line) => at(line, second));
    const chain = lines.filter((line) => answering.has(view.line(line).kind));
    const asserted = chain.filter((line) => !isDenied(view, line));
    const message =
      asserted.length > 0 ? "answers" : chain.length > 0 ? "denied" : lines.length > 0 ? "other" : "none";
    const words = [...new Set(lines.map((line) => view.line(line).kind.replaceAll("-", " ")))].join(", ");
    const silent = message === "none" || (message === "other" && parameters.kind === "answers");
    return {
      message,
      values: {
        first: named(view, [first]),
        second: named(view, [second]),
        count: lines.length,
        relations: words,
      },
      lines,
      nodes: [first, second],
      ...(silent ? { status: "not-stated" as const } : {}),
      table: {
        columns: ["from", "relation", "to", "subject", "basis", "where"],
        rows: lines.map((line) => [
          named(view, [lineFrom[line] ?? -1]),
          readFrom(view, line, lineFrom[line] ?? -1),
          named(view, [lineTo[line] ?? -1]),
          scopesOf(view, line),
          basisWords(view, line),
          placesOf(view, line),
        ]),
      },
    };
  },
});
