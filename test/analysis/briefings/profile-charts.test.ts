import { expect, it } from "vitest";
import { profileBriefing } from "../../../analysis/briefings/profile-charts.ts";
import { prepare } from "../../../analysis/run.ts";
import { readSeed } from "../../seeds/read-seed.ts";

const dataset = readSeed();
const view = prepare(dataset).view();

it("tells an organization in figures, shapes and gaps, with the sources that were counted", () => {
  const told = profileBriefing(dataset, view, { language: "en" });
  expect(told.title).toMatch(
    /^UN integrated missions, 2008: \d+ posts, \d+ that lead others, \d+ layers on paper$/,
  );
  expect(told.charts.map(({ id, form }) => `${id} ${form}`)).toEqual([
    "figures numbers",
    "layers pyramid",
    "unplaced numbers",
    "spans bars",
    "layerSpans bars",
    "crossings matrix",
    "gaps numbers",
  ]);
  expect(told.works.map(({ short }) => short)).toContain("report 2008");
});

it("says not recorded of what no post's record tells, and nought of what is counted", () => {
  const { charts } = profileBriefing(dataset, view, { language: "en" });
  const figures = new Map(
    charts.find(({ id }) => id === "figures")?.rows.map(({ label, value }) => [label, value]),
  );
  expect(figures.get("Full-time equivalents, where given")).toBeNull();
  expect(figures.get("Vacant posts")).toBeNull();
  expect(figures.get("Functional lines")).toBe(0);
});

it("speaks French, and says which slice was counted", () => {
  const slice = { bases: ["formal" as const], scopes: [], families: [], confidence: "background" as const };
  const told = profileBriefing(dataset, prepare(dataset).view(slice), { language: "fr" }, slice);
  expect(told.title).toContain("postes");
  expect(told.slice).toBe("sur le papier");
  expect(told.charts.map(({ title }) => title)).toContain("Postes par niveau");
});
