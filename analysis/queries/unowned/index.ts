import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { linesInto } from "../../kit.ts";
import { query } from "../../query.ts";
import { linesAt } from "../shared/lines.ts";
import { sortNodes } from "../shared/order.ts";
import { names, wordsValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";

const owning = ["responsible-for", "accountable-for", "implements"] as const;

/** Whether the sources say that nobody carries a function, rather than nothing. */
const saidUnowned = (view: OrgView, work: number): boolean => {
  const { state } = view.node(work);
  return (
    state === "unfilled" ||
    state === "missing" ||
    linesAt(view, work, { kinds: owning, direction: "in", polarity: "denied" }).length > 0 ||
    view.complete(view.node(work), "responsible-for", "in")
  );
};

/** Functions that the sources say nobody carries, and those about whose owner they say nothing. */
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
        en: "Functions said to have no effective owner: {count} – {unowned}.",
        fr: "Fonctions dites sans responsable effectif : {count} – {unowned}.",
      },
      none: {
        en: "The sources call no function unowned.",
        fr: "Les sources ne disent d'aucune fonction qu'elle soit sans responsable.",
      },
      silent: {
        en: "No owner on record, and nothing said of it: {silent}.",
        fr: "Sans responsable connu, et rien n'en est dit : {silent}.",
      },
    },
    columns: {
      work: { en: "Function", fr: "Fonction" },
      expected: { en: "Expected of, or looked for in", fr: "Attendue de, ou cherchée auprès de" },
      state: { en: "What is said", fr: "Ce qui est dit" },
    },
  },
  parameters: z.object({}),
  answer: (subject) => {
    const { view } = subject;
    const rows = sortNodes(view, view.nodesOf("function")).filter(
      (work) => linesInto(view, owning, work).length === 0,
    );
    const said = rows.filter((work) => saidUnowned(view, work));
    const silent = rows.filter((work) => !said.includes(work));
    const refusals = (work: number): number[] =>
      linesAt(view, work, { kinds: owning, direction: "in", polarity: "denied" });
    const word = (work: number) =>
      said.includes(work)
        ? { en: "no effective owner", fr: "pas de responsable effectif" }
        : { en: "nothing said", fr: "rien n'est dit" };
    return {
      sentences: [
        ...when(said.length, "answer", { count: said.length, unowned: names(view, said) }),
        ...when(said.length === 0, "none"),
        ...when(silent.length, "silent", { silent: names(view, silent) }),
      ],
      lines: said.flatMap(refusals),
      nodes: said,
      status: said.length > 0 ? "stated" : "not-stated",
      table: {
        columns: ["work", "state", "expected", "note"],
        rows: rows.map((work) => [
          names(view, [work]),
          wordsValue(word(work)),
          names(
            view,
            refusals(work).map((line) => view.columns.lineFrom[line] ?? -1),
          ),
          view.node(work).note ?? "",
        ]),
      },
    };
  },
});
