import { expect, test } from "vitest";
import { checkDataset } from "../../../graph/model/check-dataset.ts";
import { joinLayers } from "../../../graph/record/join-layers.ts";
import { layerOf as layer } from "../layer-of.ts";
import { dataset, line, node } from "../patch/small-dataset.ts";

const staff = dataset({
  nodes: [node("1", "post"), node("2", "post", { name: "Clerk" })],
  lines: [line("2", "reports-to", "1")],
});

test("one id for two things keeps them apart, with all that is said of either", () => {
  const boats = dataset({
    sources: [{ id: "made-up", title: "Boats", short: "boats" }],
    nodes: [node("1", "asset", { name: "Launch" }), node("2", "post", { name: "Mate" })],
    lines: [line("2", "administers", "1")],
    patches: [{ id: "P", title: "Sell it", operations: [{ op: "remove-line", id: "2--administers--1" }] }],
  });
  const joined = joinLayers([layer("hr", staff), layer("boats", boats)]);
  expect(joined.nodes.map(({ id, name }) => `${id} ${name}`)).toEqual([
    "1 1",
    "2 Clerk",
    "boats:1 Launch",
    "boats:2 Mate",
  ]);
  expect(joined.lines.map(({ from, to, sources }) => [from, to, sources[0]?.source])).toEqual([
    ["2", "1", "made-up"],
    ["boats:2", "boats:1", "boats:made-up"],
  ]);
  expect(checkDataset(joined).filter(({ severity }) => severity === "error")).toEqual([]);
});

test("one node in two layers has what both say, the first where they differ", () => {
  const other = dataset({
    nodes: [node("9", "post", { name: "Office clerk", short: "OC" }), node("1", "post", { name: "1" })],
    lines: [line("9", "coordinates-with", "1")],
  });
  const joined = joinLayers([layer("hr", staff), layer("list", other, { "9": "2" })]);
  expect(joined.nodes.find(({ id }) => id === "2")).toMatchObject({
    name: "Clerk",
    short: "OC",
    aliases: ["Office clerk"],
  });
  expect(joined.lines.map(({ from, to }) => `${from} ${to}`)).toEqual(["2 1", "2 1"]);
});

test("the same layer twice says nothing twice", () => {
  expect(joinLayers([layer("a", staff), layer("b", staff)])).toEqual(staff);
});

test("ids that are taken, long or alike at their beginning all get one of their own", () => {
  const long = "x".repeat(195);
  const here = dataset({
    nodes: [node(`${long}1`, "post"), node(`${long}2`, "post"), node("1", "post"), node("boats:1", "post")],
  });
  const boats = dataset({
    nodes: ["1", `${long}1`, `${long}2`].map((id) => node(id, "asset", { name: `Boat ${id.slice(-1)}` })),
  });
  const joined = joinLayers([layer("hr", here), layer("boats", boats)]);
  expect(new Set(joined.nodes.map(({ id }) => id)).size).toBe(7);
  expect(joined.nodes.every(({ id }) => id.length <= 200)).toBe(true);
  expect(joined.nodes.find(({ name }) => name === "Boat 1")?.id).toBe("boats:1-2");
});
