import { describe, expect, it } from "vitest";
import { checkDataset } from "../../../graph/model/check-dataset.ts";
import type { Dataset } from "../../../graph/model/dataset.ts";
import { type Line, lineSchema } from "../../../graph/model/line.ts";
import { type Node, nodeSchema } from "../../../graph/model/node.ts";
import { type Operation, operationSchema } from "../../../graph/model/patch.ts";
import { smallDataset } from "../small-dataset.ts";

const sources = [{ source: "paper", locator: "" }];
const node = (row: object): Node => nodeSchema.parse({ id: "n", kind: "post", name: "N", ...row });
const line = (row: object): Line =>
  lineSchema.parse({ id: "l", kind: "reports-to", from: "chief", to: "council", sources, ...row });

const withNode = (row: object) => (data: Dataset) => ({ ...data, nodes: [...data.nodes, node(row)] });
const withLine = (row: object) => (data: Dataset) => ({ ...data, lines: [...data.lines, line(row)] });
const withStep = (step: unknown) => (data: Dataset) => {
  const operations: Operation[] = [operationSchema.parse(step)];
  return { ...data, patches: [...data.patches, { id: "p2", title: "P", operations }] };
};
const withRecommendation = (change: object) => (data: Dataset) => ({
  ...data,
  recommendations: data.recommendations.map((row) => ({ ...row, ...change })),
});

type Case = readonly [name: string, spoil: (data: Dataset) => Dataset, found: readonly string[]];

const cases: Case[] = [
  ["nothing is wrong", (data) => data, []],
  ["a node id twice", withNode({ id: "chief" }), ["error nodes[5].id duplicate-id"]],
  ["a line id twice", withLine({ id: "l1" }), ["error lines[3].id duplicate-id"]],
  [
    "a source id twice",
    (data) => ({ ...data, sources: [...data.sources, ...data.sources] }),
    ["error sources[1].id duplicate-id"],
  ],
  [
    "coverage, recommendation and patch ids twice",
    (data) => ({
      ...data,
      coverage: [...data.coverage, ...data.coverage],
      recommendations: [...data.recommendations, ...data.recommendations],
      patches: [...data.patches, ...data.patches],
    }),
    [
      "error coverage[1].id duplicate-id",
      "error recommendations[1].id duplicate-id",
      "error patches[1].id duplicate-id",
    ],
  ],
  [
    "both ends and the hat lead nowhere",
    withLine({ from: "x", to: "y", hat: "z" }),
    ["error lines[3].from dangling-id", "error lines[3].to dangling-id", "error lines[3].hat dangling-id"],
  ],
  ["a hat that is none", withLine({ hat: "board" }), ["error lines[3].hat bad-hat"]],
  ["an end of a kind the line does not join", withLine({ to: "mandate" }), ["error lines[3].to bad-end"]],
  ["a report to oneself is kept and told", withLine({ to: "chief" }), ["warning lines[3].to self-line"]],
  [
    "a symmetric line to oneself",
    withLine({ kind: "coordinates-with", to: "chief" }),
    ["error lines[3].to self-line"],
  ],
  [
    "an end before the beginning",
    withLine({ since: "2008-05", until: "2008-04" }),
    ["error lines[3].until date-order"],
  ],
  ["the year that holds the beginning", withLine({ since: "2008-05", until: "2008" }), []],
  [
    "a node that ends before it begins",
    withNode({ since: "2009", until: "2008-12-31" }),
    ["error nodes[5].until date-order"],
  ],
  [
    "an unknown source of a line",
    withLine({ sources: [{ source: "no", locator: "" }] }),
    ["error lines[3].sources dangling-id"],
  ],
  [
    "an unknown source of a node",
    withNode({ sources: [{ source: "no", locator: "" }] }),
    ["error nodes[5].sources dangling-id"],
  ],
  [
    "fewer hats at most than at least",
    withNode({ hatsMin: 4, hatsMax: 3 }),
    ["error nodes[5].hatsMax bad-range"],
  ],
  ["members of what is no class", withNode({ members: "known" }), ["warning nodes[5].members not-a-class"]],
  [
    "coverage of nobody",
    (data) => ({ ...data, coverage: data.coverage.map((row) => ({ ...row, node: "nobody" })) }),
    ["error coverage[0].node dangling-id"],
  ],
  [
    "a recommendation to nobody about nothing",
    withRecommendation({ addressees: ["a"], inferredAddressees: ["b"], concerns: ["c", "chief"] }),
    [
      "error recommendations[0].addressees dangling-id",
      "error recommendations[0].inferredAddressees dangling-id",
      "error recommendations[0].concerns dangling-id",
    ],
  ],
  [
    "a patch of no recommendation",
    withRecommendation({ id: "other" }),
    ["error patches[0].recommendation dangling-id"],
  ],
  [
    "a patch line between nodes of which one is nowhere",
    withStep({ op: "add-line", line: line({ id: "l9", from: "ghost" }) }),
    ["error patches[1].from dangling-id step 0"],
  ],
  [
    "a patch that builds on a node another patch adds",
    withStep({ op: "add-line", line: line({ id: "l9", from: "office" }) }),
    [],
  ],
  [
    "a change to nothing",
    withStep({ op: "change-node", id: "ghost", changes: {} }),
    ["error patches[1].id dangling-id step 0"],
  ],
  [
    "a removal of nothing",
    withStep({ op: "remove-line", id: "ghost" }),
    ["error patches[1].id dangling-id step 0"],
  ],
];

describe("checkDataset", () => {
  for (const [name, spoil, found] of cases)
    it(name, () => {
      const told = checkDataset(spoil(smallDataset())).map(
        ({ severity, table, index, field, code, step }) =>
          `${severity} ${table}[${index}].${field} ${code}${step === undefined ? "" : ` step ${step}`}`,
      );
      expect(told).toEqual(found);
    });

  it("does not blame references to rows that could not be read", () => {
    const data = withLine({ from: "unread", sources: [{ source: "unread", locator: "" }] })(smallDataset());
    expect(checkDataset(data, { nodes: ["unread"], sources: ["unread"] })).toEqual([]);
  });
});
