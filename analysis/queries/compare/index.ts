import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { nodeKinds } from "../../../graph/kinds.ts";
import { levels, states } from "../../../graph/vocabulary.ts";
import { type Phrase, query } from "../../query.ts";
import { farEnds, isDenied, linesAt } from "../shared/lines.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { joined, names, told, wordsValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
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
        en: "The sources say nothing by which {first} and {second} could be compared.",
        fr: "Les sources ne disent rien qui permette de comparer {first} et {second}.",
      },
    },
    columns: {
      respect: { en: "Respect", fr: "Égard" },
      first: { en: "First", fr: "Premier" },
      second: { en: "Second", fr: "Second" },
    },
  },
  parameters: z.strictObject({
    first: nodeParameter({ en: "One", fr: "L'un" }),
    second: nodeParameter({ en: "The other", fr: "L'autre" }),
  }),
  answer: ({ view }, parameters) => {
    const [first, second] = [nodeMeant(view, parameters.first), nodeMeant(view, parameters.second)];
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
          values: { one: names(view, [row]), sort: sortOf(view, row) },
        })),
        ...rows.flatMap(({ respect, one, two }) => {
          const shared = sharedEnds(view, [one, first], [two, second]);
          const words = wordsValue(respect.words);
          const tell = (node: number, some: readonly number[]) =>
            when(some.length, "one", {
              one: names(view, [node]),
              respect: words,
              lines: told(view, some, node, { plain: respect.kinds.slice(0, 1) }),
            });
          return [
            ...tell(first, one),
            ...tell(second, two),
            ...when(shared.length, "shared", { respect: words, shared: names(view, shared) }),
          ];
        }),
        ...when(lines.length, "silent"),
        ...when(lines.length === 0, "none", { first: names(view, [first]), second: names(view, [second]) }),
      ],
      lines,
      nodes: [first, second],
      table: {
        columns: ["respect", "first", "second"],
        rows: rows
          .filter(({ one, two }) => one.length + two.length > 0)
          .map(({ respect, one, two }) => [
            wordsValue(respect.words),
            told(view, one, first, { plain: respect.kinds.slice(0, 1) }),
            told(view, two, second, { plain: respect.kinds.slice(0, 1) }),
          ]),
      },
    };
  },
});
