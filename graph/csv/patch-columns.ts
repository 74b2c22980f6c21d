import { z } from "zod";
import { idSchema } from "../model/id.ts";
import { type Operation, operationSchema, patchSchema } from "../model/patch.ts";
import { type Column, csvColumns } from "./column.ts";

/** How one kind of operation lies in a row: its own fields, and the node, line or changes it holds. */
export type OperationLayout = {
  readonly own: readonly Column[];
  readonly part: { readonly key: string; readonly columns: readonly Column[] } | undefined;
};

const layoutOf = (shape: z.core.$ZodShape): OperationLayout => {
  const fields = Object.entries(shape).filter(([key]) => key !== "op");
  const [part] = fields.flatMap(([key, field]) =>
    field instanceof z.ZodObject ? [{ key, columns: csvColumns(field) }] : [],
  );
  const own = fields.filter(([, field]) => !(field instanceof z.ZodObject));
  return { own: csvColumns(z.object(Object.fromEntries(own))), part };
};

const layouts: ReadonlyMap<Operation["op"], OperationLayout> = new Map(
  operationSchema.options.map((option) => [option.shape.op.value, layoutOf(option.shape)] as const),
);

/** The layout of an operation's row. Every operation of the schema has one. */
export const layout = (op: Operation["op"]): OperationLayout => {
  const found = layouts.get(op);
  if (found === undefined) throw new Error(`no layout for ${op}`);
  return found;
};

/**
 * The columns that say which patch a row belongs to. What a patch says once (title, recommendation,
 * note) need stand in one of its rows only. `seq` orders the rows; without it they stand in order.
 */
export const patchStepSchema = z.object({
  patch: idSchema,
  seq: z.number().int().nonnegative().optional(),
  op: z.enum([...layouts.keys()]),
  title: patchSchema.shape.title.optional(),
  recommendation: patchSchema.shape.recommendation,
  patchNote: patchSchema.shape.note,
});
export type PatchStep = z.infer<typeof patchStepSchema>;

export const stepColumns = csvColumns(patchStepSchema);

const operationColumns = new Map(
  [...layouts.values()]
    .flatMap(({ own, part }) => [...own, ...(part?.columns ?? [])])
    .map((column) => [column.name, { ...column, required: false }]),
);

/** All columns of patches.csv, each name once. Only the step's own have to be there: what an operation needs is its schema's to say. */
export const patchColumns: readonly Column[] = [...stepColumns, ...operationColumns.values()];
