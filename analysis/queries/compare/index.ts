import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { nodeKinds } from "../../../graph/kinds.ts";
import { levels, states } from "../../../graph/vocabulary.ts";
import { type AnswerSentence, type Phrase, query } from "../../query.ts";
import { farEnds, isDenied, linesAt } from "../shared/lines.ts";
import { actorMeant, actorPair } from "../shared/parameters.ts";
import { joined, linePhrases, namesValue, wordsValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { phrasings } from "./phrasings.ts";
import { type Respect, respects } from "./respects.ts";

const linesIn = (view: OrgView, { kinds, direction }: Respect, node: number): number[] =>
  linesAt(view, node, { kinds, direction, polarity: "any" });

/** What sort of thing it is: as recorded, else by its kind; and how things stand with it. */
const sortOf = (view: OrgView, row: number): Phrase => {
  const { classification, kind, level, state } = view.node(row);
  return joined(
    [
      classification ?? wordsValue(nodeKinds[kind].label),
      ...(level === undefined ? [] : [wordsValue(levels[level])]),
      ...(state === undefined ? [] : [wordsValue(states[state])]),
    ],
    "comma",
  );
};

type Side = readonly [lines: readonly number[], node: number];

/** What both sides lead to, both asserted or both denied. */
const sharedEnds = (view: OrgView, [one, first]: Side, [two, second]: Side): number[] =>
  [true, false].flatMap((denied) => {
    const alike = (line: number): boolean => isDenied(view, line) === denied;
    const ends = new Set(farEnds(view, two.filter(alike), second));
    return farEnds(view, one.filter(alike), first).filter((row) => ends.has(row));
  });

/** What is on record of each side in one respect, and what they share. */
const toldOf = (view: OrgView, { words, plain }: Respect, first: Side, second: Side): AnswerSentence[] => {
  const shared = sharedEnds(view, first, second);
  const respect = wordsValue(words);
  const tell = ([some, node]: Side): AnswerSentence[] =>
    when(some.length, "one", {
      one: namesValue(view, [node]),
      respect,
      lines: linePhrases(view, some, node, { plain }),
    });
  return [
    ...tell(first),
    ...tell(second),
    ...when(shared.length, "shared", { respect, shared: namesValue(view, shared) }),
  ];
};

/** Two nodes side by side, respect by respect, and what they share. */
export const compareTwo = query({
  info: {
    id: "compare",
    title: { en: "How do X and Y compare?", fr: "Comment X et Y se comparent-ils ?" },
    question: {
      en: "How do {first} and {second} compare: superiors, hats, work, authority?",
      fr: "Comment {first} et {second} se comparent-ils : supérieurs, casquettes, travail, autorité ?",
    },
    asked: {
      en: "difference between; what differs; side by side; versus",
      fr: "différence entre; en quoi diffèrent; côte à côte",
    },
    messages: {
      sort: { en: "{one}: {sort}.", fr: "{one} : {sort}." },
      one: { en: "{one}, {respect} – {lines}.", fr: "{one}, {respect} – {lines}." },
      shared: { en: "Shared, {respect}: {shared}.", fr: "En commun, {respect} : {shared}." },
      silent: {
        en: "What is not on record is not nothing.",
        fr: "Ce qui n'est pas connu n'est pas rien.",
      },
      none: {
        en: "Nothing by which {first} and {second} could be compared is on record.",
        fr: "Le relevé ne contient rien qui permette de comparer {first} et {second}.",
      },
    },
    columns: {
      respect: { en: "Respect", fr: "Égard" },
      first: { en: "First", fr: "Premier" },
      second: { en: "Second", fr: "Second" },
    },
  },
  phrasings,
  parameters: z.strictObject(actorPair),
  answer: ({ view }, parameters) => {
    const [first, second] = [actorMeant(view, parameters.first), actorMeant(view, parameters.second)];
    const rows = respects.map((respect) => ({
      respect,
      one: linesIn(view, respect, first),
      two: linesIn(view, respect, second),
    }));
    const lines = rows.flatMap(({ one, two }) => [...one, ...two]);
    return {
      sentences: [
        ...[first, second].map((row) => ({
          message: "sort",
          values: { one: namesValue(view, [row]), sort: sortOf(view, row) },
        })),
        ...rows.flatMap(({ respect, one, two }) => toldOf(view, respect, [one, first], [two, second])),
        ...when(lines.length, "silent"),
        ...when(lines.length === 0, "none", {
          first: namesValue(view, [first]),
          second: namesValue(view, [second]),
        }),
      ],
      lines,
      nodes: [first, second],
      table: {
        columns: ["respect", "first", "second"],
        rows: rows
          .filter(({ one, two }) => one.length + two.length > 0)
          .map(({ respect, one, two }) => [
            wordsValue(respect.words),
            linePhrases(view, one, first, { plain: respect.plain }),
            linePhrases(view, two, second, { plain: respect.plain }),
          ]),
      },
    };
  },
});
