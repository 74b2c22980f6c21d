import { type Command, Option } from "commander";
import { z } from "zod";
import { DottedError } from "../../graph/errors.ts";
import { listed } from "./options.ts";

const propertySchema = z.object({
  type: z.string().optional(),
  enum: z.array(z.string()).optional(),
  description: z.string().default(""),
  anyOf: z.array(z.object({ type: z.string().optional() })).default([]),
});
const parametersSchema = z.object({
  properties: z.record(z.string(), propertySchema).default({}),
  required: z.array(z.string()).default([]),
});

type Property = z.infer<typeof propertySchema>;

/** `someName` as an option: `--some-name`. */
export const flagOf = (name: string): string =>
  `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const takesSeveral = ({ type, anyOf }: Property): boolean =>
  type === "array" || anyOf.some((one) => one.type === "array");

const toNumber = (text: string): number | string => (text.trim() === "" ? text : Number(text));

const optionOf = (name: string, property: Property, required: boolean): Option => {
  const flag = flagOf(name);
  const option = new Option(property.type === "boolean" ? flag : `${flag} <${name}>`, property.description);
  if (property.enum !== undefined) option.choices(property.enum);
  if (takesSeveral(property)) option.argParser(listed);
  if (property.type === "number" || property.type === "integer") option.argParser(toNumber);
  return option.makeOptionMandatory(required);
};

/**
 * Adds an option for each parameter of a JSON Schema: words to choose from, lists, numbers and flags as
 * the schema says. Gives the names, to pick the parameters from what was given.
 */
export const withParameters = (command: Command, schema: unknown): readonly string[] => {
  const { properties, required } = parametersSchema.parse(schema);
  for (const [name, property] of Object.entries(properties))
    command.addOption(optionOf(name, property, required.includes(name)));
  return Object.keys(properties);
};

/** Parameters written as a JSON object. Throws DottedError bad-request. */
export const parametersIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DottedError("bad-request", "--parameters is not JSON", [], cause);
  }
};
