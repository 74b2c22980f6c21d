import { nodeKindHas } from "../../graph/kinds.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import { callingsOf } from "../../graph/model/node.ts";
import type { Operation } from "../../graph/model/patch.ts";
import { namesInFaults } from "./faults.ts";

/** Who is kept back: holders by id, and all that they and people who are not on record are called. */
export type Holders = { readonly ids: ReadonlySet<string>; readonly names: readonly string[] };

/**
 * The holders of a dataset, of its recorded patches and of operations that are tried, with their names and aliases, and what
 * faults of the source name that may be a person.
 */
export const holdersOf = (dataset: Dataset, tried: readonly Operation[] = []): Holders => {
  const operations = [...dataset.patches.flatMap((patch) => patch.operations), ...tried];
  const added = operations.flatMap((each) => (each.op === "add-node" ? [each.node] : []));
  const holders = [...dataset.nodes, ...added].filter(({ kind }) => nodeKindHas(kind, "person"));
  const ids = new Set(holders.map(({ id }) => id));
  const renamed = operations.flatMap((each) =>
    each.op === "change-node" && ids.has(each.id) ? [each.changes] : [],
  );
  return {
    ids,
    names: [...new Set([...[...holders, ...renamed].flatMap(callingsOf), ...namesInFaults(dataset)])],
  };
};
