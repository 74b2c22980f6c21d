import { partialDateSchema } from "../../model/date.ts";

/** When nothing in the data says a date: far enough back that no reader takes it for one. */
const unsaid = "1980-01-01";

/**
 * The date written into a file's properties: the data's own, first day of a year or month, else a
 * fixed one. Never today's, since the same input must give the same bytes.
 */
export const dateOfData = (text: string): Date => {
  const found = /\d{4}(-\d{2}){0,2}/.exec(text)?.[0] ?? "";
  const [year, month = "01", day = "01"] = (
    partialDateSchema.safeParse(found).success ? found : unsaid
  ).split("-");
  return new Date(`${year}-${month}-${day}T00:00:00Z`);
};
