import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { detector, type Step } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import type { Severity } from "../../finding/finding.ts";
import { linesFrom, named, otherEnd, step } from "../../kit.ts";
import { info } from "./info.ts";
import { type Hub, hubsOf, type Verdict } from "./judge.ts";

const options = z.object({
  many: z
    .number()
    .int()
    .min(2)
    .default(3)
    .describe("Not aligned with this many others or more counts as high"),
});

const severityOf = ({ verdict, mismatches }: Hub, many: number): Severity => {
  if (verdict === "same-theatre") return "low";
  return verdict === "not-aligned" && mismatches.length >= many ? "high" : "medium";
};

const draft = (view: OrgView, hub: Hub, many: number): Draft => {
  const others = hub.mismatches.map(({ a, b }) => (a === hub.process ? b : a));
  const lines = hub.mismatches.flatMap((one) => one.lines);
  const theatres = lines.flatMap((line) =>
    view.line(line).kind === "applied-in" ? [view.columns.lineTo[line] ?? -1] : [],
  );
  return {
    message: hub.verdict,
    severity: severityOf(hub, many),
    status: hub.verdict === "same-theatre" ? "not-enough-data" : "found",
    subjects: [hub.process],
    lines,
    numbers: { processes: new Set(others).size + 1 },
    values: {
      process: named(view, [hub.process]),
      others: named(view, others),
      theatre: named(view, theatres),
    },
  };
};

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
      const lines = hubs
        .filter((hub) => hub.verdict === verdict)
        .flatMap((hub) => hub.mismatches.flatMap((one) => one.lines));
      return step(en, fr, { yes: lines.length > 0, decisive: true, lines });
    }),
  ];
};

/** Processes for one theatre without alignment, or with unlike cycles. */
export const planningMisalignment = detector({
  info,
  options,
  detect: (view, { many }) => hubsOf(view).map((hub) => draft(view, hub, many)),
  explain: (view, _options, node) => (view.node(node).kind === "process" ? explain(view, node) : []),
});
