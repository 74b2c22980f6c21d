import { z } from "zod";
import { idSchema } from "../../graph/model/id.ts";

/** What stands in the path of a dataset's routes. */
export const datasetParamsSchema = z.object({ dataset: idSchema });

/** A thing of a dataset by its id. */
export const itemParamsSchema = datasetParamsSchema.extend({ id: idSchema });

/** A finding by its id, which is longer than the id of a row. */
export const findingParamsSchema = datasetParamsSchema.extend({ id: z.string().min(1).max(2_000) });

/** `a,b,c` in a query string: an empty or absent one is the empty list. */
export const listOf = <Item extends z.ZodType<unknown, string>>(item: Item) =>
  z
    .string()
    .max(4_000)
    .default("")
    .transform((text) => (text === "" ? [] : text.split(",")))
    .pipe(z.array(item));

/** `true` or `false` in a query string. */
export const flagSchema = z
  .enum(["true", "false"])
  .default("false")
  .transform((text) => text === "true");

/** Which part of a list is asked for: from which place on, and how many at most. */
export const partFields = {
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1_000).default(200),
};

/** Who made a document and when, and the revision to send back in `If-Match`. */
export const stampSchema = z.object({
  revision: z.number().int().positive(),
  changedAt: z.string(),
  changedBy: z.string(),
});

/** What a write answers: the new revision, which is also the `ETag`. */
export const writtenSchema = z.object({ id: z.string(), revision: z.number().int() }).meta({ id: "Written" });

/** What a removal answers. */
export const removedSchema = z.object({ removed: z.string() }).meta({ id: "Removed" });
