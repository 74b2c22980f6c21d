import { expect, it } from "vitest";
import { exportedNames, exportersByName, namesOfSeveral } from "./exported-names.ts";

it("an exported name means one thing: no two modules export the same", () => {
  expect([...namesOfSeveral()].map(([name, paths]) => `${name}: ${paths.join(" ")}`)).toEqual([]);
});

it("sees the names of all modules", () => {
  expect(exportersByName().get("info")?.length).toBeGreaterThan(10);
  expect(exportersByName().get("nodeKinds")).toEqual(["graph/kinds.ts"]);
});

it("sees constants, types, classes and functions, and no names inside", () => {
  const text =
    "export const a = 1;\nexport type B = 1;\nexport async function c() {\n  const d = 1;\n}\nconst e = 2;";
  expect([...exportedNames(text)]).toEqual(["a", "B", "c"]);
});
