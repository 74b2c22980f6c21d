import { expect, it } from "vitest";
import { gradeDistance } from "../../analysis/detectors/grade-distance/index.ts";
import { spanAndLayers } from "../../analysis/detectors/span-and-layers/index.ts";
import { optionsInForce } from "../../analysis/options-in-force.ts";
import { analyze } from "../../analysis/run.ts";
import { type Organization, viewOfCase } from "./case.ts";

const grades = ["Director", "Officer"];
const ladder: Organization = {
  nodes: [
    { id: "x", kind: "post", name: "x", grade: "Officer" },
    { id: "a", kind: "post", name: "a", grade: "Director" },
  ],
  lines: ["a reports-to x"],
};

it("orders grades by the scale that a record keeps", () => {
  const found = (settings: object): string[] =>
    analyze(viewOfCase(ladder), {
      detectors: [gradeDistance.info.id],
      options: optionsInForce({ settings }),
    }).map(({ id }) => id);
  expect(found({})).toEqual(["grade-distance:grade-not-placed"]);
  expect(found({ grades })).toEqual(["grade-distance:inversion:x"]);
  expect(found({ grades: [...grades].reverse() })).toEqual([]);
});

it("puts a detector's own option over the scale of the record, and what is asked for over both", () => {
  const kept = { grades, detectors: { "grade-distance": { scale: ["A", "B"], mostSteps: 2 } } };
  expect(optionsInForce({ settings: kept })["grade-distance"]).toEqual({
    scale: ["A", "B"],
    ladder: "none",
    mostSteps: 2,
  });
  expect(
    optionsInForce({ settings: kept }, { "grade-distance": { mostSteps: 5 } })["grade-distance"],
  ).toEqual({ scale: ["A", "B"], ladder: "none", mostSteps: 5 });
});

it("says by whose order grades are judged, until the record or the caller has one of its own", () => {
  const settings = { grades, gradesFrom: "un-common-system" } as const;
  const ladderOf = (kept: object, asked?: Record<string, object>) =>
    optionsInForce({ settings: { ...settings, ...kept } }, asked)["grade-distance"];
  expect(ladderOf({})).toEqual({ scale: grades, ladder: "un-common-system" });
  expect(ladderOf({ gradesFrom: undefined })).toEqual({ scale: grades, ladder: "none" });
  expect(ladderOf({}, { "grade-distance": { scale: ["A"] } })).toEqual({ scale: ["A"], ladder: "none" });
});

it("says whose limit it is where a group has one of its own", () => {
  const star: Organization = {
    nodes: [
      { id: "office", kind: "entity", name: "Field Office" },
      ...["head", "a", "b", "c"].map((id) => `post ${id}`),
    ],
    lines: ["head part-of office", ...["a", "b", "c"].map((id) => `${id} reports-to head`)],
  };
  const groups = [{ unit: "office", mostReports: 2 }];
  const [finding] = analyze(viewOfCase(star), {
    detectors: [spanAndLayers.info.id],
    options: optionsInForce({ settings: { detectors: { "span-and-layers": { groups } } } }),
  });
  expect(finding).toMatchObject({
    message: "Head has 3 direct reports; the limit looked at for Field Office is 2.",
    numbers: { span: 3, limit: 2 },
  });
});

it.each([
  { groups: [], limit: "the limit looked at is 2", limite: "la limite considérée est 2" },
  {
    groups: [{ grades: ["P-5"], mostReports: 2 }],
    limit: "the limit looked at for P-5 is 2",
    limite: "la limite considérée pour P-5 est 2",
  },
])("says that a span is a least where a report stands for several: $limit", ({ groups, limit, limite }) => {
  const star: Organization = {
    nodes: [
      { id: "head", kind: "post", name: "Head", grade: "P-5" },
      { id: "clerks", kind: "post", name: "Clerks", class: true, members: "unknown" },
      ...["a", "b"].map((id) => `post ${id}`),
    ],
    lines: ["clerks", "a", "b"].map((id) => `${id} reports-to head`),
  };
  const options = { "span-and-layers": { groups, ...(groups.length === 0 ? { mostReports: 2 } : {}) } };
  const said = (language: "en" | "fr") =>
    analyze(viewOfCase(star), { detectors: [spanAndLayers.info.id], options, language })[0]?.message;
  expect([said("en"), said("fr")]).toEqual([
    `Head has at least 3 direct reports: some of the reports stand for several people; ${limit}.`,
    `Head a au moins 3 subordonnés directs : certains des subordonnés représentent plusieurs personnes ; ${limite}.`,
  ]);
});

it("takes no group that is both a unit and grades, or neither", () => {
  const parse = (group: object) =>
    spanAndLayers.options.safeParse({ groups: [{ ...group, mostReports: 4 }] }).success;
  expect([{ unit: "u", grades: ["P-5"] }, {}, { unit: "u" }, { grades: ["P-5"] }].map(parse)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
