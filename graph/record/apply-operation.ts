import { nodeKindHas } from "../kinds.ts";
import { type Line, lineSchema } from "../model/line.ts";
import { type Node, nodeSchema } from "../model/node.ts";
import { type OperationFault, operationFaults } from "../patch/operation-faults.ts";
import { settledBy } from "../patch/settled-faults.ts";
import { headSchema } from "./apply-rows.ts";
import { type HandCitations, withCorrections } from "./correction.ts";
import type { RecordDraft } from "./draft.ts";
import { withOneGrade } from "./one-grade.ts";
import type { RecordOperation } from "./operation.ts";

type Of<Op extends RecordOperation["op"]> = Extract<RecordOperation, { readonly op: Op }>;

type Changes<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** A row with some fields changed and some empty again, in the order of its schema's fields. */
const edited = <T extends object>(row: T, changes: Changes<T>, unset: readonly string[] = []): object =>
  Object.fromEntries(
    Object.entries({ ...row, ...changes }).filter(
      ([field, value]) => value !== undefined && !unset.includes(field),
    ),
  );

const absent = (what: string, id: string): OperationFault[] => [
  { code: `no-such-${what}`, message: `there is no ${what} "${id}"` },
];

const changeNode = (
  draft: RecordDraft,
  { id, changes, unset }: Of<"change-node">,
  { corrected }: HandCitations,
): OperationFault[] => {
  const row: Node | undefined = draft.nodes.get(id);
  if (row === undefined) return absent("node", id);
  const said = nodeSchema.parse(edited(row, changes, unset));
  const after = changes.classification === undefined ? withOneGrade(row, said) : said;
  // whoever may not see names and pay may see what is cited
  const isPrivate = (fields: readonly string[]): boolean =>
    nodeKindHas(row.kind, "person") || fields.includes("payBand") || fields.includes("datedPayBand");
  const words = (fields: readonly string[]) => corrected(fields, isPrivate(fields));
  draft.nodes.set(id, withCorrections(row, after, words));
  return [];
};

const changeLine = (
  draft: RecordDraft,
  { id, changes, unset }: Of<"change-line">,
  { corrected }: HandCitations,
): OperationFault[] => {
  const row: Line | undefined = draft.lines.get(id);
  if (row === undefined) return absent("line", id);
  const after = withCorrections(row, lineSchema.parse(edited(row, changes, unset)), (fields) =>
    corrected(fields, false),
  );
  draft.lines.delete(id);
  const faults = operationFaults(draft, { op: "add-line", line: after });
  draft.lines.set(id, faults.length === 0 ? after : row);
  return faults;
};

const removeNode = (draft: RecordDraft, { id, withLines = false }: Of<"remove-node">): OperationFault[] => {
  if (withLines)
    for (const line of [...draft.lines.values()])
      if (line.from === id || line.to === id || line.hat === id) draft.lines.delete(line.id);
  const faults = operationFaults(draft, { op: "remove-node", id });
  if (faults.length > 0) return faults;
  draft.nodes.delete(id);
  for (const row of [...draft.coverage.values()]) if (row.node === id) draft.coverage.delete(row.id);
  for (const row of [...draft.recommendations.values()])
    draft.recommendations.set(row.id, {
      ...row,
      addressees: row.addressees.filter((one) => one !== id),
      inferredAddressees: row.inferredAddressees.filter((one) => one !== id),
      concerns: row.concerns.filter((one) => one !== id),
      roles: row.roles.filter((role) => !role.startsWith(`${id}: `)),
    });
  return [];
};

const addLine = (draft: RecordDraft, { line }: Of<"add-line">, said: HandCitations): OperationFault[] => {
  const isPrivate = [line.from, line.to].some((id) => {
    const end = draft.nodes.get(id);
    return end !== undefined && nodeKindHas(end.kind, "person");
  });
  const sources = line.sources.length > 0 ? line.sources : [...said.lines(isPrivate)];
  const whole = { ...line, sources };
  const faults = operationFaults(draft, { op: "add-line", line: whole });
  if (faults.length > 0) return faults;
  draft.lines.set(line.id, whole);
  for (const id of settledBy([whole], draft.coverage.values())) draft.coverage.delete(id);
  return [];
};

const addNode = (draft: RecordDraft, { node }: Of<"add-node">): OperationFault[] => {
  const faults = operationFaults(draft, { op: "add-node", node });
  if (faults.length === 0) draft.nodes.set(node.id, node);
  return faults;
};

const remove = (rows: Map<string, unknown>, what: string, id: string): OperationFault[] =>
  rows.delete(id) ? [] : absent(what, id);

const put = <T extends { readonly id: string }>(rows: Map<string, T>, row: T): OperationFault[] => {
  rows.set(row.id, row);
  return [];
};

/**
 * Takes one step if its preconditions hold; else leaves the draft alone and says which failed. `said` is what is
 * cited for what is added and corrected.
 */
export const takeStep = (
  draft: RecordDraft,
  step: RecordOperation,
  said: HandCitations,
): OperationFault[] => {
  switch (step.op) {
    case "add-node":
      return addNode(draft, step);
    case "add-line":
      return addLine(draft, step, said);
    case "change-node":
      return changeNode(draft, step, said);
    case "change-line":
      return changeLine(draft, step, said);
    case "remove-node":
      return removeNode(draft, step);
    case "remove-line":
      return remove(draft.lines, "line", step.id);
    case "put-source":
      return put(draft.sources, step.source);
    case "remove-source":
      return remove(draft.sources, "source", step.id);
    case "put-coverage":
      return put(draft.coverage, step.coverage);
    case "remove-coverage":
      return remove(draft.coverage, "coverage row", step.id);
    case "put-recommendation":
      return put(draft.recommendations, step.recommendation);
    case "remove-recommendation":
      return remove(draft.recommendations, "recommendation", step.id);
    case "put-patch":
      return put(draft.patches, step.patch);
    case "remove-patch":
      return remove(draft.patches, "reform", step.id);
    case "change-record":
      draft.head = headSchema.parse(edited(draft.head, step.changes, step.unset));
      return [];
    case "put-settings":
      draft.head = { ...draft.head, settings: step.settings };
      return [];
  }
};
