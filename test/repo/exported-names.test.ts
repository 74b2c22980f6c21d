import { expect, it } from "vitest";
import { exportedNames, exportersByName, namesOfSeveral } from "./exported-names.ts";

it("an exported name means one thing: no two modules export the same", () => {
  expect([...namesOfSeveral()].map(([name, paths]) => `${name}: ${paths.join(" ")}`)).toEqual([]);
});

it("sees the names of all modules", () => {
  expect(exportersByName().get("info")?.length).toBeGreaterThan(10);
  expect(exportersByName().get("nodeKinds")).toEqual(["graph/kinds.ts"]);
});

it.each([
  ["export const a = 1;\nconst b = 2;", ["a"]],
  ["export const a = 1, b = 2;", ["a", "b"]],
  ["export type A = 1;\nexport interface B {}\nexport declare const c: A;", ["A", "B", "c"]],
  ["export async function a() {\n  const b = 1;\n}\nexport function* c() {}", ["a", "c"]],
  ["export class A {}\nexport abstract class B {}", ["A", "B"]],
  ["export enum A { b }\nexport const enum C { d }", ["A", "C"]],
  ["export const { a, b: c, ...d } = e;\nexport const [f, , [g]] = h;", ["a", "c", "d", "f", "g"]],
  ["const a = 1, b = 2;\nexport { a, b as c };\nexport type { D };", ["a", "c", "D"]],
  ["export default function a() {}", ["a"]],
  ["export default class A {}", ["A"]],
  ["const a = 1;\nexport default a;", ["a"]],
  ["export default defineConfig({});", []],
  [
    'export { a, b as c } from "./other.ts";\nexport * as d from "./d.ts";\nexport * from "./e.ts";',
    ["c", "d"],
  ],
  ["export const a = <T>(b: T): T => b;", ["a"]],
  ['import { a, b as c } from "./other.ts";\nexport { a, c };', ["c"]],
])("sees the names that a module exports: %s", (text, names) => {
  expect([...exportedNames("some.ts", text)]).toEqual(names);
});
