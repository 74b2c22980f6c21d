import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { detector, type Step } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import type { Severity } from "../../finding/finding.ts";
import { linesFrom, named, otherEnd, step } from "../../kit.ts";
import { info } from "./info.ts";
import { type Hub, hubsOf, isVerdict, type Verdict } from "./judge.ts";

const options = z.object({
  many: z
    .number()
    .int()
    .min(2)
    .default(3)
    .describe("Not aligned with this many others or more counts as high"),
});

const severityOf = (verdict: Verdict, lines: readonly number[], many: number): Severity => {
  if (verdict === "same-theatre") return "low";
  return verdict === "not-aligned" && lines.length >= many ? "high" : "medium";
};

const endsOf = ({ columns }: OrgView, line: number): number[] => [
  columns.lineFrom[line] ?? -1,
  columns.lineTo[line] ?? -1,
];

/** One finding about a process; the others are those at the ends of the lines that say so. */
const draft = (
  view: OrgView,
  verdict: Verdict,
  process: number,
  lines: readonly number[],
  many: number,
): Draft => {
  const others = lines
    .flatMap((line) => endsOf(view, line))
    .filter((row) => row !== process && view.node(row).kind === "process");
  const theatres = lines.flatMap((line) =>
    view.line(line).kind === "applied-in" ? endsOf(view, line).slice(1) : [],
  );
  return {
    message: verdict,
    severity: severityOf(verdict, lines, many),
    status: verdict === "same-theatre" ? "not-enough-data" : "found",
    subjects: [process],
    lines,
    numbers: { processes: new Set(others).size + 1 },
    values: {
      process: named(view, [process]),
      others: named(view, others),
      theatre: named(view, theatres),
    },
  };
};

const linesOf = ({ mismatches }: Hub): number[] => mismatches.flatMap((one) => one.lines);

const questions: readonly [Verdict, string, string][] = [
  [
    "not-aligned",
    "Is it said not to be aligned with another process?",
    "Est-il dit non aligné sur un autre processus ?",
  ],
  [
    "beside",
    "Does it run beside another with no alignment on record?",
    "Se déroule-t-il à côté d'un autre sans alignement connu ?",
  ],
  [
    "constrained",
    "Does another process's cycle constrain it?",
    "Le cycle d'un autre processus le contraint-il ?",
  ],
];

const explain = (view: OrgView, node: number): Step[] => {
  const hubs = hubsOf(view).filter(({ process }) => process === node);
  const aligned = linesFrom(view, ["aligned-with"], node);
  return [
    step("Is it aligned with others?", "Est-il aligné sur d'autres ?", {
      yes: aligned.length > 0,
      known: false,
      lines: aligned,
      nodes: aligned.map((line) => otherEnd(view, line, node)),
    }),
    ...questions.map(([verdict, en, fr]) => {
      const lines = hubs.filter((hub) => hub.verdict === verdict).flatMap((hub) => linesOf(hub));
      return step(en, fr, { yes: lines.length > 0, decisive: true, lines });
    }),
  ];
};

/** Processes for one theatre without alignment, or with unlike cycles. */
export const planningMisalignment = detector({
  info,
  options,
  detect: (view, { many }) =>
    hubsOf(view).map((hub) => draft(view, hub.verdict, hub.process, linesOf(hub), many)),
  retell: (view, { many }, { message, subjects: [process = -1], lines }) =>
    isVerdict(message) ? draft(view, message, process, lines, many) : undefined,
  explain: (view, _options, node) => (view.node(node).kind === "process" ? explain(view, node) : []),
});
