import type { Line } from "../../model/line.ts";

/** A line as a row of a list draws it: its sources are the importer's own, and its dates are such that the model has read. */
export type DrawnLine = Pick<Line, "id" | "kind" | "from" | "to" | "since" | "until" | "sources"> & {
  readonly [Field in "basis" | "scopes" | "confidence"]?: Line[Field] | undefined;
};

/** A line with its dates, in the order in which the model has them. */
const dated = ({ sources, ...line }: Line, { since, until }: DrawnLine): Line => ({
  ...line,
  ...(since === undefined ? {} : { since }),
  ...(until === undefined ? {} : { until }),
  sources,
});

/** What is drawn, as the model has it. */
export const lineAsDrawn = (row: DrawnLine): Line => {
  const { id, kind, from, to, basis, scopes, confidence, since, until, sources } = row;
  const line: Line = {
    id,
    kind,
    from,
    to,
    basis: basis ?? "unspecified",
    scopes: scopes ?? ["general"],
    polarity: "asserted",
    authority: [],
    confidence: confidence ?? "stated",
    sources,
  };
  // most lists date no line: a copy of each would take time for nothing
  return since === undefined && until === undefined ? line : dated(line, row);
};
