import { z } from "zod";
import { coverageSchema } from "../../graph/model/coverage.ts";
import { lineSchema } from "../../graph/model/line.ts";
import { datedFieldsSchema, datedPaySchema, identifierSchema, nodeSchema } from "../../graph/model/node.ts";
import { citationSchema, sourceSchema } from "../../graph/model/source.ts";
import { type RecordOperation, recordOperationSchema } from "../../graph/record/operation.ts";
import type { ProblemFault } from "./problem.ts";

/** How a field is written: what its schema says of it. */
export type FieldSpec = {
  readonly name: string;
  readonly optional: boolean;
  readonly type:
    | "text"
    | "number"
    | "flag"
    | "choice"
    | "choices"
    | "words"
    | "citations"
    | "dated"
    | "identifiers";
  /** What may be chosen. */
  readonly options: readonly string[];
};

const inner = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? inner(schema.unwrap()) : schema;

const optionsOf = (schema: unknown): string[] =>
  schema instanceof z.ZodEnum ? schema.options.map(String) : [];

/** How a field is written; undefined for what no single text can say. */
const typeOf = (schema: unknown): Pick<FieldSpec, "type" | "options"> | undefined => {
  if (schema instanceof z.ZodEnum) return { type: "choice", options: optionsOf(schema) };
  if (schema instanceof z.ZodBoolean) return { type: "flag", options: [] };
  if (schema instanceof z.ZodNumber) return { type: "number", options: [] };
  if (schema instanceof z.ZodString) return { type: "text", options: [] };
  if (!(schema instanceof z.ZodArray)) return undefined;
  const element = inner(schema.element);
  if (element === citationSchema) return { type: "citations", options: [] };
  if (element === datedFieldsSchema || element === datedPaySchema) return { type: "dated", options: [] };
  if (element instanceof z.ZodEnum) return { type: "choices", options: optionsOf(element) };
  if (element === identifierSchema) return { type: "identifiers", options: [] };
  return element instanceof z.ZodString ? { type: "words", options: [] } : undefined;
};

const fieldsOf = (shape: z.ZodRawShape): FieldSpec[] =>
  Object.entries(shape).flatMap(([name, schema]) => {
    const written = typeOf(inner(schema));
    return written === undefined ? [] : [{ name, optional: schema instanceof z.ZodOptional, ...written }];
  });

/** A step that a form gives, as the schema reads it, or what is wrong with it, field by field. */
export const readStep = (
  step: unknown,
): { readonly operation: RecordOperation } | { readonly faults: readonly ProblemFault[] } => {
  const read = recordOperationSchema.safeParse(step);
  if (read.success) return { operation: read.data };
  return {
    faults: read.error.issues.map(({ path, message, code }) => ({
      code,
      message,
      // what is written stands one below what it is written into: [node, dated, 0], [changes, since]
      field: String(path[1] ?? path[0] ?? ""),
    })),
  };
};

/** The tables of a record that are written by hand, each with its fields in the order of the schema. */
export const recordFields = {
  nodes: fieldsOf(nodeSchema.shape),
  lines: fieldsOf(lineSchema.shape),
  sources: fieldsOf(sourceSchema.shape),
  coverage: fieldsOf(coverageSchema.shape),
} as const;
export type WrittenTable = keyof typeof recordFields;
