import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { nodeKinds, nodeKindWords } from "../../../graph/kinds.ts";
import { isUncounted } from "../../hierarchy/classes.ts";
import { answeringTo, linesOfSpan } from "../../hierarchy/direct-reports.ts";
import { type AnswerSentence, query, type Subject } from "../../query.ts";
import { mostAtOnce } from "../shared/at-once.ts";
import { sortLines, sortNodes } from "../shared/order.ts";
import { choiceParameter } from "../shared/parameters.ts";
import { namesValue, wordsValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { datesOfLinesOnly } from "../shared/twin-notes.ts";
import { phrasings } from "./phrasings.ts";

/** So many are told of after the first, and stand in the table. */
const next = 4;
const listed = 20;

/** Somebody with those who answer directly to them: how many at most at one time, and how many of all dates. */
type Led = { readonly node: number; readonly most: number; readonly all: number };

/** Whoever has somebody under them, with the most at one time first. */
const led = (view: OrgView, kind: string | undefined): readonly Led[] => {
  const rows = [...Array(view.nodeCount).keys()].filter(
    (row) => view.hasNode(row) && (kind === undefined || view.node(row).kind === kind),
  );
  return sortNodes(view, rows)
    .map((node) => ({
      node,
      most: mostAtOnce(view, linesOfSpan(view, node), node),
      all: answeringTo(view, node).reports.length,
    }))
    .filter(({ all }) => all > 0)
    .sort((one, other) => other.most - one.most);
};

/** Of one whose reports were never all there at once, how many all dates have together. */
const ofAllDates = (view: OrgView, { node, most, all }: Led): AnswerSentence[] =>
  when(all > most ? all : 0, "ofAllDates", { node: namesValue(view, [node]), all });

const tableOf = ({ view }: Subject, leaders: readonly Led[]) => ({
  columns: ["name", "kind", "reports", "ofAllDates"],
  rows: leaders.slice(0, listed).map(({ node, most, all }) => [
    namesValue(view, [node]),
    wordsValue(nodeKinds[view.node(node).kind].label),
    most,
    // where all of them were there together, the number beside says it
    most < all ? all : "",
  ]),
});

/** Who has the most direct reports, and who comes next. */
export const mostReports = query({
  info: {
    id: "most-reports",
    title: { en: "Who has the most direct reports?", fr: "Qui a le plus de subordonnés directs ?" },
    question: {
      en: "Who of kind {kind} has the most direct reports?",
      fr: "Qui, parmi les {kind}, a le plus de subordonnés directs ?",
    },
    asked: {
      en: "busiest manager; most subordinates; most direct reports; largest span of control; widest span; how many report to whom",
      fr: "le plus de subordonnés; plus grand nombre de subordonnés; encadre le plus; étendue de contrôle",
    },
    twinNote: datesOfLinesOnly,
    messages: {
      answer: {
        en: "The most direct reports on record: {count} – {node}.",
        fr: "Le plus de subordonnés directs au relevé : {count} – {node}.",
      },
      classes: {
        en: "Each box counts as one. Boxes among these that stand for several, whose number is not recorded: {classes}.",
        fr: "Chaque case compte pour un. Cases, parmi celles-ci, qui en représentent plusieurs, dont le nombre n'est pas relevé : {classes}.",
      },
      answerAtOnce: {
        en: "The most direct reports at one time, by the dates on record: {count} – {node}.",
        fr: "Le plus de subordonnés directs à un même moment, d'après les dates au relevé : {count} – {node}.",
      },
      ofAllDates: {
        en: "Counting all dates, {all} are on record under {node}, not all of them at the same time.",
        fr: "Toutes dates confondues, {all} sont au relevé sous {node}, pas tous en même temps.",
      },
      next: { en: "Next: {node} – {count}.", fr: "Ensuite : {node} – {count}." },
      none: {
        en: "The sources name nobody who has direct reports.",
        fr: "Les sources ne nomment personne qui ait des subordonnés directs.",
      },
    },
    columns: {
      reports: { en: "Direct reports", fr: "Subordonnés directs" },
      ofAllDates: { en: "Counting all dates", fr: "Toutes dates confondues" },
    },
  },
  phrasings,
  parameters: z.strictObject({
    kind: choiceParameter(
      nodeKindWords,
      { en: "Kind", fr: "Sorte" },
      "Kind of node; any when absent",
    ).optional(),
  }),
  answer: (subject, { kind }) => {
    const { view } = subject;
    const leaders = led(view, kind);
    const most = leaders[0]?.most ?? 0;
    const first = leaders.filter((one) => one.most === most);
    const under = new Set(first.flatMap(({ node }) => answeringTo(view, node).reports));
    const classes = [...under].filter((row) => isUncounted(view, row));
    const nodes = first.map(({ node }) => node);
    const lines = nodes.flatMap((node) => sortLines(view, linesOfSpan(view, node)));
    const answer = leaders.some((one) => one.most < one.all) ? "answerAtOnce" : "answer";
    return {
      sentences: [
        ...when(first.length, answer, { count: most, node: namesValue(view, nodes) }),
        ...first.flatMap((one) => ofAllDates(view, one)),
        ...when(first.length === 0, "none"),
        ...when(classes.length, "classes", { classes: classes.length }),
        ...leaders
          .slice(first.length, first.length + next)
          .flatMap((one) => [
            { message: "next", values: { node: namesValue(view, [one.node]), count: one.most } },
            ...ofAllDates(view, one),
          ]),
      ],
      lines,
      table: tableOf(subject, leaders),
    };
  },
});
