import { DottedError } from "../../../graph/errors.ts";
import type { Dataset } from "../../../graph/model/dataset.ts";
import { dayOf } from "../../../graph/model/date.ts";
import { succeeding } from "../../../graph/record/left.ts";

/**
 * What a layer brings once a list has taken the place of an earlier one, what is not in it any more having ended.
 * @param day The day that counts as the list's date where it says none.
 * @throws DottedError bad-data where the list is older than what the layer brought before: nothing ends before it began.
 */
export const succession = (before: Dataset, given: Dataset, day: string): Dataset => {
  const date = given.date ?? day;
  const last = before.date === undefined ? undefined : dayOf(before.date, "first");
  const next = dayOf(date, "last");
  if (last !== undefined && next !== undefined && next < last)
    throw new DottedError(
      "bad-data",
      `The files are of ${date}, older than those of ${before.date} that this layer brought before: what is missing in them has not ended since. Import the older files first, or as a layer of their own, or remove what left.`,
    );
  return succeeding(before, given, date);
};
