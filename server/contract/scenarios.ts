import { z } from "zod";
import { idSchema } from "../../graph/model/id.ts";
import { operationSchema } from "../../graph/model/patch.ts";
import { proseSchema, textSchema } from "../../graph/model/text.ts";
import { stampSchema } from "./common.ts";

/** A reform that somebody keeps: recorded patches and operations of their own, over the revision they looked at. */
export const scenarioBodySchema = z
  .strictObject({
    title: textSchema.min(1).max(300),
    note: proseSchema.optional(),
    patches: z.array(idSchema).max(200).default([]),
    operations: z.array(operationSchema).max(2_000).default([]),
    base: z.number().int().positive().describe("Revision of the dataset it was made over"),
  })
  .meta({ id: "ScenarioBody" });
export type ScenarioBody = z.infer<typeof scenarioBodySchema>;

/** A kept scenario. `moved`: the dataset has changed since, so that it may no longer mean the same. */
export const scenarioSchema = scenarioBodySchema
  .extend({ id: idSchema, moved: z.boolean(), ...stampSchema.shape })
  .meta({ id: "Scenario" });
export type Scenario = z.infer<typeof scenarioSchema>;
export const scenarioListSchema = z.array(scenarioSchema).meta({ id: "ScenarioList" });
