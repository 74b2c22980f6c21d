import { z } from "zod";
import type { Dataset } from "../../../model/dataset.ts";
import type { Line } from "../../../model/line.ts";
import type { Operation } from "../../../model/patch.ts";
import { citationSchema } from "../../../model/source.ts";
import { citationProperties, derived } from "./properties.ts";

/** Parts of a dataset that are no graph: kept as rows with their whole body. */
export const rowParts = ["sources", "coverage", "recommendations", "patches"] as const;
/** Labels of their rows. A recommendation is a node as well, which has that label: its row is what it asks for. */
export const rowLabel = {
  sources: "Source",
  coverage: "Coverage",
  recommendations: "Request",
  patches: "Patch",
} as const;
type RowPart = (typeof rowParts)[number];
type Properties = Record<string, unknown>;

const citationsSchema = z.array(citationSchema);

const isPlain = (value: unknown): boolean =>
  typeof value === "string" || (Array.isArray(value) && value.every((one) => typeof one === "string"));

/** What Cypher can ask of a row: its texts, its lists of texts, and its citations as `source#locator`. */
const plainFields = (row: object): Properties => {
  const { sources, ...fields }: Properties = { ...row };
  return {
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => isPlain(value))),
    ...(sources === undefined ? {} : { sources: citationProperties(citationsSchema.parse(sources)) }),
  };
};

type LinesById = ReadonlyMap<string, Pick<Line, "from" | "to">>;

/** The lines that are there and that some steps change or remove. */
const linesTouched = (dataset: Dataset): LinesById => {
  const ids = new Set(
    dataset.patches.flatMap(({ operations }) =>
      operations.flatMap((one) => (one.op === "change-line" || one.op === "remove-line" ? [one.id] : [])),
    ),
  );
  return new Map(
    ids.size === 0 ? [] : dataset.lines.flatMap((one) => (ids.has(one.id) ? [[one.id, one]] : [])),
  );
};

/** `from kind to` of lines that steps add, ids of lines they change or remove, and of nodes that feel it. */
const stepsOf = (operations: readonly Operation[], lines: LinesById): Properties => {
  const ends = (one: Pick<Line, "from" | "to"> | undefined): string[] =>
    one === undefined ? [] : [one.from, one.to];
  const felt = operations.flatMap((one) => {
    if (one.op === "add-line") return ends(one.line);
    if (one.op === "add-node") return [];
    return one.op === "change-node" ? [one.id] : ends(lines.get(one.id));
  });
  return {
    adds: operations.flatMap((one) =>
      one.op === "add-line" ? [`${one.line.from} ${one.line.kind} ${one.line.to}`] : [],
    ),
    lines: operations.flatMap((one) => ("id" in one && lines.has(one.id) ? [one.id] : [])),
    nodes: [...new Set(felt)],
  };
};

/**
 * The rows of a part as properties: the whole in `body`, and beside it what Cypher can ask for. Lists of objects
 * cannot be properties, so a patch says in words what its steps touch.
 */
export const rowProperties = (dataset: Dataset, part: RowPart, edition: string): Properties[] => {
  const lines = part === "patches" ? linesTouched(dataset) : new Map();
  return dataset[part].map((row) => ({
    ...plainFields(row),
    ...("says" in row ? derived(row) : {}),
    ...("operations" in row ? stepsOf(row.operations, lines) : {}),
    edition,
    part,
    body: JSON.stringify(row),
  }));
};
