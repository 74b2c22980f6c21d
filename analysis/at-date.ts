import { holding } from "../graph/index/dated.ts";
import { windowOf } from "../graph/index/slice.ts";
import type { OrgView } from "../graph/index/view.ts";
import type { ChangingField } from "../graph/model/node.ts";
import type { AnswerStatus, Reply } from "./query.ts";

/**
 * What an answer about a date rests on that has no date. The sources say it of their own time: of another, they do not say
 * it in terms, however plainly they say it.
 */

type Dates = { readonly since?: string | undefined; readonly until?: string | undefined };
const hasDate = ({ since, until }: Dates): boolean => since !== undefined || until !== undefined;

/** Whether a node's own fields are told with dates that take in the slice's date: each of them. */
const areDated = (view: OrgView, node: number, fields: readonly ChangingField[]): boolean => {
  const then = holding(view.node(node).dated ?? [], windowOf(view.slice));
  return fields.every((field) => then.some((row) => row[field] !== undefined));
};

/**
 * Of the nodes, those of which the record has no date that carries the answer: with `fields`, none for what these fields
 * say; without, none of the node itself.
 */
export const undatedNodes = (
  view: OrgView,
  nodes: readonly number[],
  fields: readonly ChangingField[] = [],
): number[] =>
  view.slice.at === undefined
    ? []
    : nodes.filter((node) =>
        fields.length === 0 ? !hasDate(view.node(node)) : !areDated(view, node, fields),
      );

/** The lines or, where no line carries it, the nodes that an answer rests on, and those of them without a date. */
export const basisByDate = (
  view: OrgView,
  { lines, nodes = [], undated }: Reply,
): { readonly all: number; readonly undated: number; readonly of: "lines" | "nodes" } => {
  const carrying = [...new Set(lines)];
  if (carrying.length === 0) {
    const known = undated ?? undatedNodes(view, nodes);
    return { all: nodes.length, undated: view.slice.at === undefined ? 0 : known.length, of: "nodes" };
  }
  const without = carrying.filter((line) => !hasDate(view.line(line)));
  return {
    all: carrying.length,
    undated: view.slice.at === undefined ? 0 : without.length,
    of: "lines",
  };
};

/** The status of an answer about a date: not stated in terms where it rests on what has no date. */
export const statusAtDate = (view: OrgView, reply: Reply, status: AnswerStatus): AnswerStatus =>
  status === "stated" && basisByDate(view, reply).undated > 0 ? "inferred" : status;
