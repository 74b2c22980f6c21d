import { z } from "zod";
import { linesOf } from "../../../graph/index/relation.ts";
import { linesInto, named, otherEnd } from "../../kit.ts";
import { query } from "../../query.ts";
import { wordsValue } from "../shared/lines.ts";

const owning = ["responsible-for", "accountable-for", "implements"] as const;

/** Functions that the sources say nobody carries, and those about which they say nothing. */
export const unowned = query({
  info: {
    id: "unowned",
    title: {
      en: "Which functions has nobody to carry them?",
      fr: "Quelles fonctions n'ont personne pour les porter ?",
    },
    question: {
      en: "Which functions have no effective owner?",
      fr: "Quelles fonctions n'ont pas de responsable effectif ?",
    },
    messages: {
      answer: {
        en: "Said to have no effective owner: {none}. No owner on record, nothing said: {silent}.",
        fr: "Dites sans responsable effectif : {none}. Sans responsable connu, rien n'en est dit : {silent}.",
      },
      none: { en: "Every function on record has an owner.", fr: "Chaque fonction connue a un responsable." },
    },
    columns: {
      work: { en: "Function", fr: "Fonction" },
      expected: { en: "Expected of", fr: "Attendue de" },
      how: { en: "What is said", fr: "Ce qui est dit" },
    },
  },
  parameters: z.object({}),
  answer: ({ view }) => {
    const rows = [...view.nodesOf("function")].filter((work) => linesInto(view, owning, work).length === 0);
    const refused = (work: number): number[] => [...linesOf(view.relation(owning, "in", "denied"), work)];
    const said = rows.filter((work) => {
      const { state } = view.node(work);
      return (
        refused(work).length > 0 ||
        state === "unfilled" ||
        state === "missing" ||
        view.complete(view.node(work), "responsible-for", "in")
      );
    });
    const silent = rows.filter((work) => !said.includes(work));
    return {
      message: rows.length === 0 ? "none" : "answer",
      values: { none: named(view, said), silent: named(view, silent) },
      lines: said.flatMap(refused),
      nodes: said,
      status: said.length > 0 ? "stated" : "not-stated",
      table: {
        columns: ["work", "expected", "how"],
        rows: rows.map((work) => [
          named(view, [work]),
          named(
            view,
            refused(work).map((line) => otherEnd(view, line, work)),
          ),
          wordsValue(
            said.includes(work)
              ? { en: "no effective owner", fr: "pas de responsable effectif" }
              : { en: "nothing said", fr: "rien n'est dit" },
          ),
        ]),
      },
    };
  },
});
