import { z } from "zod";
import { layerSchema } from "../../graph/record/layer.ts";
import { recordTables } from "../../graph/record/revision.ts";

export const layerListSchema = z.array(layerSchema).meta({ id: "LayerList" });

/**
 * A change by hand to be looked at after an import: what it was about is gone, so that it could not be put on top again; or
 * it stands, and the files say something new there.
 */
export const setAsideSchema = z
  .object({
    id: z.string(),
    revision: z.number().int().describe("The import that set it aside"),
    table: z.enum(recordTables),
    row: z.string().describe("Id of the row that was changed by hand"),
    why: z.string(),
    before: z.unknown().optional(),
    after: z.unknown().optional(),
  })
  .meta({ id: "SetAside" });
export type SetAside = z.infer<typeof setAsideSchema>;
export const setAsideListSchema = z.array(setAsideSchema).meta({ id: "SetAsideList" });

/** Two nodes of different layers that seem to be one: same name, same kind, same unit. Joined only when somebody says so. */
export const duplicateSchema = z
  .object({ node: z.string(), other: z.string(), name: z.string(), layer: z.string() })
  .meta({ id: "Twin" });
export type Duplicate = z.infer<typeof duplicateSchema>;
