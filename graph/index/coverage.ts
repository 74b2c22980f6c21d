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

const keyOf = (who: string, lineKind: LineKind, direction: string, scope: Scope): string =>
  [who, lineKind, direction, scope].join(" ");

export const indexCoverage = (rows: readonly Coverage[]): CoverageIndex => {
  const keys = new Set(
    rows.map((row) =>
      keyOf(row.node ?? `kind ${row.nodeKind ?? ""}`, row.lineKind, row.direction, row.scope),
    ),
  );
  return (node, lineKind, direction, scope = "general") =>
    [node.id, `kind ${node.kind}`].some(
      (who) =>
        keys.has(keyOf(who, lineKind, direction, scope)) ||
        keys.has(keyOf(who, lineKind, direction, "general")),
    );
};
