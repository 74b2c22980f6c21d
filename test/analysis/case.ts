import type { z } from "zod";
import { type Slice, sliceSchema } from "../../graph/index/slice.ts";
import { type OrgView, viewDataset } from "../../graph/index/view.ts";
import type { Coverage } from "../../graph/model/coverage.ts";
import { coverageSchema } from "../../graph/model/coverage.ts";
import { lineSchema } from "../../graph/model/line.ts";
import { nodeSchema } from "../../graph/model/node.ts";

type NodeInput = z.input<typeof nodeSchema>;
type LineInput = z.input<typeof lineSchema>;

/** A small organization written down for a test: `nodes` as "kind id" or full rows, `lines` as "from kind to" or full rows. */
export type Organization = {
  readonly nodes: readonly (string | NodeInput)[];
  readonly lines: readonly (string | (Partial<LineInput> & Pick<LineInput, "kind" | "from" | "to">))[];
  readonly coverage?: readonly Omit<z.input<typeof coverageSchema>, "id">[];
  readonly slice?: z.input<typeof sliceSchema>;
};

const words = (text: string): [string, string, string] => {
  const [first = "", second = "", third = ""] = text.split(" ");
  return [first, second, third];
};

const node = (row: string | NodeInput) => {
  if (typeof row !== "string") return nodeSchema.parse(row);
  const [kind, id] = words(row);
  return nodeSchema.parse({ id, kind, name: id });
};

const line = (row: Organization["lines"][number], place: number) => {
  const parts = typeof row === "string" ? words(row) : undefined;
  const given = parts === undefined ? row : { from: parts[0], kind: parts[1], to: parts[2] };
  const id = `l${place}`;
  return lineSchema.parse({ id, sources: [{ source: "case", locator: "" }], ...(given as object) });
};

/** The rows of a case as the model has them. */
export const rowsOf = (organization: Organization) => ({
  nodes: organization.nodes.map(node),
  lines: organization.lines.map(line),
  coverage: (organization.coverage ?? []).map(
    (row, place): Coverage => coverageSchema.parse({ id: `c${place}`, ...row }),
  ),
});

/** The view of a case. */
export const viewOfCase = (organization: Organization): OrgView => {
  const slice: Slice = sliceSchema.parse(organization.slice ?? {});
  return viewDataset(rowsOf(organization), slice);
};

/** A case of a detector: an organization and what must be found in it, as `message:subject+subject`, in any order. */
export type DetectorCase = {
  readonly name: string;
  readonly given: Organization;
  readonly options?: Record<string, unknown>;
  /** Message id and subjects of everything found: `several-superiors:pbc`. Empty for a near miss. */
  readonly found: readonly string[];
  /** The same for what cannot be told. */
  readonly unknown?: readonly string[];
};
