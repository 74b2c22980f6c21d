import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { answeringKinds } from "../../../graph/index/view.ts";
import type { LineKind } from "../../../graph/kinds.ts";
import type { Words } from "../../../graph/vocabulary.ts";
import { query } from "../../query.ts";
import { farEnd, farEnds, linesAt } from "../shared/lines.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { names, told, wordsValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";

type Respect = {
  readonly words: Words;
  readonly kinds: readonly LineKind[];
  readonly direction: "in" | "out";
};

const out = (en: string, fr: string, ...kinds: LineKind[]): Respect => ({
  words: { en, fr },
  kinds,
  direction: "out",
});

const respects: readonly Respect[] = [
  out("superiors", "supérieurs", ...answeringKinds),
  { words: { en: "answering to it", fr: "lui rendant compte" }, kinds: answeringKinds, direction: "in" },
  out("hats", "casquettes", "wears-hat"),
  out("work", "travail", "responsible-for", "accountable-for", "implements", "runs", "produces"),
  out(
    "authority",
    "autorité",
    "has-authority-over",
    "directs",
    "oversees",
    "decides-on",
    "approves-budget",
    "authorizes",
  ),
  out("leads", "conduit", "heads", "leads", "chairs"),
  out("supports", "appuie", "supports"),
  out("coordination", "coordination", "coordinates-with", "must-coordinate-with", "linked-to", "represents"),
  out("part of", "fait partie de", "member-of", "participates-in", "part-of"),
];

const linesIn = (view: OrgView, { kinds, direction }: Respect, node: number): number[] =>
  linesAt(view, node, { kinds, direction, polarity: "any" });

/** Two nodes side by side, respect by respect, and what they share. */
export const compareTwo = query({
  info: {
    id: "compare",
    title: { en: "How do X and Y compare?", fr: "Comment X et Y se comparent-ils ?" },
    question: {
      en: "How do {first} and {second} compare: superiors, hats, work, authority?",
      fr: "Comment {first} et {second} se comparent-ils : supérieurs, casquettes, travail, autorité ?",
    },
    messages: {
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
  parameters: z.strictObject({ first: nodeParameter("One"), second: nodeParameter("The other") }),
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
        ...rows.flatMap(({ respect, one, two }) => {
          const ends = new Set(farEnds(view, two, second));
          const shared = one.map((line) => farEnd(view, line, first)).filter((row) => ends.has(row));
          const words = wordsValue(respect.words);
          const tell = (node: number, some: readonly number[]) =>
            when(some.length, "one", {
              one: names(view, [node]),
              respect: words,
              lines: told(view, some, node, { plain: respect.kinds }),
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
            told(view, one, first, { plain: respect.kinds }),
            told(view, two, second, { plain: respect.kinds }),
          ]),
      },
    };
  },
});
