import { z } from "zod";
import { partialDateSchema } from "../../model/date.ts";

/** Popolo leaves a field out, sets it to null, or to an empty string; all mean that nothing is said. */
const text = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((value) => (value === null || value === "" ? undefined : value));
const date = z
  .union([
    z.literal(""),
    partialDateSchema,
    z.iso.datetime({ offset: true }).transform((value) => value.slice(0, 10)),
  ])
  .nullish()
  .transform((value) => (value === null || value === "" ? undefined : value));
const id = z.union([z.string().min(1), z.number().transform(String)]);
const otherNames = z.array(z.object({ name: text })).nullish();

export const personSchema = z.object({ id, name: z.string().min(1), other_names: otherNames });
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
  role: text,
  label: text,
  start_date: date,
  end_date: date,
});
