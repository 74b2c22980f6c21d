import type { ComparisonResult } from "../../server/contract/compare.ts";

type Finding = ComparisonResult["resolved"][number];

/** A finding that a reform touches, and whether it has come or gone at a moment. */
export type Tick = {
  readonly finding: Finding;
  readonly sign: "resolved" | "introduced" | "changed";
  readonly done: boolean;
};

/**
 * The findings that a reform resolves, changes and brings, ticked off one by one as the moment goes from halfway, at
 * 50, to the reform, at 100; and how many findings there are at that moment.
 */
export const tickOff = (
  { resolved, introduced, changed, unchanged, addressed }: ComparisonResult,
  moment: number,
): { readonly ticks: readonly Tick[]; readonly count: number } => {
  const rows = [
    ...resolved.map((finding) => ({ finding, sign: "resolved" as const })),
    ...changed.map(({ after }) => ({ finding: after, sign: "changed" as const })),
    ...introduced.map((finding) => ({ finding, sign: "introduced" as const })),
  ];
  const share = Math.max(0, (moment - 50) / 50);
  const ticks = rows.map((row, i) => ({ ...row, done: share > 0 && share * rows.length >= i + 1 }));
  const isFound = ({ status }: Finding): boolean => status === "found";
  const today =
    [...resolved, ...unchanged].filter(isFound).length +
    changed.filter(({ before }) => isFound(before)).length +
    addressed.filter(({ before }) => isFound(before)).length;
  const done = ticks.filter((tick) => tick.done && isFound(tick.finding));
  const gone = done.filter(({ sign }) => sign === "resolved").length;
  const come = done.filter(({ sign }) => sign === "introduced").length;
  return { ticks, count: today - gone + come };
};
