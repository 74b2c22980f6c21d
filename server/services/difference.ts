import { diff } from "../../graph/change/diff.ts";
import { DottedError } from "../../graph/errors.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import type { DiffResult } from "../contract/diff.ts";
import type { Reading } from "../reading/reading.ts";
import type { Readings } from "../reading/readings.ts";
import { asOf } from "./as-of.ts";
import { diffAnswer } from "./comparison.ts";

/** What to set against what: two dates of one dataset, another dataset, or both. */
export type Difference = {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly against?: string | undefined;
};

const at = (reading: Reading, date: string | undefined): Dataset =>
  date === undefined ? reading.dataset : asOf(reading, date);

/** Structural difference. Throws DottedError bad-request where there is nothing to compare. */
export const difference = async (
  readings: Readings,
  dataset: string,
  asked: Difference,
): Promise<DiffResult> => {
  const { from, to, against } = asked;
  if (against === undefined && (from === undefined || to === undefined))
    throw new DottedError("bad-request", "give two dates, or another dataset to compare with");
  const one = await readings.of(dataset);
  const other = against === undefined ? one : await readings.of(against);
  return diffAnswer(diff(at(one, from), at(other, to)));
};
