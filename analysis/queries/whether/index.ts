import { z } from "zod";
import { lineKind, lineKindWords } from "../../../graph/kinds.ts";
import { query } from "../../query.ts";
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
    const { words, kinds, walk } = senseOf(parameters.relation);
    const all = linesJoining(view, first, second);
    const meant = all.filter((line) => {
      const { kind } = view.line(line);
      const forward = view.columns.lineTo[line] === second || lineKind(kind).symmetric;
      return forward && kinds.includes(kind);
    });
    const [yes, no] = [
      meant.filter((one) => !isDenied(view, one)),
      meant.filter((one) => isDenied(view, one)),
    ];
    const way = meant.length === 0 && walk ? surestWay(view, walk, first, second) : undefined;
    const through = way?.lines.length ? way : undefined;
    const others = all.filter((line) => !meant.includes(line));
    const lines = [...yes, ...no, ...(through?.lines ?? [])];
    // between a node and itself nothing is on record, nor near by
    const isOpen = lines.length === 0 && first !== second;
    const wearers = isOpen ? ofWearers(view, first, second) : [];
    const wider = isOpen ? ofClasses(view, first, second, kinds) : [];
    const chain = isOpen ? chainOf(view, kinds, first, second) : [];
    const beside = [...others, ...[...wearers, ...wider].flatMap((one) => one.lines)];
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
          way: joined(
            (through?.nodes ?? []).map((row) => namesValue(view, [row])),
            "arrow",
          ),
        }),
        ...when(lines.length === 0, "unsaid", values),
        ...when(others.length, "instead", { others: linePhrases(view, others, first) }),
        ...wider.map(({ message, wider: row, from, lines: held }) => ({
          message,
          values: { ...values, wider: namesValue(view, [row]), others: linePhrases(view, held, from) },
        })),
        ...when(chain.length, "chain", {
          way: joined(
            chain.map((row) => namesValue(view, [row])),
            "arrow",
          ),
        }),
        ...wearers.map(({ post, lines: held }) => ({
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
