import { describe, expect, test } from "vitest";
import { countsBySubject } from "../../web/panels/table/counts-by-subject.ts";

describe("Findings counted by subject", () => {
  test("each subject of a finding has one more", () => {
    const counts = countsBySubject([
      { subjects: ["a", "b"], status: "found" },
      { subjects: ["a"], status: "found" },
    ]);
    expect([...counts]).toEqual([
      ["a", 2],
      ["b", 1],
    ]);
  });

  test("what could not be told is no finding", () => {
    expect(countsBySubject([{ subjects: ["a"], status: "not-enough-data" }]).size).toBe(0);
  });
});
