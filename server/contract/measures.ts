import { z } from "zod";
import { measureResultSchema } from "../../analysis/measures/measure.ts";

/** The measures of a slice, in the order of tables. */
export const measureListSchema = z.array(measureResultSchema).meta({ id: "MeasureList" });
