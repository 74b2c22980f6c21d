import { type Dataset, datasetSchema } from "../../graph/model/dataset.ts";

/** A dataset in which nothing is wrong: two bodies, a post with a hat, a mandate, and one row of everything else. */
export const smallDataset = (): Dataset => {
  const sources = [{ source: "paper", locator: "2" }];
  return datasetSchema.parse({
    id: "small",
    title: "A small organization",
    date: "2008-05",
    sources: [{ id: "paper", title: "A paper", short: "paper" }],
    nodes: [
      { id: "council", kind: "body", name: "Council", level: "governing", sources },
      { id: "board", kind: "body", name: "Board", level: "governing" },
      { id: "chief", kind: "post", name: "Chief", hatsMin: 1, hatsMax: 3 },
      { id: "hat-chief", kind: "hat", name: "Chief's hat" },
      { id: "mandate", kind: "mandate", name: "Mandate", since: "2007", until: "2008" },
    ],
    lines: [
      { id: "l1", kind: "reports-to", from: "chief", to: "council", hat: "hat-chief", sources },
      { id: "l2", kind: "coordinates-with", from: "chief", to: "board", sources },
      {
        id: "l3",
        kind: "authorizes",
        from: "council",
        to: "mandate",
        since: "2008-02",
        until: "2008",
        sources,
      },
    ],
    coverage: [{ id: "c1", node: "chief", lineKind: "reports-to", direction: "out" }],
    recommendations: [
      {
        id: "r1",
        form: "point",
        title: "Join",
        text: "Join the two lines.",
        section: "2",
        addressees: ["council"],
        concerns: ["chief"],
        sources,
      },
    ],
    patches: [
      {
        id: "p1",
        title: "Join",
        recommendation: "r1",
        operations: [
          { op: "add-node", node: { id: "office", kind: "entity", name: "Office" } },
          {
            op: "add-line",
            line: { id: "l4", kind: "supports", from: "office", to: "chief", sources },
          },
          { op: "change-line", id: "l1", changes: { basis: "formal" } },
          { op: "remove-line", id: "l2" },
        ],
      },
    ],
  });
};
