import { z } from "zod";
import { datePattern, jsonOf } from "../../graph/csv/column.ts";
import { idSchema } from "../../graph/model/id.ts";
import { tidyText } from "../../graph/model/text.ts";
import { fc } from "../random.ts";

/** So few that rows often refer to each other. */
export const idPool = ["a", "B.2", "c:3", "d@e", "é-4", "f/6"] as const;

/** Text as people and spreadsheets make it hard: separators, quotes, formulas, line ends, any script. */
const text = (minLength: number) =>
  fc
    .oneof(
      fc.string({ unit: "grapheme", minLength, maxLength: 10 }),
      fc.string({ unit: fc.constantFrom(...`;,"'\\#=+-@\t\r\n ＝aé`), minLength, maxLength: 6 }),
    )
    .filter((value) => tidyText(value).length >= minLength);

const idPattern = jsonOf(idSchema).pattern;

const stringOf = (schema: z.core.$ZodType): fc.Arbitrary<string> => {
  const { pattern, minLength } = jsonOf(schema);
  if (pattern === idPattern) return fc.constantFrom(...idPool);
  if (pattern === datePattern) return fc.constantFrom("1999", "2007-02", "2008-02-29", "2008-12", "2009");
  return pattern === undefined
    ? text(minLength ?? 0)
    : fc.constantFrom("ga: backer", "unsc: place of debate; ");
};

const numberOf = (schema: z.core.$ZodType): fc.Arbitrary<number> =>
  jsonOf(schema).type === "integer" ? fc.nat(9) : fc.double({ min: 0, max: 1e9, noNaN: true });

const ranges = [
  ["since", "until"],
  ["hatsMin", "hatsMax"],
] as const;

/** Puts the ends of a range in order, since nearly every random range would have to be thrown away. */
const inOrder = (row: Record<string, unknown>): Record<string, unknown> => {
  const ordered = { ...row };
  for (const [first, last] of ranges) {
    const swapped =
      row[first] !== undefined && row[last] !== undefined && String(row[first]) > String(row[last]);
    if (swapped) Object.assign(ordered, { [first]: row[last], [last]: row[first] });
  }
  return ordered;
};

const objectOf = (shape: z.core.$ZodShape): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .record(Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, arbitraryOf(field)])))
    .map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)))
    .map(inOrder);

/**
 * Values of a schema, derived from it, so that a field added to the model is tested without being
 * named here. Optional fields and those with a default are sometimes left out.
 */
export const arbitraryOf = (schema: z.core.$ZodType): fc.Arbitrary<unknown> => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return fc.option(arbitraryOf(schema.def.innerType), { nil: undefined });
  if (schema instanceof z.ZodNullable) return fc.option(arbitraryOf(schema.def.innerType), { nil: null });
  if (schema instanceof z.ZodArray)
    return fc.array(arbitraryOf(schema.element), { minLength: jsonOf(schema).minItems ?? 0, maxLength: 3 });
  if (schema instanceof z.ZodObject) return objectOf(schema.shape);
  if (schema instanceof z.ZodDiscriminatedUnion) return fc.oneof(...schema.options.map(arbitraryOf));
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return numberOf(schema);
  if (schema instanceof z.ZodString) return stringOf(schema);
  throw new Error(`no arbitrary for ${schema._zod.def.type}`);
};

const readAll = <S extends z.ZodObject>(schema: S, rows: readonly unknown[]): z.output<S>[] =>
  rows.flatMap((row) => {
    const read = schema.safeParse(row);
    return read.success ? [read.data] : [];
  });

/** Up to `maxLength` rows; an id that is taken gets the row's number behind it. */
export const rowsOf = <S extends z.ZodObject>(schema: S, maxLength: number): fc.Arbitrary<z.output<S>[]> =>
  fc.array(objectOf(schema.shape), { maxLength, size: "max" }).map((rows) => {
    const taken = new Set<unknown>();
    const distinct = rows.map((row, index) => {
      const { id } = row;
      const free = taken.has(id) ? `${id}${index}` : id;
      taken.add(free);
      return { ...row, id: free };
    });
    return readAll(schema, distinct);
  });

/** One row for each id of the pool. */
export const rowPerId = <S extends z.ZodObject>(schema: S): fc.Arbitrary<z.output<S>[]> =>
  fc
    .tuple(...idPool.map((id) => objectOf(schema.shape).map((row) => ({ ...row, id }))))
    .map((rows) => readAll(schema, rows));
