import { z } from "zod";
import { DottedError, type Problem } from "../errors.ts";
import { type Dataset, datasetSchema } from "../model/dataset.ts";
import { decodeUtf8 } from "./decode.ts";
import { faultOf } from "./faults.ts";
import { descriptorFile } from "./tables.ts";

/** What a datapackage.json says about the dataset as a whole. */
export type DatasetHeader = Pick<Dataset, "id" | "title" | "description" | "licence" | "date" | "settings">;

const fields = datasetSchema.shape;
const licenceSchema = z.looseObject({
  name: z.string().optional(),
  title: z.string().optional(),
  path: z.string().optional(),
});

const descriptorSchema = z.looseObject({
  name: fields.id,
  title: fields.title,
  description: fields.description,
  licenses: z.array(licenceSchema).optional(),
  date: fields.date,
  settings: fields.settings,
});

const licenceOf = (licences: readonly z.infer<typeof licenceSchema>[] = []): string | undefined => {
  const names = licences.flatMap(({ title, name, path }) => title ?? name ?? path ?? []);
  return names.length === 0 ? undefined : names.join("; ");
};

const refuse = (problems: readonly Problem[]): DottedError =>
  new DottedError("bad-data", `${descriptorFile} cannot be read`, problems);

const parseJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(decodeUtf8(descriptorFile, bytes));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw refuse([{ file: descriptorFile, code: "bad-json", message: error.message }]);
  }
};

const problemOf = (issue: z.core.$ZodIssue, properties: object): Problem => {
  const value: unknown = new Map(Object.entries(properties)).get(String(issue.path[0]));
  const fault = faultOf(issue, undefined, value === undefined ? "" : String(value));
  return { file: descriptorFile, field: issue.path.join("."), ...fault };
};

/**
 * Reads datapackage.json; `changes` replaces what it says (an import under another name).
 * Throws bad-data with a problem for every property that is missing or wrong.
 */
export const readDescriptor = (
  bytes: Uint8Array,
  changes: { name?: string; title?: string } = {},
): DatasetHeader => {
  const given = parseJson(bytes);
  const properties = given instanceof Object ? { ...given, ...changes } : changes;
  const parsed = descriptorSchema.safeParse(properties);
  if (!parsed.success) throw refuse(parsed.error.issues.map((issue) => problemOf(issue, properties)));
  const { name: id, title, description, licenses, date, settings } = parsed.data;
  const licence = licenceOf(licenses);
  return {
    id,
    title,
    ...(description === undefined ? {} : { description }),
    ...(licence === undefined ? {} : { licence }),
    ...(date === undefined ? {} : { date }),
    ...(settings === undefined ? {} : { settings }),
  };
};
