import { z } from "zod";
import { nodeKinds } from "../../../graph/kinds.ts";
import { query } from "../../query.ts";
import { everyLine, isDenied, linesAt, meeting } from "../shared/lines.ts";
import { sortNodes } from "../shared/order.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { endsValue, namesValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { lineTable } from "../shared/table.ts";
import { datesOfLinesOnly } from "../shared/twin-notes.ts";
import { phrasings } from "./phrasings.ts";

const short: ReadonlySet<string | undefined> = new Set(["weak", "limited", "partial"]);

/** Work that a budget may not pay for, or pays for only in part, and what pays in its place. */
export const unfunded = query({
  info: {
    id: "unfunded",
    title: { en: "Which work may go unpaid?", fr: "Quel travail peut rester sans financement ?" },
    question: {
      en: "Which work may fall outside a budget, and what pays for it then?",
      fr: "Quel travail peut sortir d'un budget, et qu'est-ce qui le finance alors ?",
    },
    asked: {
      en: "work without funding; not paid by the assessed budget; funding gaps; outside the budget",
      fr: "travail sans financement; hors budget; lacunes de financement",
    },
    twinNote: datesOfLinesOnly,
    messages: {
      answer: {
        en: "Work that may fall outside: {count} – {work}.",
        fr: "Travail qui peut sortir du budget : {count} – {work}.",
      },
      instead: { en: "What pays then – {others}.", fr: "Ce qui finance alors – {others}." },
      partly: { en: "Paid in part only: {partly}.", fr: "Payé en partie seulement : {partly}." },
      none: {
        en: "No work that a budget may not pay for is on record.",
        fr: "Le relevé ne contient aucun travail qu'un budget ne puisse payer.",
      },
    },
  },
  phrasings,
  parameters: z.strictObject({
    node: nodeParameter(
      { en: "The budget or fund (else any)", fr: "Le budget ou le fonds (sinon tous)" },
      "The budget or fund; any when left out",
    ).optional(),
  }),
  answer: (subject, { node: asked }) => {
    const { view } = subject;
    const fund = asked === undefined ? undefined : nodeMeant(view, asked);
    const { lineFrom, lineTo } = view.columns;
    const toWork = (line: number): boolean =>
      view.line(line).kind === "funds" && nodeKinds[view.node(lineTo[line] ?? -1).kind].work;
    const ofFund = (line: number): boolean => fund === undefined || lineFrom[line] === fund;
    const lines = everyLine(view, (line) => toWork(line) && isDenied(view, line) && ofFund(line));
    const works = sortNodes(
      view,
      lines.map((line) => lineTo[line] ?? -1),
    );
    const others = works.flatMap((work) =>
      meeting(
        view,
        linesAt(view, work, { kinds: ["funds"], direction: "in" }),
        lines.filter((line) => lineTo[line] === work),
      ),
    );
    const partly = everyLine(
      view,
      (line) => toWork(line) && !isDenied(view, line) && ofFund(line) && short.has(view.line(line).degree),
    );
    return {
      sentences: [
        ...when(works.length, "answer", { count: works.length, work: namesValue(view, works) }),
        ...when(works.length === 0, "none"),
        ...when(others.length, "instead", { others: endsValue(view, others, lineFrom) }),
        ...when(partly.length, "partly", { partly: endsValue(view, partly, lineTo) }),
      ],
      lines,
      beside: [...others, ...partly],
      table: lineTable(subject, [...lines, ...others, ...partly]),
    };
  },
});
