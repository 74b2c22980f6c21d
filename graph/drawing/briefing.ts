import { z } from "zod";
import { idSchema } from "../model/id.ts";
import { diagramSchema } from "./diagram/diagram.ts";
import { pageNames } from "./plate/pages.ts";

/**
 * `series`: one page if it can be read there, else several. `findings`: of such a series the overview and the findings
 * only. `poster`: the whole on one sheet as large as it needs.
 */
export const arrangements = ["series", "findings", "poster"] as const;

/** A document to be made: what it says, on what page, and how a large subject is dealt out. */
export const briefingSchema = z
  .object({
    name: idSchema.describe("Stem of the file name"),
    page: z.enum(pageNames).default("A3"),
    arrangement: z.enum(arrangements).default("series"),
    plate: z.number().int().positive().optional().describe("Only this page of a series"),
    diagram: diagramSchema,
  })
  .meta({ id: "Briefing" });
export type Briefing = z.infer<typeof briefingSchema>;
