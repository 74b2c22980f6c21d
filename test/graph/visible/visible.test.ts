import { describe, expect, it } from "vitest";
import { tabId } from "../../../graph/visible/hats.ts";
import { type VisibleOptions, visibleSubgraph } from "../../../graph/visible/index.ts";
import { bundle } from "../../../web/scene/bundles.ts";
import { sceneOf } from "../../../web/scene/scene.ts";
import { calm, line, node, smallView } from "../../web/small-view.ts";

const chosen = (wish: Partial<VisibleOptions>) => {
  const { nodes, lines, ...rest } = visibleSubgraph(smallView(), { ...calm, ...wish });
  return { nodes: nodes.map(({ id }) => id), lines: lines.map(({ id }) => id), ...rest };
};

describe("what of a slice is drawn", () => {
  it("is calm at first: actors that answer, hats on their posts, no tasks and no loners", () => {
    const { nodes, lines, alone } = chosen({});
    expect(nodes).toEqual(["council", "chief", "deputy", "office", "agency"]);
    expect(lines).not.toContain("agency--coordinates-with--office");
    expect(lines).not.toContain("deputy--wears-hat--hat-hc");
    expect(alone).toBe(1);
  });

  it.each<[string, Partial<VisibleOptions>, { with?: string; without?: string }]>([
    ["loners when asked", { alone: true }, { with: "loner" }],
    ["tasks only with their lines", { things: true, families: new Set(["mandate"]) }, { with: "task" }],
    ["what a denied line touches, unless denied lines are off", { denied: false }, { without: "agency" }],
    ["evidence whatever else is asked", { nodes: new Set(["task"]) }, { with: "task" }],
    ["a focus and what is one step away", { focus: "chief" }, { with: "deputy", without: "office" }],
    ["more steps away", { focus: "chief", depth: 2 }, { with: "office" }],
    ["everything at an opened box", { expanded: ["agency"] }, { with: "task" }],
    ["nothing below a folded box", { collapsed: ["chief"] }, { without: "deputy" }],
  ])("draws %s", (_, wish, expected) => {
    const { nodes } = chosen(wish);
    if (expected.with !== undefined) expect(nodes).toContain(expected.with);
    if (expected.without !== undefined) expect(nodes).not.toContain(expected.without);
  });

  it("counts what it folds away", () => {
    expect(chosen({ collapsed: ["chief"] }).folded.get("chief")).toBe(1);
  });

  it("draws the lines of evidence with both their ends", () => {
    const { nodes, lines } = chosen({ lines: new Set(["agency--implements--task"]) });
    expect(lines).toContain("agency--implements--task");
    expect(nodes).toContain("task");
  });
});

describe("a scene", () => {
  const measure = (text: string): number => text.length * 6;

  it("starts lines that hold under a hat, or are a hat's own, at its tab", () => {
    const scene = sceneOf(visibleSubgraph(smallView(), calm), new Map(), measure, 1);
    const from = (id: string) => scene.input.lines.find((one) => one.id === id)?.from;
    expect(from("under-hat")).toBe(tabId("deputy", "hat-hc"));
    expect(from("hat-hc--accountable-to--office")).toBe(tabId("deputy", "hat-hc"));
    expect(from("deputy--reports-to--chief")).toBe("deputy");
    expect(scene.hatOfTab.get(tabId("deputy", "hat-hc"))).toBe("hat-hc");
  });

  it("draws parallel lines of one stroke once, but evidence each by itself", () => {
    const anchor = (_: unknown, end: string): string => end;
    const lines = [
      line("a", "reports-to", "b"),
      line("b", "directs", "a"),
      line("a", "reports-to", "b", { id: "in-practice", basis: "practice" }),
    ];
    expect(bundle(lines, new Set(), anchor).map(({ id }) => id)).toEqual(["a--reports-to--b", "in-practice"]);
    expect(bundle(lines, new Set(["b--directs--a"]), anchor)).toHaveLength(3);
  });
});

describe("a large hierarchy", () => {
  const nodes = [
    node("top"),
    ...[1, 2, 3].map((i) => node(`m${i}`)),
    ...[1, 2, 3, 4].map((i) => node(`l${i}`)),
  ];
  const lines = [
    ...[1, 2, 3].map((i) => line(`m${i}`, "reports-to", "top")),
    ...[1, 2, 3, 4].map((i) => line(`l${i}`, "reports-to", i < 4 ? "m1" : "m2")),
  ];
  const ids = (wish: Partial<VisibleOptions>) =>
    visibleSubgraph({ nodes, lines }, { ...calm, most: 7, ...wish });

  it("shows its top, and how many are folded into each box", () => {
    const { nodes: shown, folded, total } = ids({});
    expect(shown.map(({ id }) => id)).toEqual(["top", "m1", "m2", "m3"]);
    expect(Object.fromEntries(folded)).toEqual({ m1: 3, m2: 1 });
    expect(total).toBe(8);
  });

  it("shows evidence below with all above it, and what is under an opened box", () => {
    expect(ids({ nodes: new Set(["l4"]) }).nodes.map(({ id }) => id)).toContain("l4");
    expect(ids({ expanded: ["m1"] }).nodes).toHaveLength(7);
  });

  it("is whole around a focus, and when all is asked for", () => {
    expect(ids({ focus: "m1" }).nodes).toHaveLength(5);
    expect(ids({ most: 100 }).nodes).toHaveLength(8);
  });
});
