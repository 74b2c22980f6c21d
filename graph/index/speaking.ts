import type { LineKind } from "../kinds.ts";
import type { Coverage } from "../model/coverage.ts";
import { keysOf, type Polarity, polarities, type Scope } from "../vocabulary.ts";
import { u8, u32 } from "./at.ts";
import { type Columns, generalScope, scopeMask } from "./columns.ts";
import { type CoverageIndex, type CoveredNode, isSureEnough, settles, speaksOf } from "./coverage.ts";
import { linesOf, type Relation } from "./relation.ts";
import { isWholeSlice, linesInSlice, nodesInSlice, type Slice, windowOf } from "./slice.ts";

type Relate = (kinds: readonly LineKind[], direction: "out" | "in", polarity: Polarity) => Relation;

/** One byte per line: 1 where the slice shows it or would but for its date; undefined where it shows all. */
const shownBut = (columns: Columns, slice: Slice): Uint8Array | undefined => {
  const timeless = { ...slice, at: undefined };
  return isWholeSlice(timeless)
    ? undefined
    : linesInSlice(columns, timeless, nodesInSlice(columns, timeless));
};

const isAbout = (columns: Columns, line: number, scope: Scope): boolean =>
  scope === "general" || (u32(columns.lineScopes, line) & (scopeMask([scope]) | generalScope)) !== 0;

/** Whether a row is about a time that a slice looks at, and as sure as the slice asks. */
export const speaksIn = (row: Coverage, slice: Slice): boolean =>
  speaksOf(row, windowOf(slice)) && isSureEnough(row, slice.confidence);

/** The row that speaks of what a slice shows, one that leaves the question open before others; undefined where none does. */
export type SpeakingCoverage = (...asked: Parameters<CoverageIndex>) => Coverage | undefined;

/**
 * Coverage as a slice lets it speak. A row is silent outside its dates, and silent where the slice
 * hides a line that it speaks of (a basis, subject, family or confidence left out): that the line is not
 * seen does not make it absent. A line that is over at the slice's date is absent and hides nothing. A row that is less
 * sure than the slice asks says nothing through it; where it leaves the question open, no other row settles it.
 * `relate` gives the relations of the whole dataset.
 */
export const speakingCoverage = (
  columns: Columns,
  index: CoverageIndex,
  slice: Slice,
  relate: Relate,
): SpeakingCoverage => {
  const shown = shownBut(columns, slice);
  const window = windowOf(slice);
  const hides = ({ id }: CoveredNode, kind: LineKind, direction: "out" | "in", scope: Scope): boolean => {
    const row = shown === undefined ? undefined : columns.nodeOf.get(id);
    if (shown === undefined || row === undefined) return false;
    return keysOf(polarities).some((polarity) =>
      linesOf(relate([kind], direction, polarity), row).some(
        (line) => u8(shown, line) === 0 && isAbout(columns, line, scope),
      ),
    );
  };
  return (node, kind, direction, scope = "general") => {
    const rows = index(node, kind, direction, scope);
    if (rows.length === 0 || hides(node, kind, direction, scope)) return undefined;
    const speaking = window === undefined ? rows : rows.filter((row) => speaksOf(row, window));
    const open = speaking.filter((row) => !settles(row));
    return (open.length > 0 ? open : speaking).find((row) => isSureEnough(row, slice.confidence));
  };
};
