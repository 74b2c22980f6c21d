import { expect, test } from "vitest";
import { viewSchema } from "../../server/contract/view.ts";
import { startServer } from "./kit.ts";

const look = async (query: string) => {
  const { ask } = await startServer();
  return viewSchema.parse((await ask({ url: `/api/datasets/small/view?${query}`, as: "viewer" })).json());
};
const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id).sort();

test("the whole of a dataset, its recommendations among the nodes, denied lines among the lines", async () => {
  const { nodes, lines, truncated, revision } = await look("");
  expect(ids(nodes)).toEqual(["R-1", "board", "chief", "council", "envoy", "hat-chief", "office"]);
  expect(lines.find(({ id }) => id === "l-denied")).toMatchObject({ polarity: "denied", upper: "to" });
  expect({ truncated, revision }).toEqual({ truncated: { nodes: 0, lines: 0 }, revision: 1 });
});

const slices = [
  { query: "bases=formal", lines: ["l-envoy", "l-paper"] },
  { query: "bases=practice", lines: ["l-practice"] },
  { query: "scopes=finance&families=authority", lines: ["l-envoy", "l-paper", "l-practice"] },
  { query: "scopes=security&families=authority", lines: ["l-envoy", "l-paper"] },
  { query: "families=accountability&at=2006", lines: ["l-denied"] },
  { query: "families=accountability&at=2008-03", lines: ["l-board", "l-denied"] },
  { query: "families=reform&confidence=stated", lines: ["R-1--addressed-to--council"] },
];
test.each(slices)("$query shows $lines", async ({ query, lines }) => {
  expect(ids((await look(query)).lines)).toEqual(lines);
});

test("hats stay on their post whatever else is looked at", async () => {
  const { nodes } = await look("families=authority&bases=practice");
  expect(nodes.find(({ id }) => id === "chief")?.hats).toMatchObject([
    { id: "hat-chief", name: "Chief's hat" },
  ]);
});

test("a focus shows what is near, denied lines too, and nothing else", async () => {
  expect(ids((await look("focus=council&families=authority,accountability")).nodes)).toEqual([
    "council",
    "envoy",
    "office",
  ]);
  expect(ids((await look("focus=council&families=authority&depth=2")).nodes)).toEqual([
    "chief",
    "council",
    "envoy",
  ]);
});

const limits = [
  { limit: 1, kept: ["council"] },
  { limit: 2, kept: ["council", "envoy"] },
];
test.each(limits)("a limit of $limit keeps $kept: the top, so that nobody lacks its way up", async (one) => {
  const { nodes, truncated } = await look(`limit=${one.limit}`);
  expect(ids(nodes)).toEqual(one.kept);
  expect(truncated.nodes).toBe(7 - one.limit);
  expect(truncated.lines).toBeGreaterThan(0);
});
