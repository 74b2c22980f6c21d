import { z } from "zod";
import { endsOf, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { nodeKinds, nodeKindWords } from "../../../graph/kinds.ts";
import { isUncounted } from "../../hierarchy/classes.ts";
import { type AnswerSentence, query, type Subject } from "../../query.ts";
import { mostAtOnce, notAtOnce } from "../shared/at-once.ts";
import { sortLines, sortNodes } from "../shared/order.ts";
import { choiceParameter } from "../shared/parameters.ts";
import { namesValue, wordsValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { phrasings } from "./phrasings.ts";

/** So many are told of after the first, and stand in the table. */
const next = 4;
const listed = 20;

type Led = { readonly node: number; readonly under: readonly number[] };

/** Whoever has somebody under them, the most first, each with those who answer directly to them. */
const led = (view: OrgView, kind: string | undefined): readonly Led[] => {
  const rows = [...Array(view.nodeCount).keys()].filter(
    (row) => view.hasNode(row) && (kind === undefined || view.node(row).kind === kind),
  );
  return sortNodes(view, rows)
    .map((node) => ({ node, under: [...new Set(endsOf(view.subordinates(), node))] }))
    .filter(({ under }) => under.length > 0)
    .sort((one, other) => other.under.length - one.under.length);
};

/** Those of one who are counted together though they were never there at once. */
const atMost = (view: OrgView, node: number): AnswerSentence[] =>
  notAtOnce(view, linesOf(view.subordinates(), node), node).map(({ values }) => ({
    message: "ofOneNotAtOnce",
    values: { ...values, node: namesValue(view, [node]) },
  }));

/** Whoever has most at one time, where those who come first counting all dates do not. */
const mostOnOneDay = (view: OrgView, all: readonly Led[], first: readonly Led[]): AnswerSentence[] => {
  const most = Math.max(0, ...first.map(({ node }) => atOnceUnder(view, node)));
  // nobody has more at once than on record in all
  const others = all.filter(
    ({ node, under }) => under.length > most && !first.some((one) => one.node === node),
  );
  const counted = others.map(({ node }) => ({ node, count: atOnceUnder(view, node) }));
  const best = Math.max(0, ...counted.map(({ count }) => count));
  const leaders = counted.filter(({ count }) => count === best).map(({ node }) => node);
  return best > most
    ? [{ message: "onOneDay", values: { node: namesValue(view, leaders), most: best } }]
    : [];
};

const atOnceUnder = (view: OrgView, node: number): number =>
  mostAtOnce(view, linesOf(view.subordinates(), node), node);

const tableOf = ({ view }: Subject, all: readonly Led[]) => ({
  columns: ["name", "kind", "reports", "atOnce"],
  rows: all.slice(0, listed).map(({ node, under }) => {
    const most = atOnceUnder(view, node);
    return [
      namesValue(view, [node]),
      wordsValue(nodeKinds[view.node(node).kind].label),
      under.length,
      // where all of them were there together, the number beside says it
      most < under.length ? most : "",
    ];
  }),
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
    messages: {
      answer: {
        en: "The most direct reports on record: {count} – {node}.",
        fr: "Le plus de subordonnés directs au relevé : {count} – {node}.",
      },
      classes: {
        en: "Each box counts as one. Boxes among these that stand for several, whose number is not recorded: {classes}.",
        fr: "Chaque case compte pour un. Cases, parmi celles-ci, qui en représentent plusieurs, dont le nombre n'est pas relevé : {classes}.",
      },
      ofOneNotAtOnce: {
        en: "Not all of those of {node} at the same time, by the dates on record: at most {most} at once.",
        fr: "Pas tous ceux de {node} en même temps, d'après les dates au relevé : au plus {most} à la fois.",
      },
      onOneDay: {
        en: "At one time, by the dates on record, the most are under {node}: {most}.",
        fr: "À un même moment, d'après les dates au relevé, le plus sont sous {node} : {most}.",
      },
      next: { en: "Next: {node} – {count}.", fr: "Ensuite : {node} – {count}." },
      none: {
        en: "The sources name nobody to whom anybody answers.",
        fr: "Les sources ne nomment personne à qui quelqu'un rende compte.",
      },
    },
    columns: {
      reports: { en: "Direct reports", fr: "Subordonnés directs" },
      atOnce: { en: "At one time, at most", fr: "Au plus en même temps" },
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
    const all = led(view, kind);
    const most = all[0]?.under.length ?? 0;
    const first = all.filter(({ under }) => under.length === most);
    const under = new Set(first.flatMap((one) => one.under));
    const classes = [...under].filter((row) => isUncounted(view, row));
    const nodes = first.map(({ node }) => node);
    const lines = nodes.flatMap((node) => sortLines(view, [...linesOf(view.subordinates(), node)]));
    return {
      sentences: [
        ...when(first.length, "answer", { count: most, node: namesValue(view, nodes) }),
        ...nodes.flatMap((node) => atMost(view, node)),
        ...mostOnOneDay(view, all, first),
        ...when(first.length === 0, "none"),
        ...when(classes.length, "classes", { classes: classes.length }),
        ...all
          .slice(first.length, first.length + next)
          .flatMap(({ node, under }) => [
            { message: "next", values: { node: namesValue(view, [node]), count: under.length } },
            ...atMost(view, node),
          ]),
      ],
      lines,
      table: tableOf(subject, all),
    };
  },
});
