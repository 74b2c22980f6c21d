import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { z } from "zod";
import { DottedError, type Problem } from "../../graph/errors.ts";
import { jsonIn } from "../../graph/json.ts";
import { idSchema } from "../../graph/model/id.ts";
import { operationSchema } from "../../graph/model/patch.ts";
import { whyUnread } from "../../graph/why-unread.ts";
import { scenarioBodySchema } from "../contract/scenarios.ts";

/** A reform as a file holds it: what `scenarios share` writes, less where it is new. */
const fileSchema = scenarioBodySchema
  .partial({ title: true, base: true })
  .extend({
    id: idSchema.optional(),
    patches: z.array(idSchema).max(200).default([]),
    operations: z.array(operationSchema).max(2_000).default([]),
  })
  .refine(({ patches, operations }) => patches.length + operations.length > 0, {
    message: "neither patches nor operations: there is nothing to try",
    path: ["operations"],
  });
export type ReformFile = z.infer<typeof fileSchema> & { readonly file: string };

const lineSchema = z.looseObject({ op: z.literal("add-line"), line: z.looseObject({}) });

/** A line that says no source is the writer's own. */
const asOwn = (operation: unknown): unknown => {
  const { success, data } = lineSchema.safeParse(operation);
  if (!success || data.line.sources !== undefined) return operation;
  return { ...data, line: { ...data.line, sources: [{ source: "own", locator: "" }] } };
};

const looseSchema = z.union([
  z.array(z.unknown()).transform((operations) => ({ operations })),
  z.looseObject({ operations: z.array(z.unknown()).default([]) }),
]);

/** Steps alone, or with a title and recorded patches; what is neither is left for the schema to refuse. */
const completed = (given: unknown): unknown => {
  const { success, data } = looseSchema.safeParse(given);
  return success ? { ...data, operations: data.operations.map(asOwn) } : given;
};

/** `operations.2.line.to` is field `line.to` of step 3. */
const problemAt = (file: string, { code, message, path }: z.core.$ZodIssue): Problem => {
  const [first, place, ...rest] = path;
  const inStep = first === "operations" && typeof place === "number";
  return {
    code: code.replaceAll("_", "-"),
    message,
    file,
    ...(inStep ? { row: place + 1 } : {}),
    field: (inStep ? rest : path).map(String).join("."),
  };
};

/**
 * Reads a reform somebody wrote: a JSON list of steps, or an object with `patches` and `operations`.
 * Problems name file, step (1 is the first) and field.
 * @throws DottedError `bad-request` for a file that cannot be read, `bad-data` for one that holds no reform.
 */
export const readReformFile = async (path: string): Promise<ReformFile> => {
  const file = basename(path);
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new DottedError("bad-request", whyUnread(path, cause), [], cause);
  });
  const parsed = fileSchema.safeParse(completed(jsonIn(file, text)));
  if (parsed.success) return { ...parsed.data, file };
  const problems = parsed.error.issues.map((issue) => problemAt(file, issue));
  throw new DottedError("bad-data", `${file} holds no reform that can be tried`, problems);
};
