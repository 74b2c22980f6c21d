import type { z } from "zod";
import type { Subject } from "../../../analysis/query.ts";
import { prepare } from "../../../analysis/run.ts";
import { sliceSchema } from "../../../graph/index/slice.ts";
import { type datasetSchema, datasetSchema as schema } from "../../../graph/model/dataset.ts";
import { type Organization, rowsOf } from "../case.ts";

type DatasetInput = z.input<typeof datasetSchema>;

/** A small organization with what a source asks for, written down for a question. Lines are `l0`, `l1` … by place. */
export type Asked = Organization & Partial<Pick<DatasetInput, "recommendations" | "patches" | "sources">>;

/** A case of a question: what is on record, what is asked, and what the answer has to be. */
export type QueryCase = {
  readonly name: string;
  readonly given: Asked;
  readonly parameters?: Record<string, unknown>;
  readonly status?: "stated" | "inferred" | "not-stated";
  /** Parts of the answer's text, in the order in which they come. */
  readonly says?: readonly string[];
  /** What the text must not hold. */
  readonly omits?: readonly string[];
  /** Ids of exactly the lines of the answer, those beside it included. */
  readonly lines?: readonly string[];
  /** Ids that must be among the nodes of the answer. */
  readonly nodes?: readonly string[];
  /** Rows of the table, each as its cells joined by ` | `; only these parts are looked for. */
  readonly rows?: readonly string[];
  /** Code of the fault, or `parameters` where the parameters do not fit; nothing else is expected then. */
  readonly fault?: "not-found" | "bad-request" | "patch-conflict" | "parameters";
};

/** What a case's question is asked of. */
export const subjectOf = ({ slice, ...given }: Asked): Subject => {
  const dataset = schema.parse({
    id: "case",
    title: "A case",
    sources: [{ id: "case", title: "A case", short: "the case" }],
    recommendations: given.recommendations ?? [],
    patches: given.patches ?? [],
    ...rowsOf(given),
  });
  return { dataset, view: prepare(dataset).view(sliceSchema.parse(slice ?? {})) };
};

/** A recommendation of which only what matters is written down. */
export const recommendation = (
  id: string,
  more: Partial<NonNullable<DatasetInput["recommendations"]>[number]> = {},
): NonNullable<DatasetInput["recommendations"]>[number] => ({
  id,
  form: "point",
  title: `title of ${id}`,
  text: `What ${id} asks.`,
  section: "8",
  sources: [{ source: "case", locator: "8" }],
  ...more,
});

/** Where a line is said, for lines in a patch. */
export const said = [{ source: "case", locator: "8" }];
