import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { query } from "../../query.ts";
import { farEnds, linesAt } from "../shared/lines.ts";
import { sortNodes } from "../shared/order.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { linePhrases, namesValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { phrasings } from "./phrasings.ts";

const doing = ["implements", "responsible-for", "accountable-for", "needed-for"] as const;

/** Whether it acts itself, and not as a hat that somebody wears: then what it carries out are its tasks. */
const actsItself = (view: OrgView, node: number): boolean =>
  view.nodeHas(node, "actor") && !view.nodeHas(node, "role");

/** Which tasks a mandate or a wider task holds, who does each, and what pays for it. */
export const tasks = query({
  info: {
    id: "tasks",
    title: { en: "Which tasks does X contain?", fr: "Quelles tâches X contient-il ?" },
    question: {
      en: "Which tasks does {node} contain, who carries them out, and what pays for them?",
      fr: "Quelles tâches {node} contient-il, qui les réalise, et qu'est-ce qui les finance ?",
    },
    asked: {
      en: "tasks of the mandate; what does it contain; subtasks; what is the mission to do",
      fr: "tâches du mandat; que contient; sous-tâches",
    },
    messages: {
      answer: {
        en: "Tasks of {work}: {count} on record – {tasks}.",
        fr: "Tâches de {work} : {count} au relevé – {tasks}.",
      },
      wider: { en: "{work} is itself a task of: {wider}.", fr: "{work} est une tâche de : {wider}." },
      undone: {
        en: "Who carries it out is not stated for: {undone}.",
        fr: "Qui la réalise n'est pas énoncé pour : {undone}.",
      },
      carried: {
        en: "Work that {work} has a part in – {tasks}.",
        fr: "Travail auquel {work} prend part – {tasks}.",
      },
      none: {
        en: "No tasks of {work} are on record.",
        fr: "Le relevé ne contient aucune tâche de {work}.",
      },
    },
    columns: {
      task: { en: "Task", fr: "Tâche" },
      limits: { en: "When", fr: "Quand" },
      doers: { en: "Carried out by", fr: "Réalisée par" },
      funds: { en: "Paid for by", fr: "Financée par" },
    },
  },
  phrasings,
  parameters: z.strictObject({
    node: nodeParameter({ en: "Mandate, task or document", fr: "Mandat, tâche ou document" }),
  }),
  answer: ({ view }, { node: asked }) => {
    const work = nodeMeant(view, asked);
    const held = linesAt(view, work, { kinds: ["contains-task"], direction: "out" });
    const wider = linesAt(view, work, { kinds: ["contains-task"], direction: "in" });
    const rows = sortNodes(view, farEnds(view, held, work)).map((task) => ({
      task,
      how: held.filter((line) => view.columns.lineTo[line] === task),
      doers: linesAt(view, task, { kinds: doing, direction: "in" }),
      funds: linesAt(view, task, { kinds: ["funds"], direction: "in", polarity: "any" }),
    }));
    const carried = actsItself(view, work) ? linesAt(view, work, { kinds: doing, direction: "out" }) : [];
    const undone = rows.filter(({ doers }) => doers.length === 0).map(({ task }) => task);
    return {
      sentences: [
        ...when(held.length, "answer", {
          work: namesValue(view, [work]),
          count: rows.length,
          tasks: linePhrases(view, held, work, { plain: ["contains-task"] }),
        }),
        ...when(carried.length, "carried", {
          work: namesValue(view, [work]),
          tasks: linePhrases(view, carried, work),
        }),
        ...when(held.length + carried.length === 0, "none", { work: namesValue(view, [work]) }),
        ...when(wider.length, "wider", {
          work: namesValue(view, [work]),
          wider: namesValue(view, farEnds(view, wider, work)),
        }),
        ...when(undone.length, "undone", { undone: namesValue(view, undone) }),
      ],
      lines: [...held, ...carried],
      beside: [...wider, ...rows.flatMap(({ doers, funds }) => [...doers, ...funds])],
      nodes: [work],
      table: {
        columns: ["task", "limits", "doers", "funds"],
        rows: rows.map(({ task, how, doers, funds }) => [
          namesValue(view, [task]),
          how.flatMap((line) => view.line(line).condition ?? view.line(line).quantifier ?? []).join("; "),
          linePhrases(view, doers, task),
          linePhrases(view, funds, task, { plain: ["funds"] }),
        ]),
      },
    };
  },
});
