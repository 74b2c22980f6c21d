import { describe, expect, it } from "vitest";
import { viewToMeasure } from "../../analysis/at-one-time.ts";
import { narrowSpans } from "../../analysis/detectors/narrow-span/pairs.ts";
import { type Profile, profileOf } from "../../analysis/profile/profile.ts";
import { viewDataset } from "../../graph/index/view.ts";
import { fc, runs } from "../random.ts";
import { viewOfCase } from "./case.ts";
import { organizations } from "./organizations.ts";

const unknownSuperior = (node: string) =>
  ({ node, lineKind: "reports-to", direction: "out", says: "unresolved", value: "X99" }) as const;

const profile = profileOf(
  viewOfCase({
    nodes: [
      ...["head", "a", "b", "c"].map((id) => `post ${id}`),
      ...["lost", "under"].map((id) => `post ${id}`),
      ...["ring", "rung", "beneath", "self", "apart", "lone"].map((id) => `post ${id}`),
      { id: "clerks", kind: "post", name: "Clerks", class: true, members: "unknown" },
    ],
    lines: [
      ..."a head, b head, c a, under lost, ring rung, rung ring, beneath ring, self self"
        .split(", ")
        .map((pair) => pair.replace(" ", " reports-to ")),
      "clerks reports-to c",
      { from: "apart", kind: "reports-to", to: "c", basis: "practice" },
    ],
    coverage: [unknownSuperior("lost")],
  }),
);

const figure = (told: Profile, id: string) => told.figures.find((one) => one.id === id)?.value;
const sum = (rows: readonly { posts: number }[]) => rows.reduce((all, { posts }) => all + posts, 0);

describe("posts by layer", () => {
  it("say of every post on which layer it stands, or why on none", () => {
    expect(profile.layers.map(({ layer, posts, groups }) => [layer, posts, groups])).toEqual([
      [1, 1, 0],
      [2, 2, 0],
      [3, 1, 0],
      [4, 0, 1],
    ]);
    expect(profile.unplaced).toEqual([
      { id: "unknown", posts: 2 },
      { id: "circle", posts: 4 },
      { id: "practice", posts: 1 },
      { id: "alone", posts: 1 },
    ]);
    expect(sum(profile.layers) + sum(profile.unplaced)).toBe(figure(profile, "posts"));
  });

  it("count down to the groups of posts, as the finding of many layers does", () => {
    expect(figure(profile, "layers")).toBe(4);
  });

  it("do not call a hole that nobody is above the top", () => {
    expect([figure(profile, "tops"), profile.notRecorded.find(({ id }) => id === "superior")?.posts]).toEqual(
      [1, 3],
    );
  });

  it("are counted from a post whose superior is not on record where nobody else is at the top, and say so", () => {
    const part = profileOf(
      viewOfCase({
        nodes: ["post head", "post a"],
        lines: ["a reports-to head"],
        coverage: [unknownSuperior("head")],
      }),
    );
    expect(part.layers.map(({ posts }) => posts)).toEqual([1, 1]);
    expect([part.unplaced, part.notRecorded.slice(1, 3)]).toEqual([
      [],
      [
        { id: "superior", posts: 1 },
        { id: "above", posts: 1 },
      ],
    ]);
  });
});

describe("how posts are filled", () => {
  const filled = profileOf(
    viewOfCase({
      nodes: [
        { id: "head", kind: "post", name: "Head", fte: 1 },
        { id: "left", kind: "post", name: "Left", state: "vacant", fte: 0.5 },
        { id: "empty", kind: "post", name: "Empty", state: "vacant", fte: 0.25 },
        { id: "acting", kind: "post", name: "Acting", state: "acting" },
        { id: "asleep", kind: "post", name: "Asleep", state: "dormant" },
        "post silent",
        "post second",
        "holder ann",
        "holder leaver",
      ],
      lines: ["ann holds head", "ann holds second", "leaver holds left"],
    }),
  );

  it("counts a post that is called vacant and has a holder once, as filled, and says of how many that is so", () => {
    const figures = ["people", "several", "filled", "contradicted", "vacant"];
    expect(figures.map((id) => figure(filled, id))).toEqual([2, 1, 3, 1, 1]);
  });

  it("sums to all posts, with those of which nothing says who holds them", () => {
    const parts = ["filled", "vacant", "acting", "idle"].map((id) => figure(filled, id) ?? 0);
    expect(parts).toEqual([3, 1, 1, 1]);
    const silent = filled.notRecorded.find(({ id }) => id === "holder")?.posts ?? 0;
    expect(parts.reduce((a, b) => a + b) + silent).toBe(figure(filled, "posts"));
    expect([figure(filled, "fte"), figure(filled, "fteVacant")]).toEqual([1.75, 0.25]);
  });
});

describe("of any organization", () => {
  const kinds = ["reports-to", "holds", "part-of", "deputy-of"] as const;

  it("posts sum by layer, by span and by how they are filled, and one-to-ones are those that findings tell", () => {
    fc.assert(
      fc.property(organizations(kinds), (rows) => {
        const view = viewDataset(rows);
        const told = profileOf(view);
        const posts = figure(told, "posts");
        expect(sum(told.layers) + sum(told.unplaced)).toBe(posts);
        const leaders = told.spans.reduce((all, { managers }) => all + managers, 0);
        const isPaper = told.basis === "paper";
        expect(figure(told, isPaper ? "managers" : "practiceManagers") ?? 0).toBe(leaders);
        const pairs = narrowSpans(viewToMeasure(view)).flatMap(({ superiors }) => superiors);
        if (isPaper) expect(figure(told, "oneToOne") ?? 0).toBe(pairs.length);
      }),
      { numRuns: runs(300) },
    );
  });
});
