import { z } from "zod";
import { query } from "../../query.ts";
import { farEnds, linesAt } from "../shared/lines.ts";
import { actorMeant, actorParameter } from "../shared/parameters.ts";
import { linePhrases, namesValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { lineTable } from "../shared/table.ts";
import { phrasings } from "./phrasings.ts";

const carrying = [
  "responsible-for",
  "accountable-for",
  "implements",
  "runs",
  "leads",
  "heads",
  "chairs",
  "administers",
  "produces",
] as const;

/** What an actor carries, does, runs, leads or produces; what it is said not to. */
export const workOf = query({
  info: {
    id: "work-of",
    title: { en: "What does X do?", fr: "Que fait X ?" },
    question: {
      en: "What is {node} responsible for, what does it carry out, run or lead?",
      fr: "De quoi {node} est-il chargé, que réalise-t-il, que mène-t-il ?",
    },
    asked: {
      en: "what does it do; what is it responsible for; tasks of; responsibilities; what is it in charge of; what does it implement or run",
      fr: "que fait-il; ses tâches; ses responsabilités",
    },
    messages: {
      answer: { en: "{actor} – {work}.", fr: "{actor} – {work}." },
      refused: { en: "Said not to – {refused}.", fr: "Dit ne pas le faire – {refused}." },
      none: {
        en: "No work of {actor} is on record.",
        fr: "Le relevé ne contient aucun travail de {actor}.",
      },
    },
  },
  phrasings,
  parameters: z.strictObject({ node: actorParameter({ en: "Who", fr: "Qui" }) }),
  answer: (subject, { node: asked }) => {
    const { view } = subject;
    const actor = actorMeant(view, asked);
    const lines = linesAt(view, actor, { kinds: carrying, direction: "out" });
    const refused = linesAt(view, actor, { kinds: carrying, direction: "out", polarity: "denied" });
    return {
      sentences: [
        ...when(lines.length, "answer", {
          actor: namesValue(view, [actor]),
          work: linePhrases(view, lines, actor),
        }),
        ...when(lines.length === 0, "none", { actor: namesValue(view, [actor]) }),
        ...when(refused.length, "refused", { refused: namesValue(view, farEnds(view, refused, actor)) }),
      ],
      lines,
      beside: refused,
      nodes: [actor],
      table: lineTable(subject, [...lines, ...refused]),
    };
  },
});
