import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { oneByOne } from "../../../graph/one-by-one.ts";
import { detector } from "../../detector.ts";
import { type Fact, fact, rule } from "../../rule.ts";
import { fundingNotRecorded, insufficient, paysForTheMeans, refused, sourcesNotAligned } from "./draft.ts";
import { info } from "./info.ts";
import {
  type Apart,
  fundsApart,
  isWork,
  type Money,
  moneyAt,
  type Unfunded,
  unfundedIn,
  withMoney,
} from "./money.ts";
import { saidOfMoney } from "./said.ts";

const options = z.object({
  unrecorded: z
    .boolean()
    .default(true)
    .describe("Also list mandates with tasks about whose money nothing is recorded"),
});

type Options = z.output<typeof options>;

/** Some lines, or none where the record of funds is complete, or nobody knows. */
const said = (view: OrgView, node: number, lines: readonly number[]): Fact =>
  fact(
    { yes: lines.length > 0, known: lines.length > 0 || view.complete(view.node(node), "funds", "in") },
    () => ({ lines }),
  );

const ofWork = (view: OrgView, { node, refused, paid }: Money, elsewhere: boolean): readonly number[] =>
  refused.length > 0 && isWork(view, node) && paid.length > 0 === elsewhere ? [...refused, ...paid] : [];

const money = rule<Money, Options>({
  subjects: withMoney,
  at: (view, node) => [moneyAt(view, node)],
  conditions: [
    {
      id: "outside-budget",
      ask: {
        en: "May it fall outside the budget with no other source on record?",
        fr: "Peut-il sortir du budget sans autre source connue ?",
      },
      test: (view, one) => said(view, one.node, ofWork(view, one, false)),
      absence: "all lines",
      found: refused("outside-budget", "high"),
    },
    {
      id: "other-source",
      ask: {
        en: "May it fall outside the budget and wait for another source?",
        fr: "Peut-il sortir du budget et dépendre d'une autre source ?",
      },
      test: (view, one) => said(view, one.node, ofWork(view, one, true)),
      found: refused("other-source", "medium"),
    },
    {
      id: "kept-from",
      ask: {
        en: "Is it said not to be supported by a fund?",
        fr: "Est-il dit qu'un fonds ne peut le soutenir ?",
      },
      test: (view, one) =>
        said(
          view,
          one.node,
          one.refused.length === 0 || isWork(view, one.node) ? [] : [...one.refused, ...one.paid],
        ),
      found: refused("kept-from", "medium"),
    },
    {
      id: "insufficient",
      ask: { en: "Is its money said not to be enough?", fr: "Son financement est-il dit insuffisant ?" },
      test: (view, { node, short }) => said(view, node, short),
      found: insufficient,
    },
    {
      id: "pays-for-the-means",
      ask: {
        en: "Does it have to pay for means of the mandate?",
        fr: "Doit-il payer des moyens du mandat ?",
      },
      test: (view, { node, bills, mandated }) => said(view, node, [...bills, ...mandated]),
      found: paysForTheMeans,
    },
  ],
});

const sources = rule<Apart, Options>({
  subjects: fundsApart,
  at: (view, node) =>
    view.nodeHas(node, "money") ? fundsApart(view).filter(({ pair }) => pair.includes(node)) : undefined,
  conditions: [
    {
      id: "sources-not-aligned",
      ask: {
        en: "Is it a source said not to be aligned with another?",
        fr: "Est-ce une source dite non alignée sur une autre ?",
      },
      test: (_view, { lines }) => fact({ yes: true }, () => ({ lines })),
      found: sourcesNotAligned,
    },
  ],
});

const tasks = rule<Unfunded, Options>({
  subjects: (view) => oneByOne(view.nodesWith("charter"), (mandate) => unfundedIn(view, mandate)),
  at: (view, node) => (view.nodeHas(node, "charter") ? [unfundedIn(view, node)] : undefined),
  conditions: [
    {
      id: "funding-recorded",
      ask: {
        en: "Does it give tasks that no fund is recorded to pay for?",
        fr: "Donne-t-il des tâches qu'aucun fonds connu ne paie ?",
      },
      test: (_view, { lines }) => fact({ yes: false, known: lines.length === 0 }, () => ({ lines })),
      unknown: fundingNotRecorded,
      wanted: ({ unrecorded }) => unrecorded,
    },
  ],
});

/** Mandated work outside the assessed budget with no fitting source; users who must pay for the mandate's means. */
export const fundingMismatch = detector({ info, options, rules: [money, sources, tasks, ...saidOfMoney] });
