import type { Coverage } from "../model/coverage.ts";
import type { Line } from "../model/line.ts";

/** A reference of a source that leads nowhere, as a kind of line at a node. */
const isUnresolved = (row: Coverage): boolean => row.says === "unresolved" && row.lineKind !== undefined;

/** Whether a line says what a reference that leads nowhere should have said: of the same kind, at the same node, on paper. */
const answers = (line: Line, row: Coverage): boolean =>
  isUnresolved(row) &&
  line.kind === row.lineKind &&
  (row.direction === "in" ? line.to : line.from) === row.node &&
  line.polarity === "asserted" &&
  line.basis !== "practice" &&
  (line.scopes.includes("general") || line.scopes.includes(row.scope));

/**
 * The references that lead nowhere and that lines which are added put right: the one such reference at a node. Of several
 * it is not known which one a line answers, so that all stay.
 */
export const settledBy = (lines: readonly Line[], coverage: Iterable<Coverage>): ReadonlySet<string> => {
  const rows = lines.length === 0 ? [] : [...coverage].filter(isUnresolved);
  return new Set(
    lines.flatMap((line) => {
      const [only, ...others] = rows.filter((row) => answers(line, row));
      return only === undefined || others.length > 0 ? [] : [only.id];
    }),
  );
};
