import { expect, it } from "vitest";
import { figureTold } from "../../analysis/profile/figure-told.ts";
import { profileOf } from "../../analysis/profile/profile.ts";
import { viewOfCase } from "./case.ts";

const view = viewOfCase({
  nodes: [
    "body board",
    "entity north",
    "entity south",
    "holder ann",
    { id: "head", kind: "post", name: "Head", grade: "D-1", fte: 1 },
    { id: "a", kind: "post", name: "A", grade: "P-4", fte: 0.5, state: "vacant" },
    { id: "b", kind: "post", name: "B", grade: "P-4" },
    { id: "c", kind: "post", name: "C", state: "acting" },
    { id: "clerks", kind: "post", name: "Clerks", class: true, members: "unknown", fte: 7 },
  ],
  lines: [
    "head reports-to board",
    "a reports-to head",
    "b reports-to head",
    "c reports-to b",
    "clerks reports-to b",
    { from: "c", kind: "reports-to", to: "head", basis: "practice" },
    "c functional-to a",
    "ann holds head",
    "head part-of north",
    "b part-of north",
    "c part-of south",
  ],
});
const profile = profileOf(view);
const figure = (id: string): number | null | undefined => profile.figures.find((one) => one.id === id)?.value;

it("counts posts, people, vacancies and full-time equivalents; a group of posts is none", () => {
  expect(["people", "posts", "classes", "fte", "vacant", "acting", "functional"].map(figure)).toEqual([
    1, 4, 1, 8.5, 1, 1, 1,
  ]);
});

it("counts layers on paper, where practice and a dotted line shorten nothing", () => {
  expect(profile.layers.map(({ layer, posts }) => [layer, posts])).toEqual([
    [2, 1],
    [3, 2],
    [4, 1],
  ]);
  expect(profile.layers[1]?.grades).toEqual([{ grade: "P-4", posts: 2 }]);
  expect(figure("layers")).toBe(4);
});

it("puts posts that lead into bands, by reports on paper", () => {
  expect(profile.spans.filter(({ managers }) => managers > 0)).toEqual([
    { band: "2–3", managers: 2, withBodies: 0 },
  ]);
});

it("tells of each layer how many lead, with the smallest, median and largest of their spans", () => {
  const lines = ["a head", "b head", "c a", "d b", "e b", "f b", "g b"].map((pair) => {
    const [from = "", to = ""] = pair.split(" ");
    return { from, kind: "reports-to", to } as const;
  });
  const nodes = ["head", "a", "b", "c", "d", "e", "f", "g"].map((id) => `post ${id}`);
  expect(profileOf(viewOfCase({ nodes, lines })).layerSpans).toEqual([
    { layer: 1, leaders: 1, smallest: 2, median: 2, largest: 2 },
    { layer: 2, leaders: 2, smallest: 1, median: 2.5, largest: 4 },
  ]);
});

it("counts those who lead one other only by the rule of the finding: no deputy, no assistant, no circle", () => {
  const nodes = ["a", "b", "c", "d"].map((id) => ({ id, kind: "post", name: id }) as const);
  const named = (name: string) => ({ id: "e", kind: "post", name }) as const;
  const lines = ["b reports-to a", "c reports-to a", "d reports-to b", "e reports-to c"] as const;
  const led = (name: string) =>
    profileOf(viewOfCase({ nodes: [...nodes, named(name)], lines })).figures.find(
      ({ id }) => id === "oneToOne",
    )?.value;
  expect([led("Finance Assistant"), led("Private Secretary")]).toEqual([2, 1]);
});

it("shows who answers to whom across units, and what is not recorded", () => {
  expect(profile.crossings).toEqual([{ from: "south", to: "north", posts: 1, groups: 0 }]);
  expect(profile.notRecorded).toContainEqual({ id: "unit", posts: 1 });
  expect(profile.notRecorded).toContainEqual({ id: "place", posts: 4 });
});

it("tells no figure of vacancies where nothing is recorded of them", () => {
  const bare = profileOf(viewOfCase({ nodes: ["post head", "post a"], lines: ["a reports-to head"] }));
  const held = profileOf(viewOfCase({ nodes: ["post a", "holder h"], lines: ["h holds a"] }));
  expect(figureTold(bare, "vacant", 0)).toBeNull();
  expect(figureTold(bare, "acting", 0)).toBeNull();
  expect(figureTold(held, "vacant", 0)).toBe(0);
  expect(figureTold(profile, "acting", 1)).toBe(1);
});

