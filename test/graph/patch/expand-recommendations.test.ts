import { describe, expect, it } from "vitest";
import { lineKind } from "../../../graph/kinds.ts";
import { lineSchema } from "../../../graph/model/line.ts";
import { nodeSchema } from "../../../graph/model/node.ts";
import { expandRecommendations } from "../../../graph/patch/expand-recommendations.ts";
import { mission } from "./small-dataset.ts";

describe("recommendations in the graph", () => {
  const expanded = expandRecommendations(mission());
  const lines = expanded.lines.filter((row) => row.from === "R-1");

  it("gives each recommendation a node that can be read aloud", () => {
    expect(expanded.nodes.find((row) => row.id === "R-1")).toMatchObject({
      kind: "recommendation",
      name: "Clarify",
      classification: "point",
      note: "Say who the administrator answers to.",
    });
  });

  it("says who is addressed, how sure that is, and in what part", () => {
    expect(lines.map(({ id, confidence, note }) => [id, confidence, note])).toEqual([
      ["R-1--addressed-to--board", "stated", "place of discussion"],
      ["R-1--addressed-to--support", "stated", undefined],
      ["R-1--addressed-to--head", "inferred", undefined],
      ["R-1--concerns--administrator", "inferred", undefined],
    ]);
  });

  it("makes rows that the model takes", () => {
    for (const row of expanded.nodes) expect(nodeSchema.parse(row)).toEqual(row);
    for (const row of lines) expect(lineSchema.parse(row)).toEqual(row);
    for (const row of lines) expect(lineKind(row.kind).from).toContain("recommendation");
  });

  it("keeps what was there, and doing it twice changes nothing", () => {
    expect(expanded.lines.slice(0, mission().lines.length)).toEqual(mission().lines);
    expect(expandRecommendations(expanded)).toEqual(expanded);
  });
});
