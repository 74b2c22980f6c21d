import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import type { LineKind } from "../../../graph/kinds.ts";
import { linesFrom, linesInto, named, otherEnd } from "../../kit.ts";
import { query } from "../../query.ts";
import { wordsValue } from "../shared/lines.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";

type Aspect = {
  readonly words: { en: string; fr: string };
  readonly kinds: readonly LineKind[];
  readonly into?: boolean;
};

const aspects: readonly Aspect[] = [
  {
    words: { en: "answers to", fr: "rend compte à" },
    kinds: ["reports-to", "deputy-of", "accountable-to", "governed-by"],
  },
  {
    words: { en: "is answered to by", fr: "reçoit le compte rendu de" },
    kinds: ["reports-to", "deputy-of", "accountable-to", "governed-by"],
    into: true,
  },
  { words: { en: "hats", fr: "casquettes" }, kinds: ["wears-hat"] },
  {
    words: { en: "responsible for", fr: "chargé de" },
    kinds: ["responsible-for", "accountable-for", "implements"],
  },
  {
    words: { en: "authority over", fr: "autorité sur" },
    kinds: ["has-authority-over", "directs", "oversees", "decides-on", "approves-budget"],
  },
  { words: { en: "coordinates with", fr: "se coordonne avec" }, kinds: ["coordinates-with"] },
  { words: { en: "member of", fr: "membre de" }, kinds: ["member-of", "participates-in", "part-of"] },
];

const linesOn = (view: OrgView, { kinds, into }: Aspect, node: number): number[] =>
  into ? linesInto(view, kinds, node) : linesFrom(view, kinds, node);

/** Two nodes side by side: superiors, reports, hats, work, authority, coordination. */
export const compareTwo = query({
  info: {
    id: "compare",
    title: { en: "How do X and Y compare?", fr: "Comment X et Y se comparent-ils ?" },
    question: {
      en: "How do {first} and {second} compare: superiors, hats, work, authority?",
      fr: "Comment {first} et {second} se comparent-ils : supérieurs, casquettes, travail, autorité ?",
    },
    messages: {
      answer: {
        en: "{first} has {one} lines on record in these respects, {second} has {two}; what is not on record is not nothing.",
        fr: "{first} a {one} lignes connues à ces égards, {second} en a {two} ; ce qui n'est pas connu n'est pas rien.",
      },
      none: {
        en: "Nothing of this kind is on record for either.",
        fr: "Rien de ce genre n'est connu ni de l'un ni de l'autre.",
      },
    },
    columns: {
      aspect: { en: "Respect", fr: "Égard" },
      first: { en: "First", fr: "Premier" },
      second: { en: "Second", fr: "Second" },
    },
  },
  parameters: z.object({ first: nodeParameter("One"), second: nodeParameter("The other") }),
  answer: ({ view }, parameters) => {
    const [first, second] = [nodeMeant(view, parameters.first), nodeMeant(view, parameters.second)];
    const of = (node: number): number[] => aspects.flatMap((aspect) => linesOn(view, aspect, node));
    const ends = (aspect: Aspect, node: number) =>
      named(
        view,
        linesOn(view, aspect, node).map((line) => otherEnd(view, line, node)),
      );
    const lines = [...new Set([...of(first), ...of(second)])];
    return {
      message: lines.length === 0 ? "none" : "answer",
      values: {
        first: named(view, [first]),
        second: named(view, [second]),
        one: of(first).length,
        two: of(second).length,
      },
      lines,
      nodes: [first, second],
      table: {
        columns: ["aspect", "first", "second"],
        rows: aspects.map((aspect) => [wordsValue(aspect.words), ends(aspect, first), ends(aspect, second)]),
      },
    };
  },
});
