import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import type { Scope } from "../../../graph/vocabulary.ts";
import { query } from "../../query.ts";
import { linesAt } from "../shared/lines.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { linePhrases, namesValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { lineTable } from "../shared/table.ts";
import { phrasings } from "./phrasings.ts";

const money = ["funds", "contributes-to", "pays-for", "approves-budget", "administers"] as const;

const budgeting: ReadonlySet<Scope> = new Set(["budget", "finance"]);

/** Whether what holds something back is money, or a matter of money. */
const isOfMoney = (view: OrgView, line: number): boolean =>
  view.nodeHas(view.columns.lineFrom[line] ?? -1, "money") ||
  view.line(line).scopes.some((scope) => budgeting.has(scope));

/** What pays for something or what a fund pays for, how well, and what it may not pay; who votes and runs it. */
export const funding = query({
  info: {
    id: "funding",
    title: { en: "What pays for X?", fr: "Qu'est-ce qui finance X ?" },
    question: {
      en: "What pays for {node}, or what does it pay for, and what may not be paid?",
      fr: "Qu'est-ce qui finance {node}, ou que finance-t-il, et qu'est-ce qui ne peut être payé ?",
    },
    asked: {
      en: "who funds; who pays; what does it fund; money; financed by; budget for",
      fr: "qui finance; qui paie; argent; financé par; budget",
    },
    messages: {
      into: { en: "Money for {node} – {funds}.", fr: "Argent pour {node} – {funds}." },
      out: { en: "Money from {node} – {uses}.", fr: "Argent de {node} – {uses}." },
      limits: { en: "Rules and cycles of money – {limits}.", fr: "Règles et cycles de l'argent – {limits}." },
      refused: { en: "Said not to be paid – {refused}.", fr: "Dit non payé – {refused}." },
      none: {
        en: "What pays for {node} is not on record.",
        fr: "Rien dans le relevé n'indique ce qui finance {node}.",
      },
    },
  },
  phrasings,
  parameters: z.strictObject({
    node: nodeParameter({ en: "What is paid for, or the fund", fr: "Ce qui est financé, ou le fonds" }),
  }),
  answer: (subject, { node: asked }) => {
    const { view } = subject;
    const node = nodeMeant(view, asked);
    const into = linesAt(view, node, { kinds: money, direction: "in" });
    const out = linesAt(view, node, { kinds: money, direction: "out" });
    const refused = linesAt(view, node, { kinds: money, polarity: "denied" });
    const limits = linesAt(view, node, { kinds: ["constrains"] }).filter((line) => isOfMoney(view, line));
    const lines = [...into, ...out, ...refused];
    return {
      sentences: [
        ...when(into.length, "into", {
          node: namesValue(view, [node]),
          funds: linePhrases(view, into, node),
        }),
        ...when(out.length, "out", { node: namesValue(view, [node]), uses: linePhrases(view, out, node) }),
        ...when(lines.length === 0, "none", { node: namesValue(view, [node]) }),
        ...when(refused.length, "refused", { refused: linePhrases(view, refused, node, { refused: true }) }),
        ...when(limits.length, "limits", { limits: linePhrases(view, limits, node) }),
      ],
      lines,
      beside: limits,
      nodes: [node],
      table: lineTable(subject, [...lines, ...limits]),
    };
  },
});
