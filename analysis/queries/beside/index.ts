import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import type { Words } from "../../../graph/vocabulary.ts";
import { type AnswerSentence, type AnswerTable, query } from "../../query.ts";
import { everyLine, farEnd, farEnds, isDenied, linesAt } from "../shared/lines.ts";
import { sortNodes } from "../shared/order.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { namesValue, wordsValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { alignment } from "./alignment.ts";
import { phrasings } from "./phrasings.ts";

const running = ["runs", "responsible-for", "decides-on"] as const;

const limitsOf = (view: OrgView, row: number): number[] =>
  linesAt(view, row, { kinds: ["constrains"], direction: "in" });

const refusalsOf = (view: OrgView, row: number): number[] =>
  linesAt(view, row, { kinds: ["replaces"], direction: "out", polarity: "denied" });

const ownersOf = (view: OrgView, row: number): number[] =>
  linesAt(view, row, { kinds: running, direction: "in" });

/** A process and one that runs beside it. */
type Side = { readonly process: number; readonly other: number };

/** What has replaced one of those that run beside a process: the sources do not say that it runs beside it too. */
const successorsOf = (view: OrgView, { process, other }: Side): number[] =>
  linesAt(view, other, { kinds: ["replaces"], direction: "in" }).filter(
    (line) => farEnd(view, line, other) !== process,
  );

/** What is told of one process: what runs beside it, what binds it, what it does not replace. */
const toldOf = (view: OrgView, process: number, sides: readonly Side[]): AnswerSentence[] => {
  const own = sides.filter((one) => one.process === process);
  const others = own.map(({ other }) => other);
  const [binding, kept] = [limitsOf(view, process), refusalsOf(view, process)];
  const name = namesValue(view, [process]);
  const count = new Set(others).size;
  return [
    ...when(others.length, "answer", { process: name, others: namesValue(view, others), count }),
    ...when(others.length === 0, "none", { process: name }),
    ...own.flatMap((side) => {
      const later = farEnds(view, successorsOf(view, side), side.other).filter(
        (row) => !others.includes(row),
      );
      return when(later.length, "successor", {
        process: name,
        old: namesValue(view, [side.other]),
        successor: namesValue(view, later),
      });
    }),
    ...when(binding.length, "limits", {
      process: name,
      limits: namesValue(view, farEnds(view, binding, process)),
    }),
    ...when(kept.length, "replaces", { replaced: namesValue(view, farEnds(view, kept, process)) }),
  ];
};

/** All pairs that run side by side, or those of one process. */
const sidesOf = (view: OrgView, only: number | undefined): { lines: number[]; sides: Side[] } => {
  const { lineFrom, lineTo } = view.columns;
  const lines =
    only === undefined
      ? everyLine(view, (line) => view.line(line).kind === "parallel-to" && !isDenied(view, line))
      : linesAt(view, only, { kinds: ["parallel-to"] });
  const sides = lines.map((line) => {
    const process = only ?? lineFrom[line] ?? -1;
    return { process, other: only === undefined ? (lineTo[line] ?? -1) : farEnd(view, line, process) };
  });
  return { lines, sides };
};

/** A row of the table: a process, another, and how the two stand. */
type Shown = Side & { readonly words: Words };

/** What sets limits to each of some processes. */
const limiting = (view: OrgView, processes: readonly number[]): Shown[] =>
  processes.flatMap((process) =>
    farEnds(view, limitsOf(view, process), process).map((other) => ({
      process,
      other,
      words: { en: "sets its limits", fr: "en fixe les limites" },
    })),
  );

/** What has replaced one of those that run beside a process, where it is not itself among them. */
const succeeding = (view: OrgView, sides: readonly Side[]): Shown[] =>
  sides.flatMap((side) =>
    farEnds(view, successorsOf(view, side), side.other)
      .filter((row) => !sides.some(({ process, other }) => process === side.process && other === row))
      .map((other) => ({ process: side.process, other, words: { en: "not recorded", fr: "non connu" } })),
  );

