import { DottedError } from "../../graph/errors.ts";
import type { OrgView } from "../../graph/index/view.ts";

/** Row of a node of the dataset, in the slice or not. Throws DottedError not-found. */
export const nodeRow = (view: OrgView, id: string): number => {
  const row = view.columns.nodeOf.get(id);
  if (row === undefined) throw new DottedError("not-found", `there is no node "${id}"`);
  return row;
};

/** Row of a line of the dataset, in the slice or not. Throws DottedError not-found. */
export const lineRow = (view: OrgView, id: string): number => {
  const row = view.columns.lines.findIndex((line) => line.id === id);
  if (row < 0) throw new DottedError("not-found", `there is no line "${id}"`);
  return row;
};
