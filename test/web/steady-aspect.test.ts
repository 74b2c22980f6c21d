import { expect, it } from "vitest";
import { steadyAspect } from "../../web/scene/use-steady-aspect.ts";

const cases = [
  { what: "a notice over the picture is no other shape", before: 1.25, aspect: 1.4, same: true },
  { what: "another window is", before: 1.25, aspect: 2, same: false },
  { what: "no room yet is not", before: 1.25, aspect: 0, same: true },
];

it.each(cases)("$what", ({ before, aspect, same }) => {
  expect(steadyAspect(aspect, before) === before).toBe(same);
});

it("windows of about one size are given one shape", () => {
  expect(steadyAspect(1.2, 0)).toBe(steadyAspect(1.3, 0));
});