const tableOf = (view: OrgView, shown: readonly Shown[]): AnswerTable => ({
  columns: ["process", "other", "owner", "aligned", "note"],
  rows: shown.map(({ process, other, words }) => [
    namesValue(view, [process]),
    namesValue(view, [other]),
    namesValue(view, farEnds(view, ownersOf(view, other), other)),
    wordsValue(words),
    view.node(other).note ?? "",
  ]),
});

/** Which processes run beside one (or each other), who runs each, what binds it, and which are in step. */
export const beside = query({
  info: {
    id: "beside",
    title: { en: "What runs beside X?", fr: "Qu'est-ce qui se déroule à côté de X ?" },
    question: {
      en: "Which processes run beside {node}, who runs them, and are they aligned?",
      fr: "Quels processus se déroulent à côté de {node}, qui les mène, et sont-ils alignés ?",
    },
    asked: {
      en: "parallel processes; planning processes beside it; which processes run in parallel; aligned with",
      fr: "processus parallèles; à côté de; alignés sur",
    },
    messages: {
      answer: {
        en: "Beside {process}: {count} on record – {others}.",
        fr: "À côté de {process} : {count} au relevé – {others}.",
      },
      successor: {
        en: "In the place of {old} on record: {successor}; whether that runs beside {process} is not recorded.",
        fr: "À la place de {old} au relevé : {successor} ; s'il se déroule à côté de {process} n'est pas connu.",
      },
      limits: {
        en: "Setting limits to {process}: {limits}.",
        fr: "Fixant des limites à {process} : {limits}.",
      },
      replaces: {
        en: "Said not to take the place of: {replaced}.",
        fr: "Dit ne pas remplacer : {replaced}.",
      },
      unowned: {
        en: "Who runs them is not stated for: {unowned}.",
        fr: "Qui les mène n'est pas énoncé pour : {unowned}.",
      },
      none: {
        en: "Nothing that runs beside {process} is on record.",
        fr: "Le relevé ne contient rien qui se déroule à côté de {process}.",
      },
      nowhere: {
        en: "No two processes that run side by side are on record.",
        fr: "Le relevé ne contient pas deux processus qui se déroulent côte à côte.",
      },
    },
    columns: {
      process: { en: "Process", fr: "Processus" },
      other: { en: "Beside", fr: "À côté de" },
      owner: { en: "Run by", fr: "Mené par" },
      aligned: { en: "Aligned", fr: "Aligné" },
    },
  },
  phrasings,
  parameters: z.strictObject({
    node: nodeParameter(
      {
        en: "The process (else all that run side by side)",
        fr: "Le processus (sinon tous ceux qui vont côte à côte)",
      },
      "The process; all that run side by side when left out",
    ).optional(),
  }),
  answer: ({ view }, { node: asked }) => {
    const only = asked === undefined ? undefined : nodeMeant(view, asked);
    const { lines, sides } = sidesOf(view, only);
    const processes = sortNodes(view, only === undefined ? sides.map((one) => one.process) : [only]);
    const shown = [
      ...sides.map((one) => ({ ...one, words: alignment(view, one.process, one.other).words })),
      ...limiting(view, processes),
      ...succeeding(view, sides),
    ];
    const unowned = sides.map((one) => one.other).filter((row) => ownersOf(view, row).length === 0);
    return {
      sentences: [
        ...processes.flatMap((process) => toldOf(view, process, sides)),
        ...when(unowned.length, "unowned", { unowned: namesValue(view, unowned) }),
        ...when(processes.length === 0, "nowhere"),
      ],
      lines,
      beside: [
        ...processes.flatMap((row) => [...limitsOf(view, row), ...refusalsOf(view, row)]),
        ...sides.flatMap((side) => successorsOf(view, side)),
        ...shown.flatMap(({ process, other }) => [
          ...ownersOf(view, other),
          ...alignment(view, process, other).lines,
        ]),
      ],
      nodes: only === undefined ? [] : [only],
      table: tableOf(view, shown),
    };
  },
});
