import { byId, mapById } from "../by-id.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Line } from "../model/line.ts";
import type { Node } from "../model/node.ts";
import { type FieldChange, fieldChanges } from "./field-changes.ts";
import { type MovedLine, movedEnd, pairMoved, sameAnchor } from "./moved-lines.ts";

/** A row that is in both datasets under one id and differs. */
export type Changed<T> = {
  readonly id: string;
  readonly before: T;
  readonly after: T;
  readonly fields: readonly FieldChange[];
};

/** What differs between two datasets in structure: rows, matched by id, in order of id. */
export type Diff = {
  readonly nodes: {
    readonly added: readonly Node[];
    readonly removed: readonly Node[];
    readonly changed: readonly Changed<Node>[];
  };
  readonly lines: {
    readonly added: readonly Line[];
    readonly removed: readonly Line[];
    readonly changed: readonly Changed<Line>[];
    readonly moved: readonly MovedLine[];
  };
};

/**
 * Structural diff of two datasets (or of one at two dates, or before and after a patch). A line is
 * `moved` rather than removed and added when only its other end differs: the same actor under another
 * superior. The order of rows plays no part.
 */
export const diff = (before: Dataset, after: Dataset): Diff => {
  const nodes = compare(before.nodes, after.nodes);
  const lines = compare(before.lines, after.lines);
  const isMove = (row: Changed<Line>): boolean =>
    sameAnchor(row.before, row.after) && movedEnd(row.before) !== movedEnd(row.after);
  const pairs = pairMoved(lines.removed, lines.added);
  const paired = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
  return {
    nodes,
    lines: {
      added: lines.added.filter((line) => !paired.has(line)),
      removed: lines.removed.filter((line) => !paired.has(line)),
      changed: lines.changed.filter((row) => !isMove(row)),
      moved: [...lines.changed.filter(isMove), ...pairs].map(({ before, after }) => ({ before, after })),
    },
  };
};

/** Whether two datasets hold the same nodes and lines. */
export const isEmptyDiff = ({ nodes, lines }: Diff): boolean =>
  [...Object.values(nodes), ...Object.values(lines)].every((rows) => rows.length === 0);

const compare = <T extends { readonly id: string }>(before: readonly T[], after: readonly T[]) => {
  const was = mapById(before);
  const is = new Set(after.map((row) => row.id));
  return {
    added: sorted(after.filter((row) => !was.has(row.id))),
    removed: sorted(before.filter((row) => !is.has(row.id))),
    changed: sorted(after).flatMap((row) => changedFrom(was.get(row.id), row)),
  };
};

const changedFrom = <T extends { readonly id: string }>(before: T | undefined, after: T): Changed<T>[] => {
  if (before === undefined || before === after) return [];
  const fields = fieldChanges(before, after);
  return fields.length === 0 ? [] : [{ id: after.id, before, after, fields }];
};

const sorted = <T extends { readonly id: string }>(rows: readonly T[]): T[] => rows.toSorted(byId);
