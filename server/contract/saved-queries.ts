import { z } from "zod";
import { idSchema, textSchema } from "../../graph/model/id.ts";
import { stampSchema } from "./common.ts";

/** A Cypher query or a named question with its parameters, kept under a title. */
export const savedQueryBodySchema = z
  .strictObject({
    title: textSchema.min(1).max(300),
    cypher: textSchema.optional(),
    question: idSchema.optional(),
    parameters: z.record(z.string(), z.unknown()).default({}),
  })
  .refine((body) => (body.cypher === undefined) !== (body.question === undefined), {
    message: "give either a question or Cypher",
    path: ["question"],
  })
  .meta({ id: "SavedQueryBody" });

export const savedQuerySchema = z
  .object({ ...savedQueryBodySchema.shape, id: idSchema, ...stampSchema.shape })
  .meta({ id: "SavedQuery" });
export const savedQueryListSchema = z.array(savedQuerySchema).meta({ id: "SavedQueryList" });
