import { useMemo } from "react";
import type { DiffResult } from "../../server/contract/diff.ts";
import { paths } from "../api/paths.ts";
import { type Resource, useResource } from "../api/resource.ts";
import type { ExplorerState } from "./explorer-state.ts";
import type { OpenRecord } from "./record.ts";

/** The path of what the URL sets against each other; none where it names neither two dates nor a dataset. */
export const differencePath = (
  dataset: string,
  { since, until, against }: ExplorerState,
): string | undefined =>
  against === undefined && (since === undefined || until === undefined)
    ? undefined
    : paths.diff(dataset, { from: since, to: until, against });

type Changed = { readonly fields: readonly { readonly field: string }[] };

/** Whether more changed than where it is said: another edition of a source is not another organization. */
const differs = ({ fields }: Changed): boolean => fields.some(({ field }) => field !== "sources");

/** A difference without what only has other sources. */
export const inSubstance = ({ nodes, lines }: DiffResult): DiffResult => ({
  nodes: { ...nodes, changed: nodes.changed.filter(differs) },
  lines: { ...lines, changed: lines.changed.filter(differs) },
});

/** What was added, removed, changed and moved between two dates or two datasets. */
export const useDifference = (
  { dataset }: OpenRecord,
  state: ExplorerState,
): Resource<DiffResult> | undefined => {
  const path = differencePath(dataset, state);
  const difference = useResource<DiffResult>(path);
  const told = useMemo(
    () =>
      difference.status === "ready"
        ? { status: "ready" as const, data: inSubstance(difference.data) }
        : difference,
    [difference],
  );
  return path === undefined ? undefined : told;
};
