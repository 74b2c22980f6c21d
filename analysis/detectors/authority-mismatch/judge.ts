import { i32 } from "../../../graph/index/at.ts";
import { linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import type { LineKind } from "../../../graph/kinds.ts";
import { linesFrom, linesInto, otherEnd } from "../../kit.ts";

export type Verdict =
  | "no-authority-over-needed"
  | "authority-denied"
  | "authority-limited"
  | "to-hold-others-to-account"
  | "without-answering"
  | "authority-not-recorded";

/** One mismatch at an actor: over whom, carrying what, with the lines that say so. */
export type Mismatch = {
  readonly verdict: Verdict;
  readonly over: readonly number[];
  readonly work: readonly number[];
  readonly lines: readonly number[];
};

const carrying = ["responsible-for", "accountable-for", "authorizes", "leads"] as const;
const authority: readonly LineKind[] = ["has-authority-over", "oversees", "directs"];
const deciding: readonly LineKind[] = ["has-authority-over", "directs", "sends-directive-to", "decides-on"];
const feeble = new Set(["weak", "limited", "partial"]);
const workKinds = new Set(["mandate", "task", "function", "process", "document"]);

const needing = ["needed-for", "implements"] as const;
const powers: readonly LineKind[] = [...authority, "decides-on"];

const denied = (view: OrgView, kinds: readonly LineKind[], actor: number): number[] => [
  ...linesOf(view.relation(kinds, "out", "denied"), actor),
];

const isFeeble = (view: OrgView, line: number): boolean => feeble.has(view.line(line).degree ?? "");

/** Lines by which an actor carries work. */
const workLines = (view: OrgView, actor: number): number[] =>
  linesFrom(view, carrying, actor).filter((line) =>
    workKinds.has(view.node(otherEnd(view, line, actor)).kind),
  );

/** Lines by which the given work depends on one of the others. */
const dependence = (view: OrgView, work: readonly number[], others: ReadonlySet<number>): number[] =>
  work.flatMap((one) =>
    linesInto(view, needing, one).filter((line) => others.has(otherEnd(view, line, one))),
  );

const ends = (view: OrgView, lines: readonly number[], actor: number): number[] =>
  lines.map((line) => otherEnd(view, line, actor));

const ofDenials = (view: OrgView, actor: number, carried: number[]): Mismatch[] => {
  const lines = denied(view, authority, actor);
  if (lines.length === 0 || carried.length === 0) return [];
  const work = ends(view, carried, actor);
  const depends = dependence(view, work, new Set(ends(view, lines, actor)));
  const needed = new Set(depends.flatMap((line) => [view.columns.lineFrom[line] ?? -1]));
  const split = (want: boolean): number[] =>
    lines.filter((line) => needed.has(otherEnd(view, line, actor)) === want);
  const [over, beyond] = [split(true), split(false)];
  const dependent = new Set(depends.map((line) => i32(view.columns.lineTo, line)));
  const depending = carried.filter((line) => dependent.has(otherEnd(view, line, actor)));
  const found = (verdict: Verdict, some: number[], on: number[], more: number[]): Mismatch[] =>
    some.length === 0
      ? []
      : [
          {
            verdict,
            over: ends(view, some, actor),
            work: ends(view, on, actor),
            lines: [...some, ...on, ...more],
          },
        ];
  return [
    ...found("no-authority-over-needed", over, depending, depends),
    ...found("authority-denied", beyond, carried, []),
  ];
};

const ofLimits = (view: OrgView, actor: number, carried: number[]): Mismatch[] => {
  const limited = linesFrom(view, authority, actor).filter((line) => isFeeble(view, line));
  const toHold = linesFrom(view, ["holds-to-account"], actor).filter((line) => isFeeble(view, line));
  const found = (verdict: Verdict, lines: number[], more: number[]): Mismatch[] =>
    lines.length === 0
      ? []
      : [
          {
            verdict,
            over: ends(view, lines, actor),
            work: ends(view, more, actor),
            lines: [...lines, ...more],
          },
        ];
  return [
    ...(carried.length > 0 ? found("authority-limited", limited, carried) : []),
    ...found("to-hold-others-to-account", toHold, []),
  ];
};

const withoutAnswering = (view: OrgView, actor: number): Mismatch[] => {
  const unanswered = denied(view, ["accountable-to"], actor);
  const power = linesFrom(view, deciding, actor);
  if (unanswered.length === 0 || power.length === 0) return [];
  return [
    {
      verdict: "without-answering",
      over: ends(view, power, actor),
      work: ends(view, unanswered, actor),
      lines: [...unanswered, ...power],
    },
  ];
};

/** Whether an actor carries a mandate and nothing at all is recorded of its authority. */
const silent = (view: OrgView, actor: number, carried: number[]): Mismatch[] => {
  const mandates = carried.filter(
    (line) =>
      view.line(line).kind !== "authorizes" && view.node(otherEnd(view, line, actor)).kind === "mandate",
  );
  const known = linesFrom(view, powers, actor).length + denied(view, authority, actor).length;
  if (mandates.length === 0 || known > 0) return [];
  return [
    { verdict: "authority-not-recorded", over: [], work: ends(view, mandates, actor), lines: mandates },
  ];
};

/** Every mismatch on record at an actor. */
export const mismatchesOf = (view: OrgView, actor: number): Mismatch[] => {
  const carried = workLines(view, actor);
  return [
    ...ofDenials(view, actor, carried),
    ...ofLimits(view, actor, carried),
    ...withoutAnswering(view, actor),
    ...silent(view, actor, carried),
  ];
};
