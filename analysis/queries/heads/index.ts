import { z } from "zod";
import { type OrgView, wearingKinds } from "../../../graph/index/view.ts";
import { query } from "../../query.ts";
import { farEnd, farEnds, linesAt, meeting } from "../shared/lines.ts";
import { sortNodes } from "../shared/order.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { linePhrases, namesValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { lineTable } from "../shared/table.ts";
import { datesOfLinesOnly } from "../shared/twin-notes.ts";
import { phrasings } from "./phrasings.ts";

const heading = ["heads", "leads", "chairs"] as const;
const nearby = ["coordinates-with", "has-authority-over", "oversees", "directs"] as const;

/** The wholes a node has a part in that somebody leads meanwhile. */
const wholesOf = (view: OrgView, node: number): { whole: number; lines: number[] }[] => {
  const into = linesAt(view, node, { kinds: ["part-of", "participates-in"], direction: "out" });
  return sortNodes(view, farEnds(view, into, node)).flatMap((whole) => {
    const parts = into.filter((line) => farEnd(view, line, node) === whole);
    const lines = meeting(view, linesAt(view, whole, { kinds: heading, direction: "in" }), parts);
    return lines.length === 0 ? [] : [{ whole, lines }];
  });
};

/** Who heads, leads or chairs something and when; who else is recorded over it; who leads what it is part of. */
export const heads = query({
  info: {
    id: "heads",
    title: { en: "Who leads X?", fr: "Qui conduit X ?" },
    question: {
      en: "Who heads, leads or chairs {node}, and when?",
      fr: "Qui est à la tête de {node}, le conduit ou le préside, et quand ?",
    },
    asked: {
      en: "who heads; who leads; who chairs; head of; chair of; leader; in charge of",
      fr: "qui dirige; qui préside; chef de; à la tête de",
    },
    twinNote: datesOfLinesOnly,
    messages: {
      answer: { en: "{node} – {who}.", fr: "{node} – {who}." },
      otherwise: {
        en: "Who leads it otherwise is not stated.",
        fr: "Qui conduit dans les autres cas n'est pas énoncé.",
      },
      nearby: {
        en: "Otherwise on record there – {others}.",
        fr: "Connu par ailleurs à cet endroit – {others}.",
      },
      worn: { en: "It is a hat; worn by: {wearers}.", fr: "C'est une casquette, portée par : {wearers}." },
      whole: {
        en: "{whole}, in which it has a part – {leaders}.",
        fr: "{whole}, où il a une part – {leaders}.",
      },
      none: {
        en: "Who leads {node} is not on record.",
        fr: "Rien dans le relevé n'indique qui conduit {node}.",
      },
    },
  },
  phrasings,
  parameters: z.strictObject({ node: nodeParameter({ en: "What is led", fr: "Ce qui est dirigé" }) }),
  answer: (subject, { node: asked }) => {
    const { view } = subject;
    const node = nodeMeant(view, asked);
    const lines = linesAt(view, node, { kinds: heading, direction: "in" });
    const others = linesAt(view, node, { kinds: nearby, direction: "in" }).filter(
      (line) => view.columns.lineTo[line] === node,
    );
    const wholes = wholesOf(view, node);
    const worn = linesAt(view, node, { kinds: wearingKinds, direction: "in" });
    const beside = [...others, ...worn, ...wholes.flatMap((one) => one.lines)];
    const limited = lines.every((line) => view.line(line).condition !== undefined);
    return {
      sentences: [
        ...when(lines.length, "answer", {
          node: namesValue(view, [node]),
          who: linePhrases(view, lines, node),
        }),
        ...when(lines.length === 0, "none", { node: namesValue(view, [node]) }),
        ...when(lines.length > 0 && limited, "otherwise"),
        ...when(others.length, "nearby", { others: linePhrases(view, others, node) }),
        ...when(worn.length, "worn", { wearers: namesValue(view, farEnds(view, worn, node)) }),
        ...wholes.map(({ whole, lines: led }) => ({
          message: "whole",
          values: { whole: namesValue(view, [whole]), leaders: linePhrases(view, led, whole) },
        })),
      ],
      lines,
      beside,
      nodes: [node],
      table: lineTable(subject, [...lines, ...beside]),
    };
  },
});
