import { z } from "zod";
import { lineKind, lineKindWords } from "../../../graph/kinds.ts";
import { query } from "../../query.ts";
import { isDenied, linesBetween } from "../shared/lines.ts";
import { choiceParameter, nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { joined, names, told, wordsValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { statusOfConclusion } from "../shared/status.ts";
import { lineTable } from "../shared/table.ts";
import { surestWay } from "../shared/ways.ts";
import { info } from "./info.ts";
import { chainOf, ofClasses, ofWearers } from "./near.ts";
import { forms, senseOf } from "./senses.ts";

/** Whether one node stands in a relation to another: said, denied, concluded over several steps, or not stated. */
export const whether = query({
  info,
  parameters: z.strictObject({
    first: nodeParameter({ en: "Who", fr: "Qui" }),
    second: nodeParameter({ en: "To whom", fr: "À qui" }),
    relation: choiceParameter(
      { ...forms, ...lineKindWords },
      { en: "How", fr: "Comment" },
      "`answers` and `belongs` in any of their forms, or one kind of line",
    ).default("answers"),
  }),
  answer: (subject, parameters) => {
    const { view } = subject;
    const [first, second] = [nodeMeant(view, parameters.first), nodeMeant(view, parameters.second)];
    const { words, kinds, walk } = senseOf(parameters.relation);
    const all = linesBetween(view, first, second);
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
    const wearers = lines.length === 0 ? ofWearers(view, first, second) : [];
    const wider = lines.length === 0 ? ofClasses(view, first, second, kinds) : [];
    const chain = lines.length === 0 ? chainOf(view, kinds, first, second) : [];
    const beside = [...others, ...[...wearers, ...wider].flatMap((one) => one.lines)];
    const values = {
      relation: wordsValue(words),
      first: names(view, [first]),
      second: names(view, [second]),
    };
    return {
      sentences: [
        ...when(yes.length, "yes", { ...values, lines: told(view, yes, first) }),
        ...when(no.length, "no", { ...values, lines: told(view, no, first, { refused: true }) }),
        ...when(through !== undefined, "through", {
          ...values,
          way: joined(
            (through?.nodes ?? []).map((row) => names(view, [row])),
            "arrow",
          ),
        }),
        ...when(lines.length === 0, "unsaid", values),
        ...when(others.length, "instead", { others: told(view, others, first) }),
        ...wider.map(({ message, wider: row, from, lines: held }) => ({
          message,
          values: { ...values, wider: names(view, [row]), others: told(view, held, from) },
        })),
        ...when(chain.length, "chain", {
          way: joined(
            chain.map((row) => names(view, [row])),
            "arrow",
          ),
        }),
        ...wearers.map(({ post, lines: held }) => ({
          message: "wearer",
          values: { post: names(view, [post]), others: told(view, held, post) },
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
