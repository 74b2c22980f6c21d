import { describe, expect, it } from "vitest";
import { everything } from "../../graph/index/slice.ts";
import { compiledDataset } from "../../server/cache/compiled-dataset.ts";
import { hierarchyAnswer } from "../../server/services/hierarchy.ts";
import { rowsOf } from "../analysis/case.ts";
import { dataset } from "../graph/patch/small-dataset.ts";

type Told = { readonly nodes: readonly string[]; readonly lines: readonly string[] };

const cellsOf = (told: Told) => {
  const compiled = compiledDataset(dataset(rowsOf(told)), 1);
  return hierarchyAnswer(compiled, everything, "en", { parts: 100, findings: false, ties: [] });
};

/** Each cell as "the one it is drawn under > it size", with the unit it is told to be part of where that is another. */
const drawn = (told: Told): string[] => {
  const { cells } = cellsOf(told);
  return cells.map(({ id, above, size, unit }) =>
    [`${cells[above]?.id ?? ""} > ${id} ${size}`, ...(unit === undefined ? [] : [`(${unit.id})`])].join(" "),
  );
};

const units = ["entity house", "entity office", "entity law", "entity money"];
const wholes = ["office part-of house", "law part-of house", "money part-of house"];
const staff = ["post chief", "post aide", "post lawyer", "post clerk", "post banker"];
const places = [
  "chief part-of office",
  "aide part-of office",
  "lawyer part-of law",
  "clerk part-of law",
  "banker part-of money",
];
const answers = [
  "aide reports-to chief",
  "lawyer reports-to chief",
  "clerk reports-to lawyer",
  "banker reports-to chief",
];
const led = { nodes: [...units, ...staff], lines: [...wholes, ...places, ...answers] };

describe("where a post without a superior is drawn", () => {
  it("is the lowest unit that holds all under it, where most of them are of other units than its own", () => {
    expect(drawn(led)).toEqual([
      " > house 9",
      "house > chief 5 (office)",
      "house > law 1",
      "house > money 1",
      "house > office 1",
      "chief > lawyer 2",
      "chief > aide 1",
      "chief > banker 1",
      "lawyer > clerk 1",
    ]);
  });

  it("is the top where no unit on record holds them all", () => {
    const apart = { ...led, lines: led.lines.filter((one) => one !== "money part-of house") };
    expect(drawn(apart)).toContain(" > chief 5 (office)");
    expect(cellsOf(apart).size).toBe(9);
  });

  it("is a unit below the whole where that holds them all", () => {
    const wing = ["entity wing", ...led.nodes];
    const inWing = led.lines.map((one) => one.replace("part-of house", "part-of wing"));
    const cells = drawn({ nodes: wing, lines: [...inWing, "wing part-of house"] });
    expect(cells).toContain("wing > chief 5 (office)");
    expect(cells[0]).toBe(" > house 10");
  });

  it.each([
    [
      "those it leads are of its unit",
      ["head part-of law", "a part-of law", "b part-of law"],
      "law > head 3",
    ],
    [
      "they are of parts of its unit",
      ["bench part-of law", "head part-of law", "a part-of bench", "b part-of bench"],
      "law > head 3",
    ],
    [
      "one of several is of another unit",
      ["head part-of law", "a part-of law", "b part-of law", "c part-of money", "c reports-to head"],
      "law > head 4",
    ],
    ["their units are not on record", ["head part-of law"], "law > head 3"],
    ["they are of several units", ["head part-of law", "a part-of law", "a part-of money"], "law > head 3"],
    [
      "it has a superior",
      [
        "head part-of law",
        "a part-of money",
        "b part-of money",
        "head reports-to chief",
        "chief part-of law",
      ],
      "chief > head 3",
    ],
  ])("is where the record has it while %s", (_, lines, expected) => {
    const nodes = ["house", "law", "money", "bench"].map((id) => `entity ${id}`);
    const posts = ["chief", "head", "a", "b", "c"].map((id) => `post ${id}`);
    const wholesHere = ["law part-of house", "money part-of house"];
    const told = {
      nodes: [...nodes, ...posts],
      lines: [...wholesHere, "a reports-to head", "b reports-to head", ...lines],
    };
    expect(drawn(told)).toContain(expected);
  });
});
