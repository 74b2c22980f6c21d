import { i32 } from "../../../graph/index/at.ts";
import { degree, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { linesFrom, linesInto, otherEnd } from "../../kit.ts";

export type Verdict =
  | "outside-budget"
  | "other-source"
  | "kept-from"
  | "insufficient"
  | "pays-for-the-means"
  | "sources-not-aligned"
  | "funding-not-recorded";

/** One mismatch of money: about whom, with what it names and the lines that say so. */
export type Mismatch = {
  readonly verdict: Verdict;
  readonly subjects: readonly number[];
  readonly named: Readonly<Record<string, readonly number[]>>;
  readonly lines: readonly number[];
  /** Whether those who pay are needed for, or carry out, mandated work. */
  readonly mandated?: boolean;
};

const feeble = new Set(["weak", "limited", "partial"]);

const ends = (view: OrgView, lines: readonly number[], node: number): number[] =>
  lines.map((line) => otherEnd(view, line, node));

const isWork = (view: OrgView, row: number): boolean =>
  ["mandate", "task", "function"].includes(view.node(row).kind);

/** Money for one thing: said not to come from a fund, or not to be enough. */
const ofFunded = (view: OrgView, work: number): Mismatch[] => {
  const refused = [...linesOf(view.relation(["funds"], "in", "denied"), work)];
  const paid = linesInto(view, ["funds"], work);
  const short = paid.filter((line) => feeble.has(view.line(line).degree ?? ""));
  const found: Mismatch[] = [];
  if (refused.length > 0)
    found.push({
      verdict: !isWork(view, work) ? "kept-from" : paid.length > 0 ? "other-source" : "outside-budget",
      subjects: [work],
      named: { work: [work], fund: ends(view, refused, work), others: ends(view, paid, work) },
      lines: [...refused, ...paid],
    });
  if (short.length > 0)
    found.push({
      verdict: "insufficient",
      subjects: [work],
      named: { work: [work], fund: ends(view, short, work) },
      lines: short,
    });
  return found;
};

// held on to: a view finds a relation it has made by the list itself
const carrying = ["needed-for", "implements"] as const;

const mandatedWork = (view: OrgView, actor: number): number[] =>
  linesFrom(view, carrying, actor).filter((line) => {
    const work = otherEnd(view, line, actor);
    return view.node(work).kind === "mandate" || linesInto(view, ["contains-task"], work).length > 0;
  });

const ofPayer = (view: OrgView, actor: number): Mismatch[] => {
  const bills = linesFrom(view, ["pays-for"], actor);
  if (bills.length === 0) return [];
  const work = mandatedWork(view, actor);
  return [
    {
      verdict: "pays-for-the-means",
      subjects: [actor],
      named: { actor: [actor], means: ends(view, bills, actor) },
      lines: [...bills, ...work],
      mandated: work.length > 0,
    },
  ];
};

/** One collator for all names: the same order on every machine. */
const names = new Intl.Collator("en");

/** Pairs of funds said not to be aligned, with all lines that say so; told in the order of their names. */
const ofSources = (view: OrgView): Mismatch[] => {
  const { lineFrom, lineTo } = view.columns;
  const apart = view.relation(["aligned-with"], "both", "denied");
  const pairs = new Map<string, { pair: number[]; lines: number[] }>();
  for (const line of new Set([...view.nodesOf("fund")].flatMap((fund) => linesOf(apart, fund)))) {
    const pair = [i32(lineFrom, line), i32(lineTo, line)];
    if (pair[0] === pair[1] || pair.some((row) => view.node(row).kind !== "fund")) continue;
    pair.sort((a, b) => names.compare(view.node(a).name, view.node(b).name));
    const kept = pairs.get(pair.join(" ")) ?? { pair, lines: [] };
    kept.lines.push(line);
    pairs.set(pair.join(" "), kept);
  }
  return [...pairs.values()].map(({ pair, lines }) => ({
    verdict: "sources-not-aligned",
    subjects: pair,
    named: { fund: pair.slice(0, 1), others: pair.slice(1) },
    lines,
  }));
};

/** Tasks of a mandate about whose money nothing is on record: one finding for the mandate. */
const ofMandate = (view: OrgView, mandate: number): Mismatch[] => {
  const [paid, refused] = [view.relation(["funds"], "in"), view.relation(["funds"], "in", "denied")];
  const lines = linesFrom(view, ["contains-task"], mandate).filter((line) => {
    const task = otherEnd(view, line, mandate);
    return degree(paid, task) + degree(refused, task) === 0 && !view.complete(view.node(task), "funds", "in");
  });
  if (lines.length === 0) return [];
  return [
    {
      verdict: "funding-not-recorded",
      subjects: [mandate],
      named: { mandate: [mandate], tasks: ends(view, lines, mandate) },
      lines,
    },
  ];
};

/** Mismatches about one node: as work that is paid, as one who pays, as a mandate. */
export const mismatchesAt = (view: OrgView, node: number): Mismatch[] => {
  const { kind } = view.node(node);
  return [
    ...ofFunded(view, node),
    ...ofPayer(view, node),
    ...(kind === "mandate" ? ofMandate(view, node) : []),
    ...(kind === "fund" ? ofSources(view).filter(({ subjects }) => subjects.includes(node)) : []),
  ];
};

/** Everything that money is, or is not, for, and everybody who pays. */
const withMoney = (view: OrgView): Set<number> => {
  const { lineFrom, lineTo } = view.columns;
  const nodes = new Set<number>();
  for (const polarity of ["asserted", "denied"] as const)
    for (const line of view.relation(["funds"], "in", polarity).lines) nodes.add(i32(lineTo, line));
  for (const line of view.relation(["pays-for"], "out").lines) nodes.add(i32(lineFrom, line));
  return nodes;
};

/** All mismatches of a view. */
export const mismatches = (view: OrgView): Mismatch[] => {
  const found: Mismatch[] = [];
  for (const node of withMoney(view)) found.push(...ofFunded(view, node), ...ofPayer(view, node));
  return [
    ...found,
    ...ofSources(view),
    ...[...view.nodesOf("mandate")].flatMap((mandate) => ofMandate(view, mandate)),
  ];
};
