import { i32 } from "../../../graph/index/at.ts";
import { degree, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { linesFrom, linesInto, otherEnd } from "../../kit.ts";

/** The money of one thing or actor: lines that deny it, give it, give too little, and those by which it has to pay. */
export type Money = {
  readonly node: number;
  readonly refused: readonly number[];
  readonly paid: readonly number[];
  readonly short: readonly number[];
  readonly bills: readonly number[];
  /** Mandated work that whoever has to pay is needed for or carries out. */
  readonly mandated: readonly number[];
};

const feeble = new Set(["weak", "limited", "partial"]);

/** Whether it is work, not a means or an actor. */
export const isWork = (view: OrgView, row: number): boolean => view.nodeHas(row, "work");

// held on to: a view finds a relation it has made by the list itself
const carrying = ["needed-for", "implements"] as const;

const mandatedWork = (view: OrgView, actor: number): number[] =>
  linesFrom(view, carrying, actor).filter((line) => {
    const work = otherEnd(view, line, actor);
    return view.nodeHas(work, "charter") || linesInto(view, ["contains-task"], work).length > 0;
  });

/** The money of one node. */
export const moneyAt = (view: OrgView, node: number): Money => {
  const paid = linesInto(view, ["funds"], node);
  const bills = linesFrom(view, ["pays-for"], node);
  return {
    node,
    refused: linesOf(view.relation(["funds"], "in", "denied"), node),
    paid,
    short: paid.filter((line) => feeble.has(view.line(line).degree ?? "")),
    bills,
    mandated: bills.length > 0 ? mandatedWork(view, node) : [],
  };
};

/** Everything that money is, or is not, for, and everybody who pays. */
export const withMoney = (view: OrgView): Money[] => {
  const { lineFrom, lineTo } = view.columns;
  const nodes = new Set<number>();
  for (const polarity of ["asserted", "denied"] as const)
    for (const line of view.relation(["funds"], "in", polarity).lines) nodes.add(i32(lineTo, line));
  for (const line of view.relation(["pays-for"], "out").lines) nodes.add(i32(lineFrom, line));
  return Array.from(nodes, (node) => moneyAt(view, node));
};

/** One collator for all names: the same order on every machine. */
const names = new Intl.Collator("en");

/** Two funds said not to be aligned, in the order of their names, with all lines that say so. */
export type Apart = { readonly pair: readonly number[]; readonly lines: readonly number[] };

export const fundsApart = (view: OrgView): Apart[] => {
  const { lineFrom, lineTo } = view.columns;
  const apart = view.relation(["aligned-with"], "both", "denied");
  const pairs = new Map<string, { pair: number[]; lines: number[] }>();
  for (const line of new Set([...view.nodesWith("money")].flatMap((fund) => linesOf(apart, fund)))) {
    const pair = [i32(lineFrom, line), i32(lineTo, line)];
    if (pair[0] === pair[1] || pair.some((row) => !view.nodeHas(row, "money"))) continue;
    pair.sort((a, b) => names.compare(view.node(a).name, view.node(b).name));
    const kept = pairs.get(pair.join(" ")) ?? { pair, lines: [] };
    kept.lines.push(line);
    pairs.set(pair.join(" "), kept);
  }
  return [...pairs.values()];
};

/** Tasks of a mandate about whose money nothing is on record, as lines from the mandate to them. */
export type Unfunded = { readonly mandate: number; readonly lines: readonly number[] };

export const unfundedIn = (view: OrgView, mandate: number): Unfunded => {
  const [paid, refused] = [view.relation(["funds"], "in"), view.relation(["funds"], "in", "denied")];
  const lines = linesFrom(view, ["contains-task"], mandate).filter((line) => {
    const task = otherEnd(view, line, mandate);
    return degree(paid, task) + degree(refused, task) === 0 && !view.complete(view.node(task), "funds", "in");
  });
  return { mandate, lines };
};
