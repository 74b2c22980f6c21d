import { describe, expect, test } from "vitest";
import { measure } from "../../analysis/measures/index.ts";
import { profileOf } from "../../analysis/profile/profile.ts";
import { analyze, prepare } from "../../analysis/run.ts";
import { everything } from "../../graph/index/slice.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import { succeeding } from "../../graph/record/left.ts";
import { readImport } from "../../server/services/read-import.ts";

/** A staff list of a day, as HR sends it each quarter under one name. */
const list = (date: string, ...rows: readonly string[]): Dataset => {
  const table = ["Post ID,Title,Grade,FTE,Unit,Manager ID,Name,Second reporting line", ...rows].join("\n");
  const { dataset } = readImport([{ name: "staff.csv", bytes: Buffer.from(table) }], { dataset: "ours" });
  return { ...dataset, date };
};

const lists = [
  list(
    "2024-01-01",
    "D1,Director,P5,1,Office,,Ada Brook,",
    "D2,Head of Rivers,P4,1,Rivers,D1,VACANT,",
    "D3,Hydrologist,P3,0.5,Rivers,D2,Lu Chen,",
    "D4,Boat Driver,G4,,Rivers,D2,Sam Reed,D1",
    "D5,Clerk,G3,1,Office,D9,Ana Ruiz,",
  ),
  list(
    "2024-07-01",
    "D1,Director General,P5,1,Office,,Ada Brook,",
    "D2,Head of Rivers,P5,1,Rivers,D1,Lu Chen,",
    "D3,Senior Hydrologist,P4,1,Rivers,D2,VACANT,",
    "D4,Boat Driver,,0.5,Rivers,D2,Sam Reed,",
    "D6,Diver,G4,1,Rivers,D3,Jo Hall,",
  ),
  list(
    "2025-01-01",
    "D1,Director General,P5,1,Office,,Bo Lind,",
    "D2,Head of Rivers,P5,0.8,Rivers,D1,Lu Chen,",
    "D3,Senior Hydrologist,P4,,Rivers,D2,Mia Stone,D1",
    "D4,Boat Driver,G4,0.5,Rivers,D2,Sam Reed,D1",
    "D5,Clerk,G3,0.5,Office,D1,Ana Ruiz,",
  ),
] as const;

const [first, ...later] = lists;
const whole = later.reduce((before, next) => succeeding(before, next, next.date ?? ""), first);

/**
 * What is told at a day, but the places it is said at, since a line of two lists is said in both, and the ids of posts
 * that were there before a gap.
 */
const toldAt = (dataset: Dataset, at: string) => {
  const view = prepare(dataset).view({ ...everything, at });
  return {
    profile: profileOf(view),
    measures: JSON.parse(JSON.stringify(measure(view)).replaceAll("--until-2024-06-30", "")),
    findings: analyze(view).map(({ detector, status, severity, message }) => ({
      detector,
      status,
      severity,
      message,
    })),
  };
};

describe("a record of three lists, each over the one before", () => {
  test.each([
    ["2024-06-30", lists[0]],
    ["2024", lists[1]],
    ["2024-08", lists[1]],
    ["2025-01-01", lists[2]],
  ] as const)("tells at %s what the list of then tells alone", (at, alone) => {
    const told = toldAt(whole, at);
    expect(told.profile.figures.find(({ id }) => id === "posts")?.value).toBe(5);
    if (at !== "2024") return expect(told).toEqual(toldAt(alone, at));
    // of a year in which things changed, its last day is counted
    expect(told.profile).toEqual(toldAt(alone, at).profile);
    return expect(told.measures).toEqual(toldAt(alone, at).measures);
  });

  test("keeps the values of today as they are, and beside them those of then, with where each was said", () => {
    const post = whole.nodes.find(({ id }) => id === "D3");
    expect(post).toMatchObject({ name: "Senior Hydrologist", grade: "P4" });
    expect(post?.fte).toBeUndefined();
    expect(post?.dated).toMatchObject([
      {
        until: "2024-06-30",
        name: "Hydrologist",
        grade: "P3",
        fte: 0.5,
        state: null,
        sources: [{ source: "staff-csv--until-2024-06-30", locator: "row 4" }],
      },
      { since: "2024-07-01", until: "2024-12-31", fte: 1, state: "vacant" },
    ]);
    expect(whole.sources.map(({ short, date }) => [short, date])).toEqual([
      ["staff.csv", undefined],
      ["staff.csv (2024-07-01)", "2024-07-01"],
      ["staff.csv (2024-01-01)", "2024-01-01"],
    ]);
  });

  test("keeps a post apart from what it was before a gap", () => {
    expect(
      whole.nodes
        .filter(({ name }) => name === "Clerk")
        .map(({ id, since, until, fte }) => [id, since, until, fte]),
    ).toEqual([
      ["D5", "2025-01-01", undefined, 0.5],
      ["D5--until-2024-06-30", undefined, "2024-06-30", 1],
    ]);
  });

  test("tells of a superior whom a list named and nobody is, then and without a date, and not after it was mended", () => {
    const named = (at?: string): string[] =>
      analyze(prepare(whole).view(at === undefined ? everything : { ...everything, at }), {
        detectors: ["broken-chain"],
      }).flatMap(({ id, message }) => (id.includes("superior-not-on-record") ? [message] : []));
    const fault = (of: string): string =>
      `The source names “D9” as the superior of ${of}; nothing on record is called so for certain`;
    expect(named("2024-06-30")).toEqual([`${fault("Clerk")}.`]);
    expect(named("2025-06-30")).toEqual([]);
    expect(named()).toEqual([`${fault("Clerk (Office, D5)")} (on record until 2024-06-30).`]);
  });

  test("does not take a correction of the same day for a change", () => {
    const [, second] = lists;
    const right = {
      ...second,
      nodes: second.nodes.map((node) => (node.id === "D4" ? { ...node, fte: 0.6 } : node)),
    };
    const corrected = succeeding(succeeding(first, second, "2024-07-01"), right, "2024-07-01");
    expect(corrected.nodes.find(({ id }) => id === "D4")).toMatchObject({
      fte: 0.6,
      dated: [{ until: "2024-06-30", fte: null, grade: "G4" }],
    });
  });
});
