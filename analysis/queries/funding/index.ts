import { z } from "zod";
import { degrees } from "../../../graph/vocabulary.ts";
import { named } from "../../kit.ts";
import { query } from "../../query.ts";
import { isDenied, wordsValue } from "../shared/lines.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";

/** What pays for something, what may not, and how well: for one thing, one fund, or all on record. */
export const funding = query({
  info: {
    id: "funding",
    title: { en: "What pays for X?", fr: "Qu'est-ce qui finance X ?" },
    question: {
      en: "Which funds pay for {node}, which may not, and what is outside the budget?",
      fr: "Quels fonds paient {node}, lesquels ne le peuvent, et qu'est-ce qui est hors budget ?",
    },
    messages: {
      answer: {
        en: "Paying: {funds}. May fall outside: {outside}.",
        fr: "Paient : {funds}. Peuvent en sortir : {outside}.",
      },
      none: {
        en: "The sources say nothing of what pays for it.",
        fr: "Les sources ne disent rien de ce qui le finance.",
      },
    },
    columns: {
      fund: { en: "Fund", fr: "Fonds" },
      work: { en: "Pays for", fr: "Finance" },
      holds: { en: "Holds", fr: "Vrai" },
      how: { en: "How far, when", fr: "À quel point, quand" },
    },
  },
  parameters: z.object({
    node: nodeParameter("What is paid for, or the fund; everything when left out").optional(),
    outside: z.boolean().default(false).describe("Only what a fund may not pay for"),
  }),
  answer: ({ view }, { node: asked, outside }) => {
    const node = asked === undefined ? undefined : nodeMeant(view, asked);
    const { lineFrom, lineTo } = view.columns;
    const all = [...lineFrom.keys()].filter((line) => view.hasLine(line) && view.line(line).kind === "funds");
    const refused = new Set(all.filter((line) => isDenied(view, line)).map((line) => lineTo[line]));
    const lines = all.filter(
      (line) =>
        (node === undefined || lineFrom[line] === node || lineTo[line] === node) &&
        (!outside || refused.has(lineTo[line] ?? -1)),
    );
    const [paying, denied] = [
      lines.filter((line) => !isDenied(view, line)),
      lines.filter((line) => isDenied(view, line)),
    ];
    return {
      message: lines.length === 0 ? "none" : "answer",
      values: {
        funds: named(
          view,
          paying.map((line) => lineFrom[line] ?? -1),
        ),
        outside: named(
          view,
          denied.map((line) => lineTo[line] ?? -1),
        ),
      },
      lines,
      table: {
        columns: ["fund", "work", "holds", "how"],
        rows: lines.map((line) => {
          const { degree, condition } = view.line(line);
          return [
            named(view, [lineFrom[line] ?? -1]),
            named(view, [lineTo[line] ?? -1]),
            wordsValue(isDenied(view, line) ? { en: "no", fr: "non" } : { en: "yes", fr: "oui" }),
            degree === undefined ? (condition ?? "") : wordsValue(degrees[degree]),
          ];
        }),
      },
    };
  },
});