it("tells that nobody named is in several posts, though of some posts it is not said who holds them", () => {
  const some = profileOf(viewOfCase({ nodes: ["post a", "post b", "holder h"], lines: ["h holds a"] }));
  const none = profileOf(viewOfCase({ nodes: ["post a", "post b"], lines: [] }));
  expect([some, none].map(({ figures }) => figures.find(({ id }) => id === "several")?.value)).toEqual([
    0,
    null,
  ]);
});

it("calls no figure zero that no post's record says", () => {
  const silent = profileOf(viewOfCase({ nodes: ["post head", "post a", "entity north"], lines: [] }));
  const toldOf = (id: string) => silent.figures.find((one) => one.id === id)?.value;
  for (const id of ["layers", "managers", "oneToOne", "dual", "functional", "fte", "vacant", "people"])
    expect([id, toldOf(id)]).toEqual([id, null]);
  expect([toldOf("posts"), toldOf("units")]).toEqual([2, 1]);
});

it("tells layers and leaders of practice beside those on paper where nothing is on paper", () => {
  const lines = ["a head", "b a", "c a"].map((pair) => {
    const [from = "", to = ""] = pair.split(" ");
    return { from, kind: "reports-to", to, basis: "practice" } as const;
  });
  const acted = profileOf(viewOfCase({ nodes: ["post head", "post a", "post b", "post c"], lines }));
  const of = (id: string) => acted.figures.find((one) => one.id === id)?.value;
  expect(["layers", "managers", "oneToOne"].map(of)).toEqual([null, null, null]);
  expect(["practiceLayers", "practiceManagers", "practiceOneToOne"].map(of)).toEqual([3, 2, 1]);
  expect(acted.basis).toBe("practice");
  expect(acted.layers.map(({ layer, posts }) => [layer, posts])).toEqual([
    [1, 1],
    [2, 1],
    [3, 2],
  ]);
  expect(acted.spans.slice(0, 2).map(({ managers }) => managers)).toEqual([1, 1]);
  expect([profile.basis, figure("practiceLayers")]).toEqual(["paper", undefined]);
});

it("counts no role as a grade, though it stands where lists without grades have theirs", () => {
  const nodes = [
    { id: "head", kind: "post", name: "Head", classification: "Referatsleitung" },
    { id: "a", kind: "post", name: "A", classification: "P-4" },
  ] as const;
  const { layers, notRecorded } = profileOf(viewOfCase({ nodes, lines: ["a reports-to head"] }));
  expect(layers.map(({ grades }) => grades)).toEqual([[], [{ grade: "P-4", posts: 1 }]]);
  expect(notRecorded).toContainEqual({ id: "grade", posts: 1 });
});

it("names nobody and tells nobody's pay", () => {
  const nodes = [{ id: "a", kind: "post", name: "Head", payBand: "61 000" } as const, "holder ann"];
  const paid = profileOf(viewOfCase({ nodes, lines: ["ann holds a"] }));
  expect(JSON.stringify([profile, paid])).not.toMatch(/ann|61 000|Head/);
});

it("does not call unrecorded what the record says is not there", () => {
  const top = viewOfCase({
    nodes: ["post head", "post a", "post b"],
    lines: ["a reports-to head"],
    coverage: [
      { node: "head", lineKind: "reports-to", direction: "out", says: "nobody" },
      { nodeKind: "post", lineKind: "located-in", direction: "out" },
    ],
  });
  const { notRecorded } = profileOf(top);
  expect(notRecorded).toContainEqual({ id: "superior", posts: 1 });
  expect(notRecorded.map(({ id }) => id)).not.toContain("place");
});

it.each<{ bases?: ["practice"]; families?: ["authority"] }>([
  { bases: ["practice"] },
  { families: ["authority"] },
])("counts units, duty stations and holders from the whole record where %j alone is asked for", (slice) => {
  const asked = viewOfCase({
    nodes: ["post head", "post a", "entity north", "place port", "holder ann", "holder bob"],
    lines: [
      "a reports-to head",
      "ann holds head",
      "bob holds a",
      ...["head", "a"].flatMap((post) => [`${post} part-of north`, `${post} located-in port`]),
    ],
    slice,
  });
  const { figures, notRecorded, places } = profileOf(asked);
  const told = (id: string) => figures.find((one) => one.id === id)?.value;
  expect(["people", "filled", "vacant", "units", "places"].map(told)).toEqual([2, 2, 0, 1, 1]);
  expect(places).toEqual([{ place: "port", posts: 2 }]);
  expect(notRecorded.filter(({ id }) => ["holder", "unit", "place"].includes(id))).toEqual([]);
});
