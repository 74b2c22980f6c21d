import { partialDateSchema } from "../../graph/model/date.ts";
import { parseGiven } from "../zod-problems.ts";

/** A dataset, the one of the command where none is named, and the date at which it is looked at. */
export type DatasetAt = { readonly dataset?: string; readonly at?: string };

/**
 * Reads how a command line names a dataset at a date: `ministry`, `ministry@2013-03`, `@2013-03`.
 * @throws DottedError where what stands behind the sign is no date
 */
export const readDatasetAt = (named: string): DatasetAt => {
  const [dataset = "", date] = named.split("@");
  return {
    ...(dataset === "" ? {} : { dataset }),
    ...(date === undefined
      ? {}
      : { at: parseGiven(partialDateSchema, date, `"${date}" is no date after @`) }),
  };
};
