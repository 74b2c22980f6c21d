import { isDeepStrictEqual } from "node:util";
import { type Dataset, datasetSchema } from "../model/dataset.ts";

/** One row of each sheet to look at; a line needs two nodes. */
export const templateExample = (): Dataset => {
  const sources = [{ source: "terms", locator: "section 2" }];
  return datasetSchema.parse({
    id: "my-organization",
    title: "My organization (example rows: write over them)",
    date: "2024-05",
    sources: [{ id: "terms", title: "Terms of reference", short: "terms" }],
    nodes: [
      {
        id: "head-of-finance",
        kind: "post",
        name: "Head of Finance",
        classification: "P-5",
        level: "headquarters",
        sources,
      },
      {
        id: "director",
        kind: "post",
        name: "Director",
        classification: "D-1",
        level: "headquarters",
        sources,
      },
    ],
    lines: [
      { id: "line-1", kind: "reports-to", from: "head-of-finance", to: "director", basis: "formal", sources },
    ],
    coverage: [
      {
        id: "all-posts",
        nodeKind: "post",
        lineKind: "reports-to",
        direction: "out",
        reason: "Every post is listed.",
        sources,
      },
    ],
  });
};

/** Tables whose example rows would be taken for the reader's own. */
const exampleTables = ["sources", "nodes", "lines", "coverage"] as const;
export type ExampleRow = { readonly table: (typeof exampleTables)[number]; readonly index: number };

/** The rows of a dataset that are still those of the template. */
export const exampleRowsIn = (dataset: Dataset): ExampleRow[] => {
  const example = templateExample();
  return exampleTables.flatMap((table) => {
    const known = new Map<string, unknown>(example[table].map((row) => [row.id, row]));
    return dataset[table].flatMap((row, index) =>
      known.has(row.id) && isDeepStrictEqual(known.get(row.id), row) ? [{ table, index }] : [],
    );
  });
};
