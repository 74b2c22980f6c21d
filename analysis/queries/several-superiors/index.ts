import { z } from "zod";
import { endsOf, linesOf } from "../../../graph/index/relation.ts";
import { named } from "../../kit.ts";
import { query } from "../../query.ts";
import { basisWords, isAbout, scopesOf, wordsValue } from "../shared/lines.ts";
import { scopeParameter } from "../shared/parameters.ts";

/** Who has more than one superior, and who of them one on paper and another in practice. */
export const severalSuperiors = query({
  info: {
    id: "several-superiors",
    title: { en: "Who has several superiors?", fr: "Qui a plusieurs supérieurs ?" },
    question: {
      en: "Which posts and bodies have more than one upward line?",
      fr: "Quels postes et organes ont plus d'une ligne vers le haut ?",
    },
    messages: {
      answer: {
        en: "{count} have more than one superior on record: {who}. On paper and in practice differ for {split}.",
        fr: "{count} ont plus d'un supérieur connu : {who}. Le papier et la pratique diffèrent pour {split}.",
      },
      none: {
        en: "Nobody has more than one superior on record.",
        fr: "Personne n'a plus d'un supérieur connu.",
      },
    },
    columns: {
      who: { en: "Who", fr: "Qui" },
      superior: { en: "Superior", fr: "Supérieur" },
      subject: { en: "Subject", fr: "Objet" },
      basis: { en: "Basis", fr: "Fondement" },
      hat: { en: "Hat", fr: "Casquette" },
    },
  },
  parameters: z.object({ scope: scopeParameter }),
  answer: ({ view }, { scope }) => {
    const up = view.superiors();
    const several = [...Array(view.nodeCount).keys()].filter((node) => {
      const lines = linesOf(up, node);
      return (
        new Set([...endsOf(up, node)].filter((_, place) => isAbout(view, lines[place] ?? -1, scope))).size > 1
      );
    });
    const lines = several.flatMap((node) =>
      [...linesOf(up, node)].filter((line) => isAbout(view, line, scope)),
    );
    const basesOf = (node: number) => new Set([...linesOf(up, node)].map((line) => view.line(line).basis));
    const split = several.filter((node) => basesOf(node).has("formal") && basesOf(node).has("practice"));
    return {
      message: several.length === 0 ? "none" : "answer",
      values: {
        who: named(view, several),
        count: several.length,
        split:
          split.length === 0 ? wordsValue({ en: "none of them", fr: "aucun d'eux" }) : named(view, split),
      },
      lines,
      table: {
        columns: ["who", "superior", "subject", "basis", "hat"],
        rows: lines.map((line) => [
          named(view, [view.columns.lineFrom[line] ?? -1]),
          named(view, [view.columns.lineTo[line] ?? -1]),
          scopesOf(view, line),
          basisWords(view, line),
          { nodes: [view.line(line).hat ?? []].flat() },
        ]),
      },
    };
  },
});
