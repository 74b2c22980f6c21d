import { z } from "zod";
import { operationSchema } from "../../graph/model/patch.ts";
import { recommendationSchema } from "../../graph/model/recommendation.ts";
import { faultSchema } from "./problem.ts";

/** A patch of the dataset with the recommendation it carries out, and whether it applies today. */
export const patchItemSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    note: z.string().optional(),
    recommendation: recommendationSchema.optional(),
    operations: z.array(operationSchema),
    applies: z.boolean(),
    problems: z.array(faultSchema).describe("Where it does not apply: which preconditions fail"),
  })
  .meta({ id: "PatchItem" });
export type PatchItem = z.infer<typeof patchItemSchema>;
export const patchListSchema = z.array(patchItemSchema).meta({ id: "PatchList" });
