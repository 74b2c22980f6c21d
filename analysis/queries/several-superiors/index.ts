import { z } from "zod";
import { degree } from "../../../graph/index/relation.ts";
import { type OrgView, reportingKinds } from "../../../graph/index/view.ts";
import { nodeKindWords } from "../../../graph/kinds.ts";
import type { Scope } from "../../../graph/vocabulary.ts";
import { query } from "../../query.ts";
import { anyTogether, farEnd, inOneChain, linesAt, paperAndPractice } from "../shared/lines.ts";
import { sortNodes } from "../shared/order.ts";
import { choiceParameter, scopeParameter } from "../shared/parameters.ts";
import { linePhrases, namesValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { lineTable } from "../shared/table.ts";
import { datesOfLinesOnly } from "../shared/twin-notes.ts";
import { phrasings } from "./phrasings.ts";

/** Whether two of the superiors are so at the same time, and not one through the other. */
const atOnce = (view: OrgView, node: number, lines: readonly number[]): boolean =>
  anyTogether(
    view,
    lines,
    (one, other) =>
      farEnd(view, one, node) !== farEnd(view, other, node) &&
      inOneChain(view, [one, other], node).length === 0,
  );

/** A node's lines to others that it answers to about a scope. */
const superiorLines = (view: OrgView, node: number, scope: Scope | undefined): number[] =>
  linesAt(view, node, { kinds: reportingKinds, direction: "out", scope }).filter(
    (line) => view.columns.lineFrom[line] !== view.columns.lineTo[line],
  );

/** Who has more than one superior, and who of them one on paper and another in practice. */
export const severalSuperiors = query({
  info: {
    id: "several-superiors",
    title: { en: "Who has several superiors?", fr: "Qui a plusieurs supérieurs ?" },
    question: {
      en: "Which posts and bodies have more than one upward line?",
      fr: "Quels postes et organes ont plus d'une ligne vers le haut ?",
    },
    asked: {
      en: "more than one superior; several bosses; dual lines; two masters; unity of command",
      fr: "plusieurs supérieurs; deux maîtres; unité de commandement",
    },
    twinNote: datesOfLinesOnly,
    messages: {
      answer: {
        en: "With more than one superior: {count} on record – {who}.",
        fr: "Ayant plus d'un supérieur : {count} au relevé – {who}.",
      },
      split: {
        en: "One on paper and another in practice: {split}.",
        fr: "L'un sur le papier, l'autre dans la pratique : {split}.",
      },
      each: { en: "{node} – {superiors}.", fr: "{node} – {superiors}." },
      none: {
        en: "Nobody is on record with more than one superior.",
        fr: "Le relevé ne contient personne qui ait plus d'un supérieur.",
      },
    },
  },
  phrasings,
  parameters: z.strictObject({
    kind: choiceParameter(nodeKindWords, { en: "Kind", fr: "Sorte" }, "Only nodes of this kind").optional(),
    scope: scopeParameter,
  }),
  answer: (subject, { kind, scope }) => {
    const { view } = subject;
    const candidates = [...Array(view.nodeCount).keys()].filter(
      (node) => degree(view.superiors(), node) > 1 && (kind === undefined || view.node(node).kind === kind),
    );
    const held = sortNodes(view, candidates).map((node) => ({
      node,
      lines: superiorLines(view, node, scope),
    }));
    const several = held.filter(({ node, lines }) => atOnce(view, node, lines));
    const split = several
      .filter(({ node, lines }) => paperAndPractice(view, lines, node))
      .map(({ node }) => node);
    const lines = several.flatMap((one) => one.lines);
    return {
      sentences: [
        ...when(several.length, "answer", {
          count: several.length,
          who: namesValue(
            view,
            several.map(({ node }) => node),
          ),
        }),
        ...when(several.length === 0, "none"),
        ...when(split.length, "split", { split: namesValue(view, split) }),
        ...several.map(({ node, lines: up }) => ({
          message: "each",
          values: {
            node: namesValue(view, [node]),
            superiors: linePhrases(view, up, node, { plain: ["reports-to"] }),
          },
        })),
      ],
      lines,
      table: lineTable(subject, lines),
    };
  },
});
