import { z } from "zod";
import type { AnyQuery } from "../../../analysis/query.ts";
import { fc } from "../../random.ts";

const fieldsSchema = z.object({
  properties: z.record(
    z.string(),
    z.looseObject({
      type: z.string().optional(),
      enum: z.array(z.string()).optional(),
      node: z.boolean().optional(),
    }),
  ),
  required: z.array(z.string()).default([]),
});

/** Texts that find something in the organizations of these tests, or just do not. */
const texts: Readonly<Record<string, readonly unknown[]>> = {
  period: ["2004/2006", "2005", "2007-01"],
  section: ["1", "2", " section 1", "§3", "9"],
  source: ["nowhere", "elsewhere"],
  sort: ["degree", "LEVEL ", ""],
  text: ["name 1", "NAME", "title of r", "nothing", "2005", "2007-03"],
  pillar: ["security"],
  classification: ["a level", "a degree"],
  recommendation: ["R-1", " r-2", "R-3"],
  patch: ["R-1", "r-1", ["R-1", "R-2"], "x/R-2"],
};

/** Parameters of a question about an organization whose nodes have these ids; what need not be given is given half the time. */
export const parametersOf = (
  { parameters }: AnyQuery,
  ids: readonly string[],
): fc.Arbitrary<Record<string, unknown>> => {
  const { properties, required } = fieldsSchema.parse(z.toJSONSchema(parameters, { io: "input" }));
  const arbitraries = Object.entries(properties).map(([name, { type, enum: words, node }]) => {
    const values = node ? ids : type === "boolean" ? [true, false] : (words ?? texts[name] ?? []);
    const value: fc.Arbitrary<unknown> = fc.constantFrom(...values);
    const weight = Object.keys(properties).length > 3 ? 5 : 1;
    return [
      name,
      required.includes(name) ? value : fc.oneof({ weight, arbitrary: fc.constant(undefined) }, value),
    ] as const;
  });
  return fc
    .record(Object.fromEntries(arbitraries))
    .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)));
};
