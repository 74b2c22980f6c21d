import { z } from "zod";
import { dayOf, partialDateSchema } from "../../../graph/model/date.ts";

/** One date, known to the year, month or day, or two with a stroke between. */
export const periodSchema = z
  .string()
  .refine(
    (text) =>
      text.split("/").length <= 2 && text.split("/").every((one) => partialDateSchema.safeParse(one).success),
    {
      message: "a period is a date (2006, 2006-01) or two with a stroke between (2004/2006)",
    },
  )
  .refine(
    (text) => {
      const [from = "", to = from] = text.split("/");
      return (dayOf(from, "first") ?? 0) <= (dayOf(to, "last") ?? 0);
    },
    { message: "a period does not end before it begins" },
  );

/** Whether a date lies in a period: all of the days that it may mean do. */
export const liesIn = (period: string): ((date: string | undefined) => boolean) => {
  const [from = "", to = from] = period.split("/");
  const [first, last] = [dayOf(from, "first") ?? 0, dayOf(to, "last") ?? 0];
  return (date) =>
    date !== undefined && (dayOf(date, "first") ?? 0) >= first && (dayOf(date, "last") ?? 0) <= last;
};

export type Within = ReturnType<typeof liesIn>;
