import type { LineKind, NodeKind } from "../kinds.ts";
import type { Coverage } from "../model/coverage.ts";
import type { Scope } from "../vocabulary.ts";

/**
 * Answers "is the recording complete here?": for a node (or its kind), a kind of line, a direction and
 * a scope. A row for the general scope covers every scope.
 */
export type CoverageIndex = (
  node: { readonly id: string; readonly kind: NodeKind },
  lineKind: LineKind,
  direction: "out" | "in",
  scope?: Scope,
) => boolean;

type Keys = Map<string, Set<string>>;

const keyOf = (lineKind: LineKind, direction: string, scope: Scope): string =>
  `${lineKind} ${direction} ${scope}`;

/** Asked once per node in some loops, so a node about which nothing is said costs two look-ups. */
export const indexCoverage = (rows: readonly Coverage[]): CoverageIndex => {
  const byNode: Keys = new Map();
  const byKind: Keys = new Map();
  for (const { node, nodeKind = "", lineKind, direction, scope } of rows) {
    const [keys, who] = node === undefined ? [byKind, nodeKind] : [byNode, node];
    keys.set(who, (keys.get(who) ?? new Set()).add(keyOf(lineKind, direction, scope)));
  }
  return (node, lineKind, direction, scope = "general") =>
    [byNode.get(node.id), byKind.get(node.kind)].some(
      (keys) =>
        keys !== undefined &&
        (keys.has(keyOf(lineKind, direction, scope)) || keys.has(keyOf(lineKind, direction, "general"))),
    );
};
