import { expect, it } from "vitest";
import { withheldDataset } from "../../../analysis/redaction/dataset.ts";
import { holdersOf } from "../../../analysis/redaction/names.ts";
import { withholding } from "../../../analysis/redaction/withholding.ts";
import { nodeSchema } from "../../../graph/model/node.ts";
import { smallDataset } from "../../graph/small-dataset.ts";

it("keeps back the names that somebody had at another time, and leaves what posts were", () => {
  const dataset = smallDataset();
  const nodes = [
    ...dataset.nodes,
    nodeSchema.parse({
      id: "h",
      kind: "holder",
      name: "Ann Berg",
      dated: [{ until: "2006", name: "Ann Quistgaard" }],
    }),
    nodeSchema.parse({
      id: "clerk",
      kind: "post",
      name: "Clerk",
      note: "Held by Ann Quistgaard at first.",
      dated: [{ until: "2006", state: "vacant", name: "Clerk of Ann Quistgaard" }],
    }),
  ];
  const whole = { ...dataset, nodes };
  const kept = withheldDataset(whole, withholding(holdersOf(whole), "en"));
  expect(JSON.stringify(kept)).not.toMatch(/Berg|Quistgaard/);
  expect(kept.nodes.find(({ id }) => id === "clerk")?.dated?.[0]).toMatchObject({
    until: "2006",
    state: "vacant",
  });
});
