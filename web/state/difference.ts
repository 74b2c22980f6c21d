import type { NamedDifference } from "../../server/contract/diff.ts";
import type { ViewState } from "../../server/contract/view-state.ts";
import { paths } from "../api/paths.ts";
import { type ReadState, useRead } from "../api/queries.ts";
import type { OpenRecord } from "./record.ts";

/** Whether the URL sets two dates against each other, or a dataset against this one. */
export const isSetAgainst = ({ since, until, against }: ViewState): boolean =>
  against !== undefined || (since !== undefined && until !== undefined);

/** The path of what the URL sets against each other; none where it names neither two dates nor a dataset. */
export const differencePath = (dataset: string, state: ViewState): string | undefined =>
  isSetAgainst(state)
    ? paths.diff(dataset, { from: state.since, to: state.until, against: state.against })
    : undefined;

type Sides<T> = { readonly before: T; readonly after: T };

const turned = <T, Row extends Sides<T>>(row: Row): Row => ({ ...row, before: row.after, after: row.before });

/** A difference read the other way round: what was added is gone. */
export const otherWayRound = ({ nodes, lines, ...rest }: NamedDifference): NamedDifference => ({
  ...rest,
  nodes: {
    added: nodes.removed,
    removed: nodes.added,
    changed: nodes.changed.map((row) => ({ ...turned(row), fields: row.fields.map(turned) })),
  },
  lines: {
    added: lines.removed,
    removed: lines.added,
    changed: lines.changed.map((row) => ({ ...turned(row), fields: row.fields.map(turned) })),
    moved: lines.moved.map(turned),
  },
});

/** Whether the dataset compared with is the older one: a difference always goes from older to newer. */
const isOlder = ({ dataset, datasets }: OpenRecord, against: string | undefined): boolean => {
  const dateOf = (id: string | undefined): string => datasets.find((one) => one.id === id)?.date ?? "";
  const [other, own] = [dateOf(against), dateOf(dataset)];
  return against !== undefined && other !== "" && own !== "" && other < own;
};

/** What was added, removed, changed and moved between two dates or two datasets, from the older to the newer. */
export const useDifference = (
  record: OpenRecord,
  state: ViewState,
): ReadState<NamedDifference> | undefined => {
  const path = differencePath(record.dataset, state);
  const older = isOlder(record, state.against);
  const difference = useRead<NamedDifference>(path, older ? { select: otherWayRound } : {});
  return path === undefined ? undefined : difference;
};

/** The two sides that are compared, older first, as they are called. */
export const sidesOf = (
  record: OpenRecord,
  { since, until, against }: ViewState,
): readonly [string, string] => {
  if (against === undefined) return [since ?? "", until ?? ""];
  const titleOf = (id: string): string => record.datasets.find((one) => one.id === id)?.title ?? id;
  const sides = [titleOf(record.dataset), titleOf(against)] as const;
  return isOlder(record, against) ? [sides[1], sides[0]] : sides;
};
