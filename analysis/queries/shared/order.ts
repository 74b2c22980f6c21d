import { basisCode } from "../../../graph/index/columns.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { lineKindIds } from "../../../graph/kinds.ts";

/** Answers are told in the same order whatever the order of rows: nodes by name, lines by kind, basis and ends. */

const compareText = (a: string, b: string): number =>
  a.localeCompare(b, "en") || (a < b ? -1 : a > b ? 1 : 0);

const nodeKey = (view: OrgView, row: number): string => {
  const { name, id } = view.node(row);
  return `${name}\n${id}`;
};

/** Nodes by name, each once. */
export const sortNodes = (view: OrgView, rows: Iterable<number>): number[] =>
  [...new Set(rows)].sort((a, b) => compareText(nodeKey(view, a), nodeKey(view, b)));

/** Lines by kind, basis, then names of their ends; each once. */
export const sortLines = (view: OrgView, rows: Iterable<number>): number[] => {
  const { lineFrom, lineTo } = view.columns;
  const keyed = [...new Set(rows)].map((row) => {
    const { kind, basis, id } = view.line(row);
    const place = lineKindIds.indexOf(kind) * 10 + (basisCode.get(basis) ?? 0);
    return {
      row,
      place,
      ends: `${nodeKey(view, lineFrom[row] ?? -1)}\n${nodeKey(view, lineTo[row] ?? -1)}\n${id}`,
    };
  });
  return keyed.sort((a, b) => a.place - b.place || compareText(a.ends, b.ends)).map(({ row }) => row);
};
