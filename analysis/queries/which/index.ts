import { z } from "zod";
import { DottedError } from "../../../graph/errors.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { nodeKindWords } from "../../../graph/kinds.ts";
import { levels, type Words } from "../../../graph/vocabulary.ts";
import { type Phrase, query } from "../../query.ts";
import { farEnd, linesAt } from "../shared/lines.ts";
import { sortNodes } from "../shared/order.ts";
import { choiceParameter, nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { joined, names, told, wordsValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { statusOfLines } from "../shared/status.ts";
import { type Relation, relationOf, relationWords } from "./relations.ts";

const relationParameter = (label: Words, about: string) =>
  choiceParameter(relationWords, label, about).optional();

/** Either what they have or what they lack has to be said. */
const oneOf = { anyOf: [{ required: ["has"] }, { required: ["lacks"] }] };

const parameters = z
  .strictObject({
    kind: choiceParameter(nodeKindWords, { en: "Kind", fr: "Sorte" }, "Only nodes of this kind").optional(),
    level: choiceParameter(levels, { en: "Level", fr: "Niveau" }, "Only nodes of this level").optional(),
    has: relationParameter(
      { en: "Which relation", fr: "Quelle relation" },
      "Those on record in this relation, read from them: `answers`, `funded-by` …",
    ),
    to: nodeParameter(
      { en: "With whom or what (else anything)", fr: "Avec qui ou quoi (sinon n'importe)" },
      "With this, or with anything",
    ).optional(),
    and: relationParameter(
      { en: "And also in this relation", fr: "Et aussi dans cette relation" },
      "And in this one as well",
    ),
    andTo: nodeParameter(
      { en: "With whom or what (else anything)", fr: "Avec qui ou quoi (sinon n'importe)" },
      "With this, or with anything",
    ).optional(),
    lacks: relationParameter(
      {
        en: "And on record with nothing in this relation",
        fr: "Et sans rien d'enregistré dans cette relation",
      },
      "And with nothing on record in this one",
    ),
    lacksTo: nodeParameter(
      { en: "Not with this (others may be)", fr: "Pas avec ceci (d'autres possibles)" },
      "Nothing with this; other things may be",
    ).optional(),
  })
  .meta(oneOf);

/** A condition: a relation, and to what where that is said. */
type Condition = { readonly relation: Relation; readonly end: number | undefined };

const conditionOf = (
  view: OrgView,
  id: string | undefined,
  end: string | undefined,
): Condition | undefined =>
  id === undefined
    ? undefined
    : { relation: relationOf(id), end: end === undefined ? undefined : nodeMeant(view, end) };

const linesFor = (
  view: OrgView,
  node: number,
  { relation, end }: Condition,
  polarity: "asserted" | "denied" = "asserted",
): number[] =>
  linesAt(view, node, { ...relation, polarity }).filter(
    (line) => end === undefined || (farEnd(view, line, node) === end && end !== node),
  );

const inWords = (view: OrgView, { relation, end }: Condition): Phrase =>
  end === undefined
    ? joined(
        [wordsValue({ en: "“", fr: "« " }), wordsValue(relation.words), wordsValue({ en: "”", fr: " »" })],
        "none",
      )
    : joined(
        [
          wordsValue({ en: "“", fr: "« " }),
          joined([wordsValue(relation.words), names(view, [end])], "word"),
          wordsValue({ en: "”", fr: " »" }),
        ],
        "none",
      );

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
      en: "which have no superior; without; not stated; lacking; both conditions; who does this and also that; ranking; who has the most; how many have",
      fr: "lesquels n'ont pas; sans; non énoncé; les deux conditions; qui fait ceci et aussi cela; classement; qui en a le plus",
    },
    messages: {
      asked: { en: "Asked for – {conditions}.", fr: "Recherché – {conditions}." },
      answer: { en: "On record: {count} – {who}.", fr: "Au relevé : {count} – {who}." },
      most: { en: "With the most lines, {lines}: {who}.", fr: "Avec le plus de lignes, {lines} : {who}." },
      lacking: {
        en: "That nothing is on record of {lacks} is not to say that there is nothing.",
        fr: "Que rien ne soit connu de {lacks} ne veut pas dire qu'il n'y ait rien.",
      },
      denied: { en: "Said to have none: {who}.", fr: "Dits n'en avoir aucun : {who}." },
      none: { en: "None is on record.", fr: "Aucun n'est connu." },
    },
    columns: {
      name: { en: "Name", fr: "Nom" },
      lines: { en: "Lines", fr: "Lignes" },
      what: { en: "On record", fr: "Au relevé" },
    },
  },
  parameters,
  answer: ({ view }, { kind, level, ...wanted }) => {
    const conditions = [
      conditionOf(view, wanted.has, wanted.to),
      conditionOf(view, wanted.and, wanted.andTo),
    ].filter((one) => one !== undefined);
    const lacks = conditionOf(view, wanted.lacks, wanted.lacksTo);
    if (conditions.length === 0 && lacks === undefined)
      throw new DottedError("bad-request", "say what they have (`has`) or lack (`lacks`)");
    const fits = (row: number): boolean => {
      const node = view.node(row);
      return (
        (kind === undefined ? node.kind !== "recommendation" : node.kind === kind) &&
        (level === undefined || node.level === level) &&
        conditions.every((one) => linesFor(view, row, one).length > 0) &&
        (lacks === undefined || linesFor(view, row, lacks).length === 0)
      );
    };
    const every = [...Array(view.nodeCount).keys()].filter((row) => view.hasNode(row) && fits(row));
    const found = sortNodes(view, every)
      .map((row) => ({ row, lines: conditions.map((one) => linesFor(view, row, one)) }))
      .sort((a, b) => b.lines.flat().length - a.lines.flat().length);
    const most = found[0]?.lines.flat().length ?? 0;
    const leading = found.filter(({ lines: held }) => held.flat().length === most).map(({ row }) => row);
    const lines = found.flatMap(({ lines: held }) => held.flat());
    const denials =
      lacks === undefined ? [] : found.flatMap(({ row }) => linesFor(view, row, lacks, "denied"));
    const rows = found.map(({ row }) => row);
    const denied = rows.filter(
      (row) => lacks !== undefined && linesFor(view, row, lacks, "denied").length > 0,
    );
    const asked = [...conditions, ...(lacks === undefined ? [] : [lacks])];
    return {
      sentences: [
        ...when(asked.length, "asked", {
          conditions: joined(
            [
              ...conditions.map((one) => inWords(view, one)),
              ...(lacks === undefined
                ? []
                : [joined([wordsValue({ en: "nothing of", fr: "rien de" }), inWords(view, lacks)], "word")]),
            ],
            "semicolon",
          ),
        }),
        ...when(rows.length, "answer", { count: rows.length, who: names(view, rows) }),
        ...when(most > 1 && leading.length < rows.length, "most", { lines: most, who: names(view, leading) }),
        ...when(rows.length === 0, "none"),
        ...when(denied.length, "denied", { who: names(view, denied) }),
        ...(lacks === undefined || rows.length === 0
          ? []
          : when(true, "lacking", { lacks: inWords(view, lacks) })),
      ],
      lines,
      beside: denials,
      nodes: rows,
      // That something is missing from the record is our reading of it, and said nowhere.
      status:
        rows.length === 0 ? "not-stated" : lacks === undefined ? statusOfLines(view, lines) : "inferred",
      table: {
        columns: ["name", "lines", "what"],
        rows: found.map(({ row, lines: held }) => [
          names(view, [row]),
          held.flat().length,
          joined(
            held.map((some) => told(view, some, row)),
            "semicolon",
          ),
        ]),
      },
    };
  },
});
