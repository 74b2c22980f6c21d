import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { nodeKindWords } from "../../../graph/kinds.ts";
import { type Phrase, query } from "../../query.ts";
import { hasDatedFields } from "../shared/dated-fields.ts";
import { everyLine } from "../shared/lines.ts";
import { sortNodes } from "../shared/order.ts";
import { choiceParameter } from "../shared/parameters.ts";
import { liesIn, periodSchema, type Within } from "../shared/periods.ts";
import { joined, namesValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { statusOfLines, statusOfNodes, surestStatus } from "../shared/status.ts";
import { nodeTable } from "../shared/table.ts";
import { phrasings } from "./phrasings.ts";

/** Nodes that began or ended in a period, those of which something changed in it, and those without any date. */
const nodesIn = (view: OrgView, rows: readonly number[], within: Within) => {
  const those = (test: (row: number) => boolean): number[] => sortNodes(view, rows.filter(test));
  return {
    began: those((row) => within(view.node(row).since)),
    ended: those((row) => within(view.node(row).until)),
    changed: those((row) => hasDatedFields(view, row, ({ since, until }) => within(since) || within(until))),
    undated: rows.filter((row) => {
      const { since, until, dated: fields } = view.node(row);
      return since === undefined && until === undefined && fields === undefined;
    }),
  };
};

/** What began or ended in a period, by the dates on record. */
export const dated = query({
  info: {
    id: "dated",
    title: { en: "What dates from then?", fr: "Qu'est-ce qui date de cette époque ?" },
    question: {
      en: "Which nodes of kind {kind} and which lines are dated to {period}?",
      fr: "Quels nœuds de type {kind} et quelles lignes sont datés de {period} ?",
    },
    asked: {
      en: "by date; of the year; documents of; what began; what ended; when",
      fr: "par date; de l'année; documents de; ce qui a commencé; ce qui a pris fin",
    },
    messages: {
      began: {
        en: "Dated to {period}, or begun then: {count} – {who}.",
        fr: "Datés de {period}, ou commencés alors : {count} – {who}.",
      },
      ended: { en: "Ended in {period}: {count} – {who}.", fr: "Terminés en {period} : {count} – {who}." },
      changed: {
        en: "What was so for a time begins or ends in {period} for {count} – {who}.",
        fr: "Ce qui fut vrai un temps commence ou finit en {period} pour {count} – {who}.",
      },
      lines: {
        en: "Lines that begin or end in {period}: {count}.",
        fr: "Lignes qui commencent ou finissent en {period} : {count}.",
      },
      undated: {
        en: "Without a date on record, and so not looked at: {count}.",
        fr: "Sans date au relevé, donc non examinés : {count}.",
      },
      none: { en: "Nothing on record is dated to {period}.", fr: "Rien au relevé n'est daté de {period}." },
    },
  },
  phrasings,
  parameters: z.strictObject({
    period: periodSchema.meta({
      label: { en: "When (2006, 2006-01, 2004/2006)", fr: "Quand (2006, 2006-01, 2004/2006)" },
      description: "A year, month or day, or two with a stroke between",
    }),
    kind: choiceParameter(nodeKindWords, { en: "Kind", fr: "Sorte" }, "Only nodes of this kind").optional(),
  }),
  answer: (subject, { period, kind }) => {
    const { view } = subject;
    const within = liesIn(period);
    const all = [...Array(view.nodeCount).keys()].filter(
      (row) =>
        view.hasNode(row) &&
        (kind === undefined ? !view.nodeHas(row, "proposal") : view.node(row).kind === kind),
    );
    const { began, ended, changed, undated } = nodesIn(view, all, within);
    const lines =
      kind === undefined
        ? everyLine(view, (line) => within(view.line(line).since) || within(view.line(line).until))
        : [];
    const values = (rows: readonly number[]): Record<string, Phrase> => ({
      period: joined(period.split("/"), "dash"),
      count: rows.length,
      who: namesValue(view, rows),
    });
    const found = [...new Set([...began, ...ended, ...changed])];
    return {
      sentences: [
        ...when(began.length, "began", values(began)),
        ...when(ended.length, "ended", values(ended)),
        ...when(changed.length, "changed", values(changed)),
        ...when(lines.length, "lines", values(lines.map((line) => view.columns.lineFrom[line] ?? -1))),
        ...when(found.length + lines.length === 0, "none", values([])),
        ...when(undated.length, "undated", { count: undated.length }),
      ],
      lines,
      nodes: found,
      status: surestStatus([statusOfNodes(view, found), statusOfLines(view, lines)]),
      table: nodeTable(subject, found),
    };
  },
});
