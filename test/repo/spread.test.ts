import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, it } from "vitest";
import { sourceFiles } from "./length.ts";

/** Where a list is spread into the arguments of a call: more than some 120,000 overflow the call stack. */
const spreadArguments = (name: string, text: string): string[] => {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isSpreadElement(node) && !ts.isArrayLiteralExpression(node.parent))
      found.push(`${name}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
};

it.each([
  { text: "Math.max(...counts)", found: ["a.ts:1"] },
  { text: "x;\nlist.push(1, ...more)", found: ["a.ts:2"] },
  { text: "new Set([...one, ...other])", found: [] },
])("$text", ({ text, found }) => {
  expect(spreadArguments("a.ts", text)).toEqual(found);
});

it("no measure spreads a list of nodes or lines, which may be long, into a call", () => {
  const files = sourceFiles().filter((file) => file.startsWith("analysis/measures/"));
  expect(files.length).toBeGreaterThan(10);
  expect(files.flatMap((file) => spreadArguments(file, readFileSync(file, "utf8")))).toEqual([]);
});
