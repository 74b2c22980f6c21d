import { expect, test } from "vitest";
import { withOneGrade } from "../../../graph/record/one-grade.ts";

const list = { id: "1", grade: "P-2", classification: "P-2" };

test.each([
  ["a new grade is the new classification", list, { grade: "P-4", classification: "P-2" }, "P-4"],
  ["both by hand stand", list, { grade: "P-4", classification: "Legal" }, "Legal"],
  ["another classification stands", list, { grade: "P-2", classification: "Legal" }, "Legal"],
  ["no grade leaves what there is", list, { classification: "P-2" }, "P-2"],
  [
    "two that differed stand",
    { grade: "P-2", classification: "Legal" },
    { grade: "P-4", classification: "Legal" },
    "Legal",
  ],
  [
    "a classification alone stands",
    { classification: "P-2" },
    { grade: "P-4", classification: "P-2" },
    "P-2",
  ],
])("%s", (_, before, after, classification) => {
  expect(withOneGrade(before, after)).toEqual({ ...after, classification });
});
