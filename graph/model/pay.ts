import type { Dataset } from "./dataset.ts";
import type { Operation } from "./patch.ts";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A change of a pay band, as a difference of rows tells it. */
const tellsPay = (value: unknown): boolean =>
  isObject(value) && value["field"] === "payBand" && ("before" in value || "after" in value);

/**
 * Data of any form without the pay bands of its nodes, and without changes of them. Which column of a file holds pay
 * (`columns` of a mapping) stays.
 */
export const withoutPay = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter((each) => !tellsPay(each)).map(withoutPay);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, said]) => key !== "payBand" || isObject(said)) // a schema describes the field, and says no pay
      .map(([key, said]) => [key, key === "columns" ? said : withoutPay(said)]),
  );
};

/** A row without its pay band. */
export const unpaid = <Told extends { readonly payBand?: string | undefined }>({
  payBand: _payBand,
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
