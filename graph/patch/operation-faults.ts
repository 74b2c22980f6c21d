import { type LineKindRow, lineKind } from "../kinds.ts";
import type { Line } from "../model/line.ts";
import type { Node } from "../model/node.ts";
import type { Operation } from "../model/patch.ts";

/** Why a step cannot be taken: a stable code and the reader's sentence. */
export type OperationFault = { readonly code: string; readonly message: string };

type Draft = { readonly nodes: ReadonlyMap<string, Node>; readonly lines: ReadonlyMap<string, Line> };

/** The preconditions of a step that do not hold in a draft. */
export const operationFaults = (draft: Draft, operation: Operation): OperationFault[] => {
  switch (operation.op) {
    case "add-node":
      return draft.nodes.has(operation.node.id)
        ? [{ code: "node-exists", message: `there is a node "${operation.node.id}" already` }]
        : [];
    case "add-line":
      return addLineFaults(draft, operation.line);
    case "change-node":
      return missing(draft, "nodes", operation.id);
    case "change-line":
      return [...missing(draft, "lines", operation.id), ...hatFaults(draft, operation.changes.hat)];
    case "remove-node":
      return [...missing(draft, "nodes", operation.id), ...danglingFaults(draft, operation.id)];
    case "remove-line":
      return missing(draft, "lines", operation.id);
  }
};

const missing = (draft: Draft, table: "nodes" | "lines", id: string): OperationFault[] => {
  if (draft[table].has(id)) return [];
  const what = table === "nodes" ? "node" : "line";
  return [{ code: `no-such-${what}`, message: `there is no ${what} "${id}"` }];
};

const addLineFaults = (draft: Draft, line: Line): OperationFault[] => {
  const row = lineKind(line.kind);
  return [
    ...(draft.lines.has(line.id)
      ? [{ code: "line-exists", message: `there is a line "${line.id}" already` }]
      : []),
    ...endFaults(draft, line, row, "from"),
    ...endFaults(draft, line, row, "to"),
    ...hatFaults(draft, line.hat),
  ];
};

const endFaults = (draft: Draft, line: Line, row: LineKindRow, end: "from" | "to"): OperationFault[] => {
  const node = draft.nodes.get(line[end]);
  if (node === undefined)
    return [{ code: "no-such-end", message: `there is no node "${line[end]}" for the ${end} end` }];
  if (row[end].includes(node.kind)) return [];
  return [
    {
      code: "wrong-end",
      message: `a line "${line.kind}" cannot have a ${node.kind} ("${node.id}") as its ${end} end`,
    },
  ];
};

const hatFaults = (draft: Draft, hat: string | undefined): OperationFault[] =>
  hat === undefined || draft.nodes.has(hat)
    ? []
    : [{ code: "no-such-hat", message: `there is no hat "${hat}"` }];

const danglingFaults = (draft: Draft, id: string): OperationFault[] =>
  [...draft.lines.values()]
    .filter((line) => line.from === id || line.to === id || line.hat === id)
    .map((line) => ({
      code: "dangling-line",
      message: `the line "${line.id}" still needs "${id}"; remove it first`,
    }));
