import type { LineKind, NodeKind } from "../kinds.ts";
import type { Coverage } from "../model/coverage.ts";
import { dayOf } from "../model/date.ts";
import { type Confidence, confidences, keysOf, type Scope } from "../vocabulary.ts";

/** Whose lines are asked about. */
export type CoveredNode = { readonly id: string; readonly kind: NodeKind };

/**
 * The rows that speak of the lines of a kind in a direction and scope: those about the node itself
 * first, then those about its kind. A row for the general scope speaks of every scope.
 */
export type CoverageIndex = {
  (node: CoveredNode, lineKind: LineKind, direction: "out" | "in", scope?: Scope): readonly Coverage[];
  /** All rows, for those who look for rows of one claim. */
  readonly rows: readonly Coverage[];
};

type Rows = Map<string, Coverage[]>;

const none: readonly Coverage[] = [];

/** Asked once per node in some loops, so a node about which nothing is said costs two look-ups. */
export const indexCoverage = (rows: readonly Coverage[]): CoverageIndex => {
  const byNode: Rows = new Map();
  const byKind: Rows = new Map();
  for (const row of rows) {
    const [group, who] = row.node === undefined ? [byKind, row.nodeKind ?? ""] : [byNode, row.node];
    group.set(who, [...(group.get(who) ?? []), row]);
  }
  const rowsAbout = (
    node: CoveredNode,
    lineKind: LineKind,
    direction: "out" | "in",
    scope: Scope = "general",
  ): readonly Coverage[] => {
    const [own, kind] = [byNode.get(node.id), byKind.get(node.kind)];
    if (own === undefined && kind === undefined) return none;
    const about = own === undefined || kind === undefined ? (own ?? kind ?? none) : [...own, ...kind];
    return about.filter(
      (row) =>
        row.lineKind === lineKind &&
        row.direction === direction &&
        (row.scope === scope || row.scope === "general"),
    );
  };
  return Object.assign(rowsAbout, { rows });
};

/** Whether a row makes silence mean absence: all lines are on record, or there are said to be none. */
export const settles = ({ says }: Coverage): boolean => says === "complete" || says === "nobody";

/** Whether a row speaks of a time: days counted from 1970-01-01, both ends included; no window means any. */
export const speaksOf = (
  { since, until }: Coverage,
  window: readonly [first: number, last: number] | undefined,
): boolean => {
  if (window === undefined) return true;
  const first = since === undefined ? undefined : dayOf(since, "first");
  const last = until === undefined ? undefined : dayOf(until, "last");
  return (first === undefined || first <= window[1]) && (last === undefined || last >= window[0]);
};

const sureness = keysOf(confidences);

/** Whether a row is at least as sure as a floor. */
export const isSureEnough = ({ confidence }: Coverage, floor: Confidence): boolean =>
  sureness.indexOf(confidence) >= sureness.indexOf(floor);
