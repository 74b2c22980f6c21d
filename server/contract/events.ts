import { z } from "zod";
import { flagSchema } from "./common.ts";

export const eventsQuerySchema = z.strictObject({
  editing: flagSchema.describe("Whether you have the record open to change it, as others are told"),
});

const presentSchema = z.object({
  actor: z.string(),
  editing: z.boolean().describe("Whether they have it open to change it"),
  since: z.string(),
});

/** The events of a dataset by name, each with what its data says. */
export const datasetEvents = {
  /** At the beginning, and whenever the dataset has another revision. */
  revision: z.object({ revision: z.number().int(), changedAt: z.string(), changedBy: z.string() }),
  /** At the beginning, and whenever somebody comes or goes: everybody else who has it open, one entry for each name. */
  present: z.object({ others: z.array(presentSchema) }),
  /** The dataset is gone; nothing follows. */
  removed: z.object({ dataset: z.string() }),
} as const;
export type DatasetEvents = {
  readonly [Name in keyof typeof datasetEvents]: z.infer<(typeof datasetEvents)[Name]>;
};
