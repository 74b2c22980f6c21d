import type { Dataset } from "../../../graph/model/dataset.ts";
import type { Citation } from "../../../graph/model/source.ts";
import type { RecordOperation } from "../../../graph/record/operation.ts";

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");

/** The id of the source that stands for a person's own word. */
export const saidById = (actor: string): string => `said-by-${slug(actor)}`.slice(0, 200);

const title = { en: "Said by", fr: "Dit par" } as const;

const needsSource = (operation: RecordOperation): boolean =>
  operation.op === "add-line" && operation.line.sources.length === 0;

/** What lines cite that cite nothing, and the steps that make it known: the source of the change, else its writer's word. */
export const citationsFor = (
  { sources, settings }: Dataset,
  operations: readonly RecordOperation[],
  source: Citation | undefined,
  { actor, day }: { readonly actor: string; readonly day: string },
): { readonly citations: readonly Citation[]; readonly steps: readonly RecordOperation[] } => {
  if (source !== undefined || !operations.some(needsSource))
    return { citations: source === undefined ? [] : [source], steps: operations };
  const id = saidById(actor);
  const citations = [{ source: id, locator: day }];
  if (sources.some((one) => one.id === id)) return { citations, steps: operations };
  const own = { id, title: `${title[settings?.language ?? "en"]} ${actor}`, short: actor };
  // last, so that a fault is told of the step as its writer counts it
  return { citations, steps: [...operations, { op: "put-source", source: own }] };
};
