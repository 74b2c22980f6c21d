import { z } from "zod";
import { markdownTable } from "./table.ts";

const propertySchema = z.looseObject({
  type: z.string().optional(),
  enum: z.array(z.string()).optional(),
  description: z.string().default(""),
  default: z.unknown().optional(),
});
const parametersSchema = z.looseObject({
  properties: z.record(z.string(), propertySchema).default({}),
  required: z.array(z.string()).default([]),
});

/** The parameters of a JSON Schema as a table: name, meaning with the words to choose from, default. */
export const parameterTable = (schema: unknown, name: string): string => {
  const { properties, required } = parametersSchema.parse(schema);
  const rows = Object.entries(properties).map(([id, one]) => {
    const choices = one.enum === undefined ? "" : ` (${one.enum.join(", ")})`;
    const normally =
      one.default === undefined ? (required.includes(id) ? "required" : "") : JSON.stringify(one.default);
    return [`\`${id}\``, `${one.description}${choices}`, normally];
  });
  return markdownTable([name, "meaning", "default"], rows);
};
