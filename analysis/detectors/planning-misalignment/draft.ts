import type { OrgView } from "../../../graph/index/view.ts";
import type { Severity } from "../../../graph/vocabulary.ts";
import type { Draft } from "../../finding/draft.ts";
import { named } from "../../kit.ts";
import type { Hub } from "./pairs.ts";

const severityOf = ({ way, lines }: Hub, many: number): Severity => {
  if (way === "same-theatre") return "low";
  return way === "not-aligned" && lines.length >= many ? "high" : "medium";
};

const endsOf = ({ columns }: OrgView, line: number): number[] => [
  columns.lineFrom[line] ?? -1,
  columns.lineTo[line] ?? -1,
];

/** One finding about a process; the others are those at the ends of the lines that say so. */
export const draftMisalignment = (view: OrgView, hub: Hub, { many }: { readonly many: number }): Draft => {
  const { way, process, lines } = hub;
  const others = lines
    .flatMap((line) => endsOf(view, line))
    .filter((row) => row !== process && view.nodeHas(row, "procedure"));
  const theatres = lines.flatMap((line) =>
    view.line(line).kind === "applied-in" ? endsOf(view, line).slice(1) : [],
  );
  return {
    message: way,
    severity: severityOf(hub, many),
    status: way === "same-theatre" ? "not-enough-data" : "found",
    subjects: [process],
    lines,
    claims: way === "not-aligned" || way === "constrained" ? lines : [],
    numbers: { processes: new Set(others).size + 1 },
    values: {
      process: named(view, [process]),
      others: named(view, others),
      theatre: named(view, theatres),
    },
  };
};
