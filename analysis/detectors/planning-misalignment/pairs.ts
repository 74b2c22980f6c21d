import { i32 } from "../../../graph/index/at.ts";
import { joins } from "../../../graph/index/relation.ts";
import { nodeTest } from "../../../graph/index/traits.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { pairsOf } from "../../kit.ts";
import type { Told } from "../../rule.ts";

/** In which way two processes are out of step, the clearest first. */
const ways = ["not-aligned", "beside", "constrained", "same-theatre"] as const;
export type Misalignment = (typeof ways)[number];

/** Two processes out of step: which two, in which way, and the lines that say so. */
type Mismatch = Pair & { readonly way: Misalignment };

/** A process with the lines that put it out of step with others in one way: the unit of a finding. */
export type Hub = { readonly way: Misalignment; readonly process: number; readonly lines: readonly number[] };

/** Two processes and the lines that bring them together. */
type Pair = { readonly a: number; readonly b: number; readonly lines: readonly number[] };

const isProcedure = nodeTest("procedure");
const isTheatre = nodeTest("houses");

const isProcess = ({ columns }: OrgView, row: number): boolean => isProcedure(columns, row);

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
  const { lineFrom, lineTo } = view.columns;
  const uses = new Map<number, number[]>();
  for (const line of view.linesOfKind("applied-in", "asserted")) {
    const theatre = i32(lineTo, line);
    if (!isProcess(view, i32(lineFrom, line)) || !isTheatre(view.columns, theatre)) continue;
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

const outOfStep = (way: Misalignment, pairs: readonly Pair[]): Mismatch[] =>
  pairs.map((pair) => ({ ...pair, way }));

/** Every pair of processes out of step, each in the clearest way on record. */
const mismatchesOf = (view: OrgView, { denied, parallel, constrained, sharing }: OnRecord): Mismatch[] => {
  const said = new Set(denied.map((pair) => keyOf(view, pair)));
  const settled = (pair: Pair): boolean => said.has(keyOf(view, pair)) || aligned(view, pair.a, pair.b);
  const beside = parallel.filter((pair) => !settled(pair));
  for (const pair of beside) said.add(keyOf(view, pair));
  return [
    ...outOfStep("not-aligned", denied),
    ...outOfStep("beside", beside),
    ...outOfStep("constrained", constrained),
    ...outOfStep(
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
const tellUnder = (view: OrgView, { way, a, b }: Mismatch, paired: Map<number, number>): number => {
  if (way === "constrained") return b;
  const lead = (paired.get(b) ?? 0) - (paired.get(a) ?? 0);
  return lead < 0 || (lead === 0 && view.node(a).id < view.node(b).id) ? a : b;
};

/** Mismatches gathered by process and kind, so that one process beside five others is one finding. */
export const hubsOf = (view: OrgView): Hub[] => {
  const record = pairsOnRecord(view);
  const paired = pairings(view, record);
  const hubs = new Map<string, Hub & { readonly lines: number[] }>();
  for (const one of mismatchesOf(view, record)) {
    const { way } = one;
    const process = tellUnder(view, one, paired);
    const key = `${process} ${way}`;
    const hub = hubs.get(key) ?? { way, process, lines: [] };
    hub.lines.push(...one.lines);
    hubs.set(key, hub);
  }
  return [...hubs.values()];
};

/** The hub a twin found: which of two processes a pair is told under depends on all pairs. */
export const hubOf = ({ message, subjects: [process = -1], lines }: Told): Hub | undefined => {
  const way = ways.find((one) => one === message);
  return way && { way, process, lines };
};
