import { everything } from "../../graph/index/slice.ts";
import type { DatasetSummary, Store } from "../../graph/store/store.ts";
import type { Job } from "./jobs.ts";
import { type Asking, fewRows, manyRows } from "./work.ts";

type Ahead = Job<"detail" | "hierarchy" | "search">;

/** The dataset that was changed last of those that are worth a thread and not too large to be read unasked. */
const likeliest = (datasets: readonly DatasetSummary[]): DatasetSummary | undefined =>
  datasets
    .filter(({ nodes, lines }) => nodes + lines > fewRows && nodes + lines <= manyRows)
    .reduce<DatasetSummary | undefined>(
      (last, one) => (last === undefined || one.changedAt > last.changedAt ? one : last),
      undefined,
    );

/** What the page asks first of a large dataset, then what a search needs. */
const firstAsked = (dataset: string): Ahead[] => [
  { name: "detail", input: { dataset } },
  {
    name: "hierarchy",
    input: {
      dataset,
      slice: everything,
      language: "en",
      branch: { parts: 10, findings: false, ties: [] },
    },
  },
  { name: "search", input: { dataset, text: dataset, limit: 1 } },
];

/**
 * Has a thread started and one large dataset of a store read and compiled before somebody asks for it, so that the first
 * picture does not wait for that. Nothing is done where all datasets are small. Never throws: what fails here is told to
 * whoever asks for it.
 */
export const readAhead = async (
  store: Pick<Store, "datasets">,
  work: { readonly run: (job: Ahead, asking: Asking) => Promise<unknown> },
  signal: AbortSignal,
): Promise<void> => {
  try {
    const dataset = likeliest(await store.datasets());
    for (const job of dataset === undefined ? [] : firstAsked(dataset.id))
      await work.run(job, { caller: "read ahead", signal });
  } catch {
    // whoever asks for the dataset hears of it
  }
};
