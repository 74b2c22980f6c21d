import type { z } from "zod";
import { DottedError } from "../../../graph/errors.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import type { Node } from "../../../graph/model/node.ts";
import { type AnswerSentence, type Phrase, query } from "../../query.ts";
import { sortNodes } from "../shared/order.ts";
import { joined, linePhrases, namesValue, wordsValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { statusOfLines } from "../shared/status.ts";
import { conditionOf, hiddenOf, linesFor, meetsCondition, type WhichCondition } from "./conditions.ts";
import { whichParameters } from "./parameters.ts";
import { phrasings } from "./phrasings.ts";
import { canLack, isOfSort, otherwiseLed } from "./sorts.ts";

const quoted = (view: OrgView, { relation, end }: WhichCondition): Phrase =>
  end === undefined
    ? joined(
        [wordsValue({ en: "“", fr: "« " }), wordsValue(relation.words), wordsValue({ en: "”", fr: " »" })],
        "none",
      )
    : joined(
        [
          wordsValue({ en: "“", fr: "« " }),
          joined([wordsValue(relation.words), namesValue(view, [end])], "word"),
          wordsValue({ en: "”", fr: " »" }),
        ],
        "none",
      );

const inWords = (view: OrgView, condition: WhichCondition): Phrase =>
  condition.several
    ? joined([wordsValue({ en: "several of", fr: "plusieurs de" }), quoted(view, condition)], "word")
    : quoted(view, condition);

/** All that was asked, in words. */
const conditionsInWords = (
  view: OrgView,
  conditions: readonly WhichCondition[],
  lacks: WhichCondition | undefined,
): Phrase[] => {
  const nothing = wordsValue({ en: "nothing of", fr: "rien de" });
  return [
    ...conditions.map((one) => inWords(view, one)),
    ...(lacks === undefined ? [] : [joined([nothing, inWords(view, lacks)], "word")]),
  ];
};

/** A node that fits, with its lines for each condition. */
type Fitting = { readonly row: number; readonly lines: readonly (readonly number[])[] };

const rowOf = (view: OrgView, { row, lines }: Fitting): Phrase[] => {
  const phrases = lines.map((some) => linePhrases(view, some, row));
  return [namesValue(view, [row]), lines.flat().length, joined(phrases, "semicolon")];
};

type Asked = {
  readonly conditions: readonly WhichCondition[];
  readonly lacks: WhichCondition | undefined;
  readonly sort: (node: Node) => boolean;
};

/** Those that fit all that was asked, with most lines first. */
const fittingOf = (view: OrgView, { conditions, lacks, sort }: Asked): Fitting[] => {
  const fits = (row: number): boolean =>
    sort(view.node(row)) &&
    conditions.every((one) => meetsCondition(view, row, one)) &&
    (lacks === undefined || linesFor(view, row, lacks).length === 0);
  const every = [...Array(view.nodeCount).keys()].filter((row) => view.hasNode(row) && fits(row));
  return sortNodes(view, every)
    .map((row) => ({ row, lines: conditions.map((one) => linesFor(view, row, one)) }))
    .sort((a, b) => b.lines.flat().length - a.lines.flat().length);
};

type Wanted = Omit<z.output<typeof whichParameters>, "kind" | "level">;

/**
 * What those who fit have, and what they lack.
 * @throws DottedError `bad-request` where neither is asked for.
 */
const wantedOf = (view: OrgView, wanted: Wanted): Omit<Asked, "sort"> => {
  const conditions = [
    conditionOf(view, wanted.has, wanted.to, wanted.number === "several"),
    conditionOf(view, wanted.and, wanted.andTo),
  ].filter((one) => one !== undefined);
  const lacks = conditionOf(view, wanted.lacks, wanted.lacksTo);
  if (conditions.length === 0 && lacks === undefined)
    throw new DottedError("bad-request", "say what they have (`has`) or lack (`lacks`)");
  return { conditions, lacks };
};

/** That what those found lack may only not be recorded, or be left out of the part looked at. */
const lackingOf = (view: OrgView, lacks: WhichCondition, rows: readonly number[]): AnswerSentence[] => {
  const hidden = hiddenOf(view, rows, lacks);
  const values = { lacks: inWords(view, lacks) };
  return [
    ...when(rows.length, "lacking", values),
    ...when(hidden.length, "hidden", { ...values, who: namesValue(view, hidden) }),
  ];
};

/** Which nodes stand in one relation, and in another, and in none of a third; those with most lines first. */
export const which = query({
  info: {
    id: "which",
    title: { en: "Which ones have this and lack that?", fr: "Lesquels ont ceci et non cela ?" },
    question: {
      en: "Which nodes of kind {kind} are on record as {has} {to}, and as {and} {andTo}, with nothing on record as {lacks} {lacksTo}?",
      fr: "Quels nœuds de type {kind} sont connus comme {has} {to}, et comme {and} {andTo}, sans rien de connu comme {lacks} {lacksTo} ?",
    },
    asked: {
      en: "which have no superior; without; not stated; lacking; both conditions; who does this and also that; ranking; who has the most; how many have; overlapping responsibilities; several hats",
      fr: "lesquels n'ont pas; sans; non énoncé; les deux conditions; qui fait ceci et aussi cela; classement; qui en a le plus; responsabilités qui se chevauchent; plusieurs casquettes",
    },
    twinNote: {
      en: "For several at one time it compares the dates of lines; dates of what they join it leaves aside.",
      fr: "Pour plusieurs en même temps, il compare les dates des lignes ; celles de ce qu'elles relient, il les laisse de côté.",
    },
    messages: {
      asked: { en: "Asked for – {conditions}.", fr: "Recherché – {conditions}." },
      answer: { en: "On record: {count} – {who}.", fr: "Au relevé : {count} – {who}." },
      most: { en: "With the most lines, {lines}: {who}.", fr: "Avec le plus de lignes, {lines} : {who}." },
      lacking: {
        en: "That nothing is on record of {lacks} is not to say that there is nothing.",
        fr: "Que rien ne soit connu de {lacks} ne veut pas dire qu'il n'y ait rien.",
      },
      hidden: {
        en: "For these the part of the record that is left out does hold something of {lacks}: {who}.",
        fr: "Pour ceux-ci, la partie du relevé laissée de côté contient bien quelque chose de {lacks} : {who}.",
      },
      denied: { en: "Said to have none: {who}.", fr: "Dits n'en avoir aucun : {who}." },
      otherwise: {
        en: "Held by somebody who has a superior in another post: {who}.",
        fr: "Occupés par une personne qui a un supérieur dans un autre poste : {who}.",
      },
      none: { en: "None is on record.", fr: "Aucun n'est connu." },
    },
    columns: {
      name: { en: "Name", fr: "Nom" },
      lines: { en: "Lines", fr: "Lignes" },
      what: { en: "On record", fr: "Au relevé" },
    },
  },
  phrasings,
  parameters: whichParameters,
  answer: ({ view }, { kind, level, ...wanted }) => {
    const { conditions, lacks } = wantedOf(view, wanted);
    const found = fittingOf(view, { conditions, lacks, sort: (node) => isOfSort(node, kind, level) }).filter(
      ({ row }) => canLack(view, row, kind, wanted.lacks),
    );
    const most = found[0]?.lines.flat().length ?? 0;
    const leading = found.filter(({ lines: held }) => held.flat().length === most).map(({ row }) => row);
    const lines = found.flatMap(({ lines: held }) => held.flat());
    const rows = found.map(({ row }) => row);
    const denialsOf = (row: number): number[] =>
      lacks === undefined ? [] : linesFor(view, row, lacks, "denied");
    const denied = rows.filter((row) => denialsOf(row).length > 0);
    const otherwise =
      wanted.lacks === "answers" && wanted.lacksTo === undefined ? otherwiseLed(view, rows) : [];
    const asked = conditionsInWords(view, conditions, lacks);
    return {
      sentences: [
        ...when(asked.length, "asked", { conditions: joined(asked, "semicolon") }),
        ...when(rows.length, "answer", { count: rows.length, who: namesValue(view, rows) }),
        ...when(most > 1 && leading.length < rows.length, "most", {
          lines: most,
          who: namesValue(view, leading),
        }),
        ...when(rows.length === 0, "none"),
        ...when(denied.length, "denied", { who: namesValue(view, denied) }),
        ...when(otherwise.length, "otherwise", { who: namesValue(view, otherwise) }),
        ...(lacks === undefined ? [] : lackingOf(view, lacks, rows)),
      ],
      lines,
      beside: rows.flatMap(denialsOf),
      nodes: rows,
      // That something is missing from the record is our reading of it, and said nowhere.
      status:
        rows.length === 0 ? "not-stated" : lacks === undefined ? statusOfLines(view, lines) : "inferred",
      table: {
        columns: ["name", "lines", "what"],
        rows: found.map((one) => rowOf(view, one)),
      },
    };
  },
});
