import { describe, expect, it } from "vitest";
import type { DefenceLayer } from "../../../../graph/store/neo4j/console/layers.ts";
import { hostile } from "../../../neo4j/console/hostile.ts";
import { useful } from "../../../neo4j/console/useful.ts";
import { verdict } from "./verdict.ts";

const gateLayers: readonly DefenceLayer[] = ["size", "clause", "hops"];

describe("the corpus", () => {
  it("holds at least 200 hostile and 60 useful queries, each once", () => {
    expect(new Set(hostile.map(({ query }) => query)).size).toBe(hostile.length);
    expect(new Set(useful.map(({ query }) => query)).size).toBe(useful.length);
    expect(hostile.length).toBeGreaterThanOrEqual(200);
    expect(useful.length).toBeGreaterThanOrEqual(60);
  });
});

describe("the gate", () => {
  it.each(hostile)("$outcome, $layers: $query", ({ query, outcome, layers }) => {
    const [layer = "clause"] = layers;
    const here = outcome === "refused" && gateLayers.includes(layer);
    expect(verdict(query)).toBe(here ? layer : "accepted");
  });

  it.each(useful)("accepts $query", ({ query }) => {
    expect(verdict(query)).toBe("accepted");
  });
});
