import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { wideViewOf } from "../../absence.ts";
import { linesInto } from "../../kit.ts";
import { type AnswerStatus, query } from "../../query.ts";
import { linesAt } from "../shared/lines.ts";
import { sortNodes } from "../shared/order.ts";
import { endsValue, namesValue, wordsValue } from "../shared/phrases.ts";
import { reasonMessage, reasons, statusOfSilence } from "../shared/reasons.ts";
import { when } from "../shared/sentence.ts";
import { statusOfLines, statusOfNodes, surestStatus } from "../shared/status.ts";
import { phrasings } from "./phrasings.ts";

const doing = ["responsible-for", "implements"] as const;
const owning = [...doing, "accountable-for"] as const;

const responsibility = { kind: "responsible-for", direction: "in" } as const;

const refusals = (
  view: OrgView,
  work: number,
  kinds: typeof doing | readonly ["accountable-for"],
): number[] => linesAt(view, work, { kinds, direction: "in", polarity: "denied" });

/** Whether the record of who is charged with a function is said to be complete, so that nobody on it is nobody. */
const isComplete = (view: OrgView, work: number): boolean =>
  view.complete(view.node(work), "responsible-for", "in");

/** How far the sources say that nobody carries a function, rather than nothing: undefined for the latter. */
const saidUnowned = (view: OrgView, work: number): AnswerStatus | undefined => {
  const { state } = view.node(work);
  if (isComplete(view, work)) return statusOfSilence(view, { nodes: [work], ...responsibility });
  const denials = refusals(view, work, doing);
  const own = state === "unfilled" || state === "missing" ? [statusOfNodes(view, [work])] : [];
  if (own.length + denials.length === 0) return undefined;
  return surestStatus([...own, statusOfLines(view, denials)]);
};

/** Whether nothing is said of who carries a function, nor of who does not. */
const isSilent = (view: OrgView, work: number): boolean =>
  linesInto(view, owning, work).length === 0 &&
  saidUnowned(view, work) === undefined &&
  refusals(view, work, ["accountable-for"]).length === 0;

/** Functions that the sources say nobody carries, and those about whose owner they say nothing. */
export const unowned = query({
  info: {
    id: "unowned",
    title: {
      en: "Which functions has nobody to carry them?",
      fr: "Quelles fonctions n'ont personne pour les porter ?",
    },
    question: {
      en: "Which functions have no owner on record?",
      fr: "Quelles fonctions n'ont pas de responsable au relevé ?",
    },
    asked: {
      en: "functions without an owner; no effective owner; nobody is responsible; unfilled functions; gaps; missing functions",
      fr: "fonctions sans responsable; personne n'est chargé; lacunes",
    },
    messages: {
      answer: {
        en: "Functions on record as having nobody to carry them: {count} – {unowned}.",
        fr: "Fonctions que, d'après le relevé, personne ne porte : {count} – {unowned}.",
      },
      lacking: {
        en: "Functions said to be lacking, unfilled or not carried by whom they were looked for in, with no owner on record: {count} – {lacking}.",
        fr: "Fonctions dites manquantes, non assurées ou non portées par qui on les attendait, sans responsable au relevé : {count} – {lacking}.",
      },
      ...reasonMessage,
      none: {
        en: "No function is on record as unowned.",
        fr: "Le relevé ne donne aucune fonction comme étant sans responsable.",
      },
      unanswered: {
        en: "Said not to be answered for: {unanswered}.",
        fr: "Dites sans personne qui en réponde : {unanswered}.",
      },
      silent: {
        en: "No owner on record, and nothing said of it: {silent}.",
        fr: "Sans responsable connu, et rien n'en est dit : {silent}.",
      },
      hidden: {
        en: "What is on record of these stands outside the part looked at: {hidden}.",
        fr: "Ce qui est au relevé de celles-ci se trouve hors de la partie examinée : {hidden}.",
      },
    },
    columns: {
      work: { en: "Function", fr: "Fonction" },
      expected: { en: "Expected of, or looked for in", fr: "Attendue de, ou cherchée auprès de" },
      state: { en: "What is said", fr: "Ce qui est dit" },
    },
  },
  phrasings,
  parameters: z.strictObject({}),
  answer: (subject) => {
    const { view } = subject;
    const rows = sortNodes(view, view.nodesOf("function")).filter(
      (work) => linesInto(view, owning, work).length === 0,
    );
    const said = rows.filter((work) => saidUnowned(view, work) !== undefined);
    const nobody = said.filter((work) => isComplete(view, work));
    const lacking = said.filter((work) => !nobody.includes(work));
    const unanswered = rows.filter(
      (work) => !said.includes(work) && refusals(view, work, ["accountable-for"]).length > 0,
    );
    const wide = wideViewOf(view) ?? view;
    const unseen = rows.filter((work) => !said.includes(work) && !unanswered.includes(work));
    const silent = unseen.filter((work) => isSilent(wide, work));
    const hidden = unseen.filter((work) => !silent.includes(work));
    const denials = (work: number): number[] => [
      ...refusals(view, work, doing),
      ...refusals(view, work, ["accountable-for"]),
    ];
    const word = (work: number) => {
      if (nobody.includes(work)) return { en: "nobody carries it", fr: "personne ne la porte" };
      if (lacking.includes(work))
        return { en: "lacking or not carried as expected", fr: "manquante, ou non portée comme attendu" };
      if (hidden.includes(work))
        return { en: "not in the part looked at", fr: "pas dans la partie examinée" };
      return unanswered.includes(work)
        ? { en: "nobody answers for it", fr: "personne n'en répond" }
        : { en: "nothing said", fr: "rien n'est dit" };
    };
    return {
      sentences: [
        ...when(nobody.length, "answer", { count: nobody.length, unowned: namesValue(view, nobody) }),
        ...when(lacking.length, "lacking", { count: lacking.length, lacking: namesValue(view, lacking) }),
        ...reasons(view, { nodes: said, ...responsibility }),
        ...when(said.length === 0, "none"),
        ...when(unanswered.length, "unanswered", { unanswered: namesValue(view, unanswered) }),
        ...when(silent.length, "silent", { silent: namesValue(view, silent) }),
        ...when(hidden.length, "hidden", { hidden: namesValue(view, hidden) }),
      ],
      lines: said.flatMap(denials),
      beside: unanswered.flatMap(denials),
      nodes: said,
      status: surestStatus(said.flatMap((work) => saidUnowned(view, work) ?? [])),
      table: {
        columns: ["work", "state", "expected", "note"],
        rows: rows.map((work) => [
          namesValue(view, [work]),
          wordsValue(word(work)),
          endsValue(view, denials(work), view.columns.lineFrom),
          view.node(work).note ?? "",
        ]),
      },
    };
  },
});
