import { z } from "zod";
import type { OrgView } from "../../graph/index/view.ts";
import { idSchema } from "../../graph/model/id.ts";
import type { Words } from "../../graph/vocabulary.ts";

/** One number about a slice, or why there is none, with who stands out. */
export const measureResultSchema = z
  .object({
    id: idSchema,
    title: z.string(),
    meaning: z.string(),
    value: z.number().nullable(),
    reason: z.string().optional().describe("Why there is no value"),
    numbers: z.record(z.string(), z.number()).describe("What the value is made of"),
    nodes: z
      .array(z.object({ id: idSchema, value: z.number() }))
      .describe("Who stands out, most first, at most ten"),
  })
  .meta({ id: "Measure" });
export type MeasureResult = z.infer<typeof measureResultSchema>;

/** What a measure finds on a view, nodes as rows of the view. */
export type Measurement = {
  readonly value: number | undefined;
  readonly numbers?: Readonly<Record<string, number>>;
  readonly nodes?: readonly (readonly [row: number, value: number])[];
};

/** A measure: its words and a pure function of a view. Menus, API and documentation derive from the list. */
export type Measure = {
  readonly id: string;
  readonly title: Words;
  /** What the number says and the scale it is on. */
  readonly meaning: Words;
  /** Said where there is no value. */
  readonly undefinedWhen: Words;
  readonly references: readonly string[];
  readonly read: (view: OrgView) => Measurement;
  /** Seconds of one processor that `read` will take, about; absent where it is in proportion to the view. */
  readonly estimate?: (view: OrgView) => number;
};
