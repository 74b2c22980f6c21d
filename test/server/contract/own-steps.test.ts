import { describe, expect, it } from "vitest";
import { type OwnStep, operationsOf, proposedId, stepsOf } from "../../../server/contract/own-steps.ts";

const steps: readonly OwnStep[] = [
  { step: "cut", line: "doa-cao--reports-to--dfs--practice" },
  { step: "draw", kind: "reports-to", from: "doa-cao", to: "srsg", basis: "formal", scope: "finance" },
  { step: "post", name: "Chief of staff, mission", under: "srsg" },
];

describe("steps of one's own", () => {
  it("become operations: a line cut, a line drawn, a post with its line up", () => {
    expect(operationsOf(steps).map(({ op }) => op)).toEqual([
      "remove-line",
      "add-line",
      "add-node",
      "add-line",
    ]);
    expect(operationsOf(steps)[3]).toMatchObject({
      line: { kind: "reports-to", from: proposedId("Chief of staff, mission"), to: "srsg" },
    });
  });

  it("cite no source but the reader", () => {
    expect(JSON.stringify(operationsOf(steps))).not.toContain("report-");
  });

  it("come back from the operations of a kept scenario", () => {
    expect(stepsOf(operationsOf(steps))).toEqual(steps);
  });

  it("are none where a scenario does more than they can say", () => {
    expect(stepsOf([{ op: "remove-node", id: "srsg" }])).toBeUndefined();
    const [drawn] = operationsOf(steps.slice(1));
    if (drawn?.op !== "add-line") throw new Error("not drawn");
    expect(stepsOf([{ op: "add-line", line: { ...drawn.line, note: "with a note" } }])).toBeUndefined();
  });
});
