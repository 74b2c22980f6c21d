import { i32, u8 } from "../../../graph/index/at.ts";
import { nodeKindCode } from "../../../graph/index/columns.ts";
import { joins } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { pairsOf } from "../../kit.ts";

const verdicts = ["not-aligned", "beside", "constrained", "same-theatre"] as const;
export type Verdict = (typeof verdicts)[number];

export const isVerdict = (word: string): word is Verdict => verdicts.some((verdict) => verdict === word);

/** Two processes out of step: which two, why, and the lines that say so. */
export type Mismatch = {
  readonly verdict: Verdict;
  readonly a: number;
  readonly b: number;
  readonly lines: number[];
};

/** A process with all those it is out of step with in one way: the unit of a finding. */
export type Hub = { readonly verdict: Verdict; readonly process: number; readonly mismatches: Mismatch[] };

/** Two processes and the lines that bring them together. */
type Pair = Omit<Mismatch, "verdict">;

const processCode = nodeKindCode.get("process");

const isProcess = ({ columns }: OrgView, row: number): boolean => u8(columns.nodeKind, row) === processCode;

const theatreCodes = new Set([nodeKindCode.get("place"), nodeKindCode.get("entity")]);

const aligned = (view: OrgView, a: number, b: number): boolean =>
  joins(view.relation(["aligned-with"], "both"), a, b);

/** One key for a pair, whichever of the two comes first. */
const keyOf = ({ nodeCount }: OrgView, { a, b }: Pair): number => Math.min(a, b) * nodeCount + Math.max(a, b);

/** Lines of one kind between two processes, as pairs. */
const between = (
  view: OrgView,
  kind: "aligned-with" | "parallel-to" | "constrains",
  polarity: "asserted" | "denied",
): Pair[] => {
  const { lineFrom, lineTo } = view.columns;
  const pairs: Pair[] = [];
  for (const line of view.linesOfKind(kind, polarity)) {
    const [a, b] = [i32(lineFrom, line), i32(lineTo, line)];
    if (a !== b && isProcess(view, a) && isProcess(view, b)) pairs.push({ a, b, lines: [line] });
  }
  return pairs;
};

/** Lines that say where a process is applied, by the place or entity. */
const usesByTheatre = (view: OrgView): Iterable<number[]> => {
  const { lineFrom, lineTo, nodeKind } = view.columns;
  const uses = new Map<number, number[]>();
  for (const line of view.linesOfKind("applied-in", "asserted")) {
    const theatre = i32(lineTo, line);
    if (!isProcess(view, i32(lineFrom, line)) || !theatreCodes.has(u8(nodeKind, theatre))) continue;
    const known = uses.get(theatre);
    if (known === undefined) uses.set(theatre, [line]);
    else known.push(line);
  }
  return uses.values();
};

/** Pairs of processes used in one theatre. */
const sharingTheatre = (view: OrgView): Pair[] => {
  const { lineFrom } = view.columns;
  return [...usesByTheatre(view)].flatMap((uses) =>
    pairsOf(uses)
      .map(([one, other]): Pair => ({ a: i32(lineFrom, one), b: i32(lineFrom, other), lines: [one, other] }))
      .filter(({ a, b }) => a !== b),
  );
};

/** What is on record about pairs of processes. */
const pairsOnRecord = (view: OrgView) => ({
  aligned: between(view, "aligned-with", "asserted"),
  denied: between(view, "aligned-with", "denied"),
  parallel: between(view, "parallel-to", "asserted"),
  constrained: between(view, "constrains", "asserted"),
  sharing: sharingTheatre(view),
});

type OnRecord = ReturnType<typeof pairsOnRecord>;

const judged = (verdict: Verdict, pairs: readonly Pair[]): Mismatch[] =>
  pairs.map(({ a, b, lines }) => ({ verdict, a, b, lines }));

/** Every pair of processes out of step, each in the clearest way on record. */
const mismatchesOf = (view: OrgView, { denied, parallel, constrained, sharing }: OnRecord): Mismatch[] => {
  const said = new Set(denied.map((pair) => keyOf(view, pair)));
  const settled = (pair: Pair): boolean => said.has(keyOf(view, pair)) || aligned(view, pair.a, pair.b);
  const beside = parallel.filter((pair) => !settled(pair));
  for (const pair of beside) said.add(keyOf(view, pair));
  return [
    ...judged("not-aligned", denied),
    ...judged("beside", beside),
    ...judged("constrained", constrained),
    ...judged(
      "same-theatre",
      sharing.filter((pair) => !settled(pair)),
    ),
  ];
};

/**
 * With how many others each process is paired on record, whether in step or not: a reform that brings one
 * pair into step leaves these numbers, and so the names of the findings about the other pairs.
 */
const pairings = (view: OrgView, record: OnRecord): Map<number, number> => {
  const seen = new Set<number>();
  const paired = new Map<number, number>();
  for (const pair of Object.values(record).flat()) {
    const key = keyOf(view, pair);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const one of [pair.a, pair.b]) paired.set(one, (paired.get(one) ?? 0) + 1);
  }
  return paired;
};

/** The process a pair is told under: the constrained one, else the one paired with most others, else by id. */
const tellUnder = (view: OrgView, { verdict, a, b }: Mismatch, paired: Map<number, number>): number => {
  if (verdict === "constrained") return b;
  const lead = (paired.get(b) ?? 0) - (paired.get(a) ?? 0);
  return lead < 0 || (lead === 0 && view.node(a).id < view.node(b).id) ? a : b;
};

/** Mismatches gathered by process and kind, so that one process beside five others is one finding. */
export const hubsOf = (view: OrgView): Hub[] => {
  const record = pairsOnRecord(view);
  const paired = pairings(view, record);
  const hubs = new Map<number, Hub>();
  for (const one of mismatchesOf(view, record)) {
    const process = tellUnder(view, one, paired);
    const key = process * verdicts.length + verdicts.indexOf(one.verdict);
    const hub = hubs.get(key);
    if (hub === undefined) hubs.set(key, { verdict: one.verdict, process, mismatches: [one] });
    else hub.mismatches.push(one);
  }
  return [...hubs.values()];
};
