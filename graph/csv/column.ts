import { z } from "zod";
import { partialDateSchema } from "../model/date.ts";
import { datedFieldsSchema, datedPaySchema, identifierSchema } from "../model/node.ts";
import { citationSchema } from "../model/source.ts";
import { joinList, splitList } from "../text/list.ts";
import { type Codec, citationCodec, datedFieldsCodec, identifierCodec } from "../text/pair.ts";
import { guard, unguard } from "./cell.ts";

/** One column of a CSV file, derived from one field of a zod schema. */
export type Column = {
  readonly name: string;
  /** Without it no row could be read. */
  readonly required: boolean;
  readonly describe: string | undefined;
  /** The field's schema without default and optional, as JSON Schema. */
  readonly json: z.core.JSONSchema.BaseSchema;
  /** The value to hand to the schema; undefined for an empty cell. What cannot be converted stays text, for the schema to refuse. */
  readonly read: (cell: string) => unknown;
  readonly write: (value: unknown) => string;
};

const text: Codec = { read: (cell) => cell, write: String };
/** Ids, dates and closed words hold no spaces, so stray ones around them are a typing slip. */
const word: Codec = { read: (cell) => cell.trim(), write: String };
const truths = new Map([
  ["true", true],
  ["false", false],
]);
/** Spreadsheets like to write TRUE. */
const truth: Codec = { read: (cell) => truths.get(cell.trim().toLowerCase()) ?? cell, write: String };
const number: Codec = {
  read: (cell) => (/^\s*-?\d+(\.\d+)?(e[+-]?\d+)?\s*$/i.test(cell) ? Number(cell) : cell),
  write: String,
};

const pairs = new Map<z.core.$ZodType, Codec>([
  [citationSchema, citationCodec],
  [identifierSchema, identifierCodec],
  [datedFieldsSchema, datedFieldsCodec],
  [datedPaySchema, datedFieldsCodec],
]);

const list = (item: Codec): Codec => ({
  read: (cell) => splitList(cell).map(item.read),
  write: (value) => joinList(z.array(z.unknown()).parse(value).map(item.write)),
});

/** A field's schema without the wrappers that only say whether it must be given. */
export const bare = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? bare(schema.def.innerType) : schema;

export const jsonOf = (schema: z.core.$ZodType): z.core.JSONSchema.BaseSchema =>
  z.toJSONSchema(schema, { io: "input" });

export const datePattern = jsonOf(partialDateSchema).pattern;

const codecOf = (schema: z.core.$ZodType): Codec => {
  if (schema instanceof z.ZodArray) return list(pairs.get(schema.element) ?? text);
  if (schema instanceof z.ZodBoolean) return truth;
  if (schema instanceof z.ZodNumber) return number;
  if (schema instanceof z.ZodEnum) return word;
  const inCell = pairs.get(schema);
  if (inCell !== undefined) return inCell;
  if (schema instanceof z.ZodString) return jsonOf(schema).pattern === undefined ? text : word;
  throw new Error(`no way is known to write a ${schema._zod.def.type} into a cell`);
};

const columnOf = (name: string, schema: z.core.$ZodType): Column => {
  const inner = bare(schema);
  const codec = codecOf(inner);
  const emptyDefault = schema instanceof z.ZodDefault && String(schema.def.defaultValue) === "";
  return {
    name,
    required: !(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault),
    describe: schema instanceof z.ZodType ? schema.description : undefined,
    json: jsonOf(inner),
    read: (cell) => {
      const given = unguard(cell);
      return given === undefined ? undefined : codec.read(given);
    },
    write: (value) => {
      if (value === undefined) return "";
      const written = codec.write(value);
      return written === "" && emptyDefault ? "" : guard(written);
    },
  };
};

/** The columns of a flat row schema, in the schema's order: the one list that reading and writing share. */
export const csvColumns = (schema: z.ZodObject): Column[] =>
  Object.entries(schema.shape).map(([name, field]) => columnOf(name, field));
