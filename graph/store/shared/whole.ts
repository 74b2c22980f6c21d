import type { z } from "zod";
import { byId } from "../../by-id.ts";
import { DottedError } from "../../errors.ts";
import { problemsOfDataset } from "../../model/check-dataset.ts";
import type { Dataset } from "../../model/dataset.ts";
import { headSchema } from "../../record/apply-rows.ts";

export { headSchema };

export type Head = z.infer<typeof headSchema>;

/** A dataset without its rows. */
export const headOf = ({ id, title, description, licence, date, settings }: Dataset): Head => ({
  id,
  title,
  description,
  licence,
  date,
  settings,
});

/** The dataset with its rows in order of id, the same on every store: databases order texts each in their way. */
export const sortedById = (dataset: Dataset): Dataset => ({
  ...dataset,
  sources: dataset.sources.toSorted(byId),
  nodes: dataset.nodes.toSorted(byId),
  lines: dataset.lines.toSorted(byId),
  coverage: dataset.coverage.toSorted(byId),
  recommendations: dataset.recommendations.toSorted(byId),
  patches: dataset.patches.toSorted(byId),
});

/**
 * Refuses a dataset with errors in it, whoever made it: a store could not keep two rows of one id, and
 * would lose a line whose end is not there.
 * @throws DottedError `bad-data` with every error.
 */
export const refuseFaulty = (dataset: Dataset): void => {
  const errors = problemsOfDataset(dataset).filter(({ severity }) => severity === "error");
  if (errors.length === 0) return;
  throw new DottedError(
    "bad-data",
    `The dataset ${dataset.id} has errors; nothing of it was stored.`,
    errors,
  );
};
