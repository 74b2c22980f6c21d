import { groupBy } from "../../graph/group-by.ts";
import { speaksIn } from "../../graph/index/speaking.ts";
import { answeringKinds, type OrgView } from "../../graph/index/view.ts";
import type { Coverage } from "../../graph/model/coverage.ts";

/** What a source names as somebody's superior and the record does not have, with all whom it names it for. */
export type Unresolved = {
  readonly value: string;
  readonly nodes: readonly number[];
  readonly rows: readonly Coverage[];
};

const answering: ReadonlySet<string> = new Set(answeringKinds);

type Row = { readonly node: number; readonly row: Coverage };

const rowsIn = (view: OrgView): Row[] => {
  return view.coverageIndex.rows.flatMap((row) => {
    if (row.says !== "unresolved" || !answering.has(row.lineKind ?? "") || row.direction !== "out") return [];
    const node = row.node === undefined || !speaksIn(row, view.slice) ? undefined : view.find(row.node);
    return node === undefined ? [] : [{ node, row }];
  });
};

const inOrder = (texts: Iterable<string>): string[] => [...new Set(texts)].sort();

/**
 * References to superiors that lead nowhere: those to one value together, as one slip may stand in many rows. Where the
 * same posts name several such values, these are told together.
 */
export const unresolvedReferences = (view: OrgView): Unresolved[] => {
  const byValue = groupBy(rowsIn(view), ({ row }) => row.value ?? "").values();
  const nodesOf = (group: readonly Row[]): number[] => [...new Set(group.map(({ node }) => node))];
  const namesOf = (group: readonly Row[]): string =>
    inOrder(nodesOf(group).map((node) => view.node(node).id)).join(" ");
  return Array.from(groupBy(byValue, namesOf).values(), (groups) => groups.flat()).map((group) => ({
    value: inOrder(group.flatMap(({ row }) => row.value ?? [])).join(", "),
    nodes: nodesOf(group),
    rows: group.map(({ row }) => row),
  }));
};
