import { z } from "zod";
import { idSchema } from "../../graph/model/id.ts";
import { diagramSchema } from "./diagram.ts";
import { pageNames } from "./pages.ts";

/** `series`: one page if it can be read there, else several. `poster`: the whole on one sheet as large as it needs. */
export const arrangements = ["series", "poster"] as const;

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
