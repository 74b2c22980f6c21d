import type { Dataset } from "./dataset.ts";
import type { Node } from "./node.ts";
import type { Operation } from "./patch.ts";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The fields of a node that tell pay. */
const payFields: readonly unknown[] = ["payBand", "datedPayBand"] satisfies (keyof Node)[];

/** Whether a field of a node tells pay. */
export const isPayField = (field: string): boolean => payFields.includes(field);

/** Whether a text of data may hold pay, so that it has to be read to leave it out. */
export const mayTellPay = (json: string): boolean => json.includes('ayBand"');

/** A change of a pay band, as a difference of rows tells it. */
const tellsPay = (value: unknown): boolean =>
  isObject(value) && payFields.includes(value["field"]) && ("before" in value || "after" in value);

/**
 * Data of any form without the pay bands of its nodes, and without changes of them. Which column of a file holds pay
 * (`columns` of a mapping) stays.
 */
export const withoutPay = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter((each) => !tellsPay(each)).map(withoutPay);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, said]) => !payFields.includes(key) || isObject(said)) // a schema describes the field, and says no pay
      .map(([key, said]) => [key, key === "columns" ? said : withoutPay(said)]),
  );
};

/** A row without its pay bands, of now and of other times. */
export const unpaid = <Told extends Partial<Pick<Node, "payBand" | "datedPayBand">>>({
  payBand: _payBand,
  datedPayBand: _datedPayBand,
  ...told
}: Told) => told;

/** A step without the pay band that it gives a post. */
export const operationWithoutPay = (operation: Operation): Operation => {
  if (operation.op === "add-node") return { ...operation, node: unpaid(operation.node) };
  return operation.op === "change-node" ? { ...operation, changes: unpaid(operation.changes) } : operation;
};

/** A dataset without pay bands, for who may not take out all of it. */
export const datasetWithoutPay = (dataset: Dataset): Dataset => ({
  ...dataset,
  nodes: dataset.nodes.map(unpaid),
  patches: dataset.patches.map((patch) => ({
    ...patch,
    operations: patch.operations.map(operationWithoutPay),
  })),
});
