import { expect, it } from "vitest";
import { ApiProblem } from "../../web/api/problem.ts";
import { beyondFields, faultsByField } from "../../web/panels/settings/faults-by-field.ts";

const field = "span-and-layers.groups";
const unknown = { code: "unknown-group", message: 'no unit is called "Nowhere"', field };
const small = { code: "too-small", message: "Too small", field: `${field}.0.mostReports` };

it("tells a fault that stands at its field nowhere else, and any other in the list", () => {
  const problem = new ApiProblem("bad-request", 400, "refused", [unknown, small], "refusé");
  const told = faultsByField(problem, (key) => key);
  expect(Object.keys(told)).toEqual([field]);
  const left = beyondFields(problem, told);
  expect([left.problems, left.message, left.fr]).toEqual([[small], "refused", "refusé"]);
});
