import { expect, it } from "vitest";
import { detectors } from "../../analysis/detectors/index.ts";
import { type Organization, viewOfCase } from "./case.ts";

const graded = (id: string, grade: string) => ({ id, kind: "post", name: id, grade }) as const;

const answersOf = (given: Organization, id: string) => {
  const view = viewOfCase(given);
  const one = detectors.find(({ info }) => info.id === "grade-distance");
  const steps = one?.explain(view, { scale: ["D-2", "D-1", "P-5"] }, view.find(id) ?? -1);
  return steps?.slice(0, 3).map(({ answer }) => answer);
};

it.each([
  ["a grade beside the scale cannot be set against others", "D-3", "not recorded"],
  ["a grade on the scale can", "D-2", "no"],
])("%s", (_what, grade, answer) => {
  const given = { nodes: [graded("x", grade), graded("a", "D-1")], lines: ["a reports-to x"] };
  expect(answersOf(given, "x")).toEqual([answer, answer, answer]);
  expect(answersOf(given, "a")).toEqual([answer, answer, answer]);
});
