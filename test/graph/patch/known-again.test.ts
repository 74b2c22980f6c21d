import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../graph/model/dataset.ts";
import { diff, isEmptyDiff } from "../../../graph/patch/diff.ts";
import { inIdsOf } from "../../../graph/patch/known-again.ts";
import { fc } from "../../random.ts";
import { organization } from "./arbitrary.ts";
import { dataset, line, node } from "./small-dataset.ts";

const unit = node("u1", "entity", { name: "Finance" });
const older = dataset({
  nodes: [
    unit,
    node("p1", "post", { name: "Director of Finance" }),
    node("h1", "holder", { name: "Dercon Stefan" }),
  ],
  lines: [line("p1", "part-of", "u1"), line("h1", "holds", "p1")],
});

const ids = ({ nodes, lines }: Dataset): string[] => [...nodes, ...lines].map(({ id }) => id);

describe("things known again under other ids", () => {
  const cases: { name: string; newer: Dataset; known: Record<string, string> }[] = [
    {
      name: "a person by the words of the name in any order, with another title",
      newer: dataset({ nodes: [unit, node("x", "holder", { name: "Dr Stefan Dercon" })] }),
      known: { x: "h1" },
    },
    {
      name: "a post by its name where there is only one of it",
      newer: dataset({ nodes: [node("x", "post", { name: "Director of finance" })] }),
      known: { x: "p1" },
    },
    {
      name: "a post by name and unit among others of the name",
      newer: dataset({
        nodes: [
          unit,
          node("u2", "entity", { name: "Estates" }),
          node("x", "post", { name: "Director of Finance" }),
          node("y", "post", { name: "Director of Finance" }),
        ],
        lines: [line("x", "part-of", "u2"), line("y", "part-of", "u1")],
      }),
      known: { y: "p1", x: "x" },
    },
    {
      name: "nobody by a name that two have",
      newer: dataset({
        nodes: [
          node("x", "holder", { name: "Stefan Dercon" }),
          node("y", "holder", { name: "Stefan Dercon" }),
        ],
      }),
      known: { x: "x", y: "y" },
    },
    {
      name: "no post by the name of a person, and nobody by part of a name",
      newer: dataset({
        nodes: [
          node("x", "post", { name: "Stefan Dercon" }),
          node("y", "holder", { name: "Stefan Dercon Smith" }),
        ],
      }),
      known: { x: "x", y: "y" },
    },
  ];

  it.each(cases)("$name", ({ newer, known }) => {
    const renamed = inIdsOf(older, newer).record;
    newer.nodes.forEach((one, i) => {
      if (known[one.id] !== undefined) expect(renamed.nodes[i]?.id).toBe(known[one.id]);
    });
  });

  const director = node("h2", "holder", { name: "Ada Wren" });
  const reused = {
    one: dataset({
      nodes: [
        unit,
        node("a1", "post", { name: "Head of Office, Aland" }),
        node("a2", "post", { name: "Head of Office, Bland" }),
        node("a3", "post", { name: "Director, Chief Economist" }),
        director,
      ],
      lines: [...["a1", "a2", "a3"].map((id) => line(id, "part-of", "u1")), line("h2", "holds", "a3")],
    }),
    other: dataset({
      nodes: [
        unit,
        node("a1", "post", { name: "Head of Office, Cland" }),
        node("a2", "post", { name: "Head of Office, Aland" }),
        node("a4", "post", { name: "Chief Economist" }),
        director,
      ],
      lines: [...["a1", "a2", "a4"].map((id) => line(id, "part-of", "u1")), line("h2", "holds", "a4")],
    }),
  };

  it("where references were given to others, a title under another reference is the same post", () => {
    const { nodes, lines } = diff(reused.one, inIdsOf(reused.one, reused.other).record);
    expect(nodes.added.map(({ name }) => name)).toEqual(["Head of Office, Cland"]);
    expect(nodes.removed.map(({ name }) => name)).toEqual(["Head of Office, Bland"]);
    expect(nodes.changed.map(({ after }) => after.name)).toEqual(["Chief Economist"]);
    expect([...lines.added, ...lines.removed].map(({ kind }) => kind)).toEqual(["part-of", "part-of"]);
    expect([...lines.changed, ...lines.moved]).toEqual([]);
    expect(inIdsOf(reused.one, reused.other).elsewhere).toEqual({ "a1-2": "a1" });
  });

  it("where no reference was given to another, a post with another name is the same post renamed", () => {
    const newer = dataset({ nodes: [unit, node("p1", "post", { name: "Comptroller" })] });
    const { nodes } = diff(older, inIdsOf(older, newer).record);
    expect(nodes.added).toEqual([]);
    expect(nodes.changed.map(({ after }) => after.name)).toEqual(["Comptroller"]);
  });

  it("a line keeps its id with the ends it is known by, and an order of words is no change", () => {
    const newer = dataset({
      nodes: [
        unit,
        node("x", "post", { name: "Director of Finance" }),
        node("y", "holder", { name: "Stefan Dercon" }),
      ],
      lines: [line("x", "part-of", "u1"), line("y", "holds", "x")],
    });
    expect(isEmptyDiff(diff(older, inIdsOf(older, newer).record))).toBe(true);
  });

  it("the same organization under other ids is the same where every name is its own", () => {
    fc.assert(
      fc.property(organization, (one) => {
        const named = {
          ...one,
          nodes: one.nodes.map((row, i) => ({ ...row, name: `thing number${i}` })),
        };
        const other = {
          ...named,
          nodes: named.nodes.map((row) => ({ ...row, id: `other-${row.id}` })),
          lines: named.lines.map((row) => ({
            ...row,
            id: `other-${row.id}`,
            from: `other-${row.from}`,
            to: `other-${row.to}`,
            ...(row.hat === undefined ? {} : { hat: `other-${row.hat}` }),
          })),
        };
        const known = inIdsOf(named, other).record;
        expect(known.nodes).toEqual(named.nodes);
        expect(known.lines.map(({ from, to }) => [from, to])).toEqual(
          named.lines.map(({ from, to }) => [from, to]),
        );
      }),
    );
  });

  it("never gives one id to two things", () => {
    fc.assert(
      fc.property(organization, organization, (one, other) => {
        const known = ids(inIdsOf(one, other).record);
        expect(new Set(known).size).toBe(new Set(ids(other)).size);
      }),
    );
  });
});
