import { mapById } from "../by-id.ts";
import { DottedError, type Problem } from "../errors.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Patch } from "../model/patch.ts";
import { type EditableDataset, step } from "./apply-operation.ts";
import { forgetNodes } from "./forget-nodes.ts";
import { settledBy } from "./settled-faults.ts";

/**
 * The dataset as it would be after the patch; the given one stays as it is. Steps apply in order. A line that is added
 * puts right the reference of a source that led nowhere in its place.
 * Every step whose precondition fails is reported, not only the first: `file` of a problem is the
 * patch's id, `row` the step's number (1 is the first). A step that fails is left out when later steps
 * are checked, so what builds on it is reported too.
 * @throws DottedError `patch-conflict` with all problems; nothing is applied then.
 */
export const applyPatch = (dataset: Dataset, patch: Patch): Dataset => {
  const draft: EditableDataset = { nodes: mapById(dataset.nodes), lines: mapById(dataset.lines) };
  const problems = patch.operations.flatMap((operation, index): Problem[] =>
    step(draft, operation).map((fault) => ({
      code: fault.code,
      message: `${operation.op}: ${fault.message}`,
      file: patch.id,
      row: index + 1,
    })),
  );
  if (problems.length > 0)
    throw new DottedError("patch-conflict", `patch ${patch.id} does not apply to ${dataset.id}`, problems);
  const added = patch.operations.flatMap((one) => (one.op === "add-line" ? [one.line] : []));
  const settled = settledBy(added, dataset.coverage);
  const coverage =
    settled.size === 0 ? dataset.coverage : dataset.coverage.filter(({ id }) => !settled.has(id));
  return forgetNodes(
    { ...dataset, nodes: [...draft.nodes.values()], lines: [...draft.lines.values()], coverage },
    gone(dataset, draft),
  );
};

const gone = (dataset: Dataset, draft: EditableDataset): ReadonlySet<string> =>
  new Set(dataset.nodes.filter((node) => !draft.nodes.has(node.id)).map((node) => node.id));
