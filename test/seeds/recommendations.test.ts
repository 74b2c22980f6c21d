import { describe, expect, it } from "vitest";
import { nodeKinds } from "../../graph/kinds.ts";
import { readSeed } from "./read-seed.ts";

const { nodes: nodeRows, recommendations } = readSeed();
const nodes = new Map(nodeRows.map(({ id, kind }) => [id, kind]));
const points = recommendations.filter((row) => row.form === "point");

/** Bulleted points by section, as counted in the report; 5.2 holds those of 5.2.1. */
const pointsBySection = {
  "2.2": 3,
  "3.1.1": 4,
  "3.1.2": 2,
  "3.2": 1,
  "3.5": 1,
  "3.6": 8,
  "3.7": 3,
  "4.1": 2,
  "4.2": 1,
  "5.1": 5,
  "5.2": 2,
  "6": 5,
  "7": 5,
  "8": 8,
  "8.1": 2,
  "8.2": 2,
  "9": 6,
};

describe("recommendations of the 2008 report", () => {
  it("holds the 60 bulleted points, section by section, and the ten principles", () => {
    const counted = Object.fromEntries(
      Object.keys(pointsBySection).map((section) => [
        section,
        points.filter((row) => row.section === section).length,
      ]),
    );
    expect(counted).toEqual(pointsBySection);
    expect(points).toHaveLength(60);
    const principles = recommendations.filter((row) => row.form === "principle").map((row) => row.id);
    expect(principles).toEqual(Array.from({ length: 10 }, (_, index) => `P${index + 1}`));
  });

  it("names the General Assembly in 13 points: as actor in 11, as backer in one, as place of discussion in one", () => {
    const naming = points.filter((row) => row.addressees.includes("ga"));
    expect(naming.map((row) => row.id)).toEqual(
      "R-2.2-1 R-2.2-2 R-3.6-5 R-3.6-7 R-3.7-2 R-6-1 R-6-2 R-6-4 R-7-4 R-8-3 R-8-6 R-8-8 R-8.1-1".split(" "),
    );
    const roleOfGa = (id: string) =>
      naming.find((row) => row.id === id)?.roles.find((role) => role.startsWith("ga: "));
    expect(roleOfGa("R-8-3")).toBe("ga: backer");
    expect(roleOfGa("R-8-6")).toBe("ga: place of discussion");
    const passive = ["ga: backer", "ga: place of discussion"];
    expect(naming.filter((row) => !row.roles.some((role) => passive.includes(role)))).toHaveLength(11);
  });

  it("names nine actors for aligning the planning processes, each with its part", () => {
    const row = recommendations.find(({ id }) => id === "R-3.6-6");
    expect(row?.addressees.toSorted()).toEqual("ceb dfs dpa dpko echa pbso sg undg world-bank".split(" "));
    expect(row?.roles.map((role) => role.split(": ")[0])).toEqual(row?.addressees);
  });

  it("leaves the addressee of 28 points to inference", () => {
    expect(points.filter((row) => row.addressees.length === 0)).toHaveLength(28);
  });

  it.each(recommendations)("$id is addressed to actors that are recorded, and cites its section", (row) => {
    const addressed = [...row.addressees, ...row.inferredAddressees];
    expect(addressed).not.toEqual([]);
    expect(addressed.filter((id) => !nodeKinds[nodes.get(id) ?? "document"].actor)).toEqual([]);
    expect(row.concerns.filter((id) => !nodes.has(id))).toEqual([]);
    expect(
      row.roles.map((role) => role.split(": ")[0]).filter((id) => !addressed.includes(id ?? "")),
    ).toEqual([]);
    expect(row.sources[0]).toEqual({ source: "report-2008", locator: row.section });
  });
});
