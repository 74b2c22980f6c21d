import { z } from "zod";
import { partialDateSchema } from "../../model/date.ts";

/** Popolo leaves a field out, sets it to null, or to an empty string; all mean that nothing is said. */
const text = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((value) => (value === null || value === "" ? undefined : value));

/** A date, also out of a time with or without a zone; a month or day `00` is one that is not known. */
const plainDate = (value: string): string | undefined => {
  const date = value
    .trim()
    .replace(/^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*$/, "$1")
    .replace(/(-00)+$/, "");
  return date === "" ? undefined : date;
};
const date = z
  .string()
  .nullish()
  .transform((value) => plainDate(value ?? ""))
  .pipe(partialDateSchema.optional());
const id = z.union([z.string().min(1), z.number().transform(String)]);
const otherNames = z.array(z.object({ name: text })).nullish();

export const personSchema = z
  .object({ id, name: text, given_name: text, family_name: text, other_names: otherNames })
  .transform(({ name, given_name, family_name, ...rest }) => ({
    ...rest,
    name: name ?? [given_name, family_name].filter((part) => part !== undefined).join(" "),
  }));
export const organizationSchema = z.object({
  id,
  name: z.string().min(1),
  other_names: otherNames,
  classification: text,
  parent_id: text,
  founding_date: date,
  dissolution_date: date,
});
export const postSchema = z.object({
  id,
  label: text,
  role: text,
  organization_id: text,
  start_date: date,
  end_date: date,
});
export const membershipSchema = z.object({
  person_id: text,
  organization_id: text,
  post_id: text,
  on_behalf_of_id: text,
  legislative_period_id: text,
  role: text,
  label: text,
  start_date: date,
  end_date: date,
});
export const eventSchema = z.object({ id, start_date: date, end_date: date });
