import { z } from "zod";
import { sliceSchema } from "../../graph/index/slice.ts";
import { proseSchema, textSchema } from "../../graph/model/text.ts";
import { stampSchema } from "./common.ts";

/** Accepting a finding until a day: why, and who says so. */
export const dispositionBodySchema = z
  .strictObject({
    reason: proseSchema.min(1),
    by: textSchema.min(1).max(200).describe("The name of who accepts it"),
    until: z.iso.date().describe("The last day on which it is accepted"),
    slice: sliceSchema.optional().describe("The slice in which it was seen; all of the dataset when absent"),
  })
  .meta({ id: "DispositionBody" });
export type DispositionBody = z.infer<typeof dispositionBodySchema>;

/** An accepted finding. It is back when the day has passed or its evidence is no longer what it was. */
export const dispositionSchema = dispositionBodySchema
  .extend({
    finding: z.string(),
    state: z.enum(["accepted", "expired", "evidence-changed"]),
    ...stampSchema.shape,
  })
  .meta({ id: "Disposition" });
export type Disposition = z.infer<typeof dispositionSchema>;
export const dispositionListSchema = z.array(dispositionSchema).meta({ id: "DispositionList" });
