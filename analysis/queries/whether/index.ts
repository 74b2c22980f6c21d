import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { type LineKind, lineKind, lineKindWords } from "../../../graph/kinds.ts";
import { type Phrase, query } from "../../query.ts";
import { isDenied, linesJoining } from "../shared/lines.ts";
import { actorMeant, actorParameter, choiceParameter } from "../shared/parameters.ts";
import { joined, linePhrases, namesValue, wordsValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { statusOfConclusion } from "../shared/status.ts";
import { lineTable } from "../shared/table.ts";
import { surestWay } from "../shared/ways.ts";
import { info } from "./info.ts";
import { chainOf, ofClasses, ofWearers } from "./near.ts";
import { phrasings } from "./phrasings.ts";
import { senseForms, senseOf } from "./senses.ts";

type Ends = { readonly first: number; readonly second: number };

/** What is on record between two: lines of the kind that is meant, said or denied, and the others. */
const linesBetween = (view: OrgView, { first, second }: Ends, kinds: readonly LineKind[]) => {
  const all = linesJoining(view, first, second);
  const meant = all.filter((line) => {
    const { kind } = view.line(line);
    const forward = view.columns.lineTo[line] === second || lineKind(kind).symmetric;
    return forward && kinds.includes(kind);
  });
  return {
    meant,
    yes: meant.filter((one) => !isDenied(view, one)),
    no: meant.filter((one) => isDenied(view, one)),
    others: all.filter((line) => !meant.includes(line)),
  };
};

/** What is on record near by: by those who wear the one, of the classes of the other, over another. */
const nearBy = (view: OrgView, { first, second }: Ends, kinds: readonly LineKind[]) => ({
  wearers: ofWearers(view, first, second),
  wider: ofClasses(view, first, second, kinds),
  chain: chainOf(view, kinds, first, second),
});
const nothingNear: ReturnType<typeof nearBy> = { wearers: [], wider: [], chain: [] };

/** Nodes on a way, one after the other. */
const wayInWords = (view: OrgView, rows: readonly number[]): Phrase =>
  joined(
    rows.map((row) => namesValue(view, [row])),
    "arrow",
  );

/** Whether one node stands in a relation to another: said, denied, concluded over several steps, or not stated. */
export const whether = query({
  info,
  phrasings,
  parameters: z.strictObject({
    first: actorParameter({ en: "Who", fr: "Qui" }),
    second: actorParameter({ en: "To whom", fr: "À qui" }),
    relation: choiceParameter(
      { ...senseForms, ...lineKindWords },
      { en: "How", fr: "Comment" },
      "`answers` and `belongs` in any of their forms, or one kind of line",
    ).default("answers"),
  }),
  answer: (subject, parameters) => {
    const { view } = subject;
    const [first, second] = [actorMeant(view, parameters.first), actorMeant(view, parameters.second)];
    const ends = { first, second };
    const { words, kinds, walk } = senseOf(parameters.relation);
    const { meant, yes, no, others } = linesBetween(view, ends, kinds);
    const way = meant.length === 0 && walk ? surestWay(view, walk, first, second) : undefined;
    const through = way?.lines.length ? way : undefined;
    const lines = [...yes, ...no, ...(through?.lines ?? [])];
    // between a node and itself nothing is on record, nor near by
    const near = lines.length === 0 && first !== second ? nearBy(view, ends, kinds) : nothingNear;
    const beside = [...others, ...[...near.wearers, ...near.wider].flatMap((one) => one.lines)];
    const values = {
      relation: wordsValue(words),
      first: namesValue(view, [first]),
      second: namesValue(view, [second]),
    };
    return {
      sentences: [
        ...when(yes.length, "yes", { ...values, lines: linePhrases(view, yes, first) }),
        ...when(no.length, "no", { ...values, lines: linePhrases(view, no, first, { refused: true }) }),
        ...when(through !== undefined, "through", {
          ...values,
          way: wayInWords(view, through?.nodes ?? []),
        }),
        ...when(lines.length === 0, "unsaid", values),
        ...when(others.length, "instead", { others: linePhrases(view, others, first) }),
        ...near.wider.map(({ message, wider: row, from, lines: held }) => ({
          message,
          values: { ...values, wider: namesValue(view, [row]), others: linePhrases(view, held, from) },
        })),
        ...when(near.chain.length, "chain", { way: wayInWords(view, near.chain) }),
        ...near.wearers.map(({ post, lines: held }) => ({
          message: "wearer",
          values: { post: namesValue(view, [post]), others: linePhrases(view, held, post) },
        })),
      ],
      lines,
      beside,
      nodes: [first, second],
      ...(through === undefined ? {} : { status: statusOfConclusion(view, through.lines) }),
      table: lineTable(subject, [...lines, ...beside]),
    };
  },
});
