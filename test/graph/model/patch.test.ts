import { describe, expect, it } from "vitest";
import { operationSchema } from "../../../graph/model/patch.ts";

const cases = [
  { op: "change-node", id: "a", changes: { name: "Another name" } },
  { op: "change-node", id: "a", changes: { class: true, aliases: ["A"] } },
  { op: "change-line", id: "a--heads--b", changes: { clarity: "clear" } },
  { op: "change-line", id: "a--heads--b", changes: { basis: "practice", scopes: ["finance"] } },
];

describe("a change says only what changes", () => {
  it.each(cases)("$op $changes", (operation) => {
    expect(operationSchema.parse(operation)).toEqual(operation);
  });

  it("fills in nothing when nothing is given", () => {
    for (const op of ["change-node", "change-line"])
      expect(operationSchema.parse({ op, id: "a", changes: {} })).toEqual({ op, id: "a", changes: {} });
  });
});
