import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";

const namesSchema = z.record(z.string(), z.string()).transform(Object.keys);
const manifestSchema = z.object({ dependencies: namesSchema, devDependencies: namesSchema });

const decided = (): string[] => {
  const [, part = ""] = readFileSync("DECISIONS.md", "utf8").split("## Dependencies");
  return [...part.matchAll(/^\| ((?:@[a-z-]+\/)?[a-z][a-z0-9-]*) +\|/gm)].map(([, name = ""]) => name);
};

it("DECISIONS has one row for each dependency, and none for what is gone", () => {
  const { dependencies, devDependencies } = manifestSchema.parse(
    JSON.parse(readFileSync("package.json", "utf8")),
  );
  expect(decided().filter((name) => name !== "package")).toEqual([...dependencies, ...devDependencies]);
});
