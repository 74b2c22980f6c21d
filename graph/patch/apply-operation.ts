import type { Line } from "../model/line.ts";
import type { Node } from "../model/node.ts";
import type { Operation } from "../model/patch.ts";
import { type OperationFault, operationFaults } from "./operation-faults.ts";

/** A dataset being changed: rows by id, in their order. */
export type EditableDataset = { readonly nodes: Map<string, Node>; readonly lines: Map<string, Line> };

/** Takes one step if all its preconditions hold; else leaves the draft alone and says which failed. */
export const step = (draft: EditableDataset, operation: Operation): OperationFault[] => {
  const faults = operationFaults(draft, operation);
  if (faults.length === 0) take(draft, operation);
  return faults;
};

const take = (draft: EditableDataset, operation: Operation): void => {
  switch (operation.op) {
    case "add-node":
      draft.nodes.set(operation.node.id, operation.node);
      return;
    case "add-line":
      draft.lines.set(operation.line.id, operation.line);
      return;
    case "change-node":
      change(draft.nodes, operation.id, operation.changes);
      return;
    case "change-line":
      change(draft.lines, operation.id, operation.changes);
      return;
    case "remove-node":
      draft.nodes.delete(operation.id);
      return;
    case "remove-line":
      draft.lines.delete(operation.id);
      return;
  }
};

type Changes<T> = { readonly [K in keyof T]?: T[K] | undefined };

const change = <T extends object>(rows: Map<string, T>, id: string, changes: Changes<T>): void => {
  const row = rows.get(id);
  if (row === undefined) return;
  const changed = { ...row };
  for (const field in changes) {
    const value = changes[field];
    if (value !== undefined) changed[field] = value;
  }
  rows.set(id, changed);
};
