import { i32 } from "../../../graph/index/at.ts";
import { endsOf, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { otherEnd, pairsOf } from "../../kit.ts";

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

const isProcess = (view: OrgView, row: number): boolean => view.node(row).kind === "process";

const aligned = (view: OrgView, a: number, b: number): boolean =>
  endsOf(view.relation(["aligned-with"], "both"), a).includes(b);

/** Lines of one kind between two processes, once per line. */
const between = (
  view: OrgView,
  kind: "aligned-with" | "parallel-to" | "constrains",
  polarity: "asserted" | "denied",
): number[] => {
  const relation = view.relation([kind], "both", polarity);
  const { lineFrom, lineTo } = view.columns;
  return [...new Set([...view.nodesOf("process")].flatMap((node) => [...linesOf(relation, node)]))].filter(
    (line) =>
      i32(lineFrom, line) !== i32(lineTo, line) &&
      isProcess(view, i32(lineFrom, line)) &&
      isProcess(view, i32(lineTo, line)),
  );
};

const mismatch = (view: OrgView, verdict: Verdict, line: number): Mismatch => {
  const { lineFrom, lineTo } = view.columns;
  return { verdict, a: i32(lineFrom, line), b: i32(lineTo, line), lines: [line] };
};

/** Processes used in one theatre about whose alignment nothing is on record. */
const sharingTheatre = (view: OrgView, settled: (a: number, b: number) => boolean): Mismatch[] => {
  const inTheatre = view.relation(["applied-in"], "in");
  return [...view.nodesOf("place", "entity")].flatMap((theatre) => {
    const lines = [...linesOf(inTheatre, theatre)].filter((line) =>
      isProcess(view, otherEnd(view, line, theatre)),
    );
    return pairsOf(lines)
      .map(
        ([one, other]): Mismatch => ({
          verdict: "same-theatre",
          a: otherEnd(view, one, theatre),
          b: otherEnd(view, other, theatre),
          lines: [one, other],
        }),
      )
      .filter(({ a, b }) => a !== b && !settled(a, b));
  });
};

/** Every pair of processes out of step, each in the clearest way on record. */
export const mismatchesOf = (view: OrgView): Mismatch[] => {
  const denied = between(view, "aligned-with", "denied").map((line) => mismatch(view, "not-aligned", line));
  const said = new Set(denied.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const beside = between(view, "parallel-to", "asserted")
    .map((line) => mismatch(view, "beside", line))
    .filter(({ a, b }) => !said.has(`${a} ${b}`) && !aligned(view, a, b));
  for (const { a, b } of beside) said.add(`${a} ${b}`).add(`${b} ${a}`);
  const settled = (a: number, b: number): boolean => said.has(`${a} ${b}`) || aligned(view, a, b);
  const constrained = between(view, "constrains", "asserted").map((line) =>
    mismatch(view, "constrained", line),
  );
  return [...denied, ...beside, ...constrained, ...sharingTheatre(view, settled)];
};

/**
 * With how many others each process is paired on record, whether in step or not: a reform that brings one
 * pair into step leaves these numbers, and so the names of the findings about the other pairs.
 */
const pairings = (view: OrgView): Map<number, number> => {
  const { lineFrom, lineTo } = view.columns;
  const lines = [
    ...between(view, "aligned-with", "asserted"),
    ...between(view, "aligned-with", "denied"),
    ...between(view, "parallel-to", "asserted"),
    ...between(view, "constrains", "asserted"),
  ];
  const pairs = [
    ...lines.map((line) => ({ a: i32(lineFrom, line), b: i32(lineTo, line) })),
    ...sharingTheatre(view, () => false),
  ];
  const others = new Map<number, Set<number>>();
  for (const { a, b } of pairs) {
    others.set(a, (others.get(a) ?? new Set()).add(b));
    others.set(b, (others.get(b) ?? new Set()).add(a));
  }
  return new Map([...others].map(([process, paired]) => [process, paired.size]));
};

/** The process a pair is told under: the constrained one, else the one paired with most others, else by id. */
const tellUnder = (view: OrgView, { verdict, a, b }: Mismatch, paired: Map<number, number>): number => {
  if (verdict === "constrained") return b;
  const lead = (paired.get(b) ?? 0) - (paired.get(a) ?? 0);
  return lead < 0 || (lead === 0 && view.node(a).id < view.node(b).id) ? a : b;
};

/** Mismatches gathered by process and kind, so that one process beside five others is one finding. */
export const hubsOf = (view: OrgView): Hub[] => {
  const paired = pairings(view);
  const hubs = new Map<string, Hub>();
  for (const one of mismatchesOf(view)) {
    const process = tellUnder(view, one, paired);
    const key = `${one.verdict} ${process}`;
    const hub = hubs.get(key) ?? { verdict: one.verdict, process, mismatches: [] };
    hub.mismatches.push(one);
    hubs.set(key, hub);
  }
  return [...hubs.values()];
};
