import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, it } from "vitest";

/** What a slice asks of nodes and lines stands in analysis/cypher/slice.ts; templates say `{{node n}}` and `{{line r}}`. */
const ofSlice = /\$slice\.(bases|kinds|scopes|atFirst|atLast)\b/;

const templates = readdirSync("analysis", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".cypher"))
  .map((name) => `analysis/${name}`);

it.each(templates)("%s leaves to tags what a slice is", (file) => {
  const lines = readFileSync(file, "utf8").split("\n");
  expect(lines.filter((line) => ofSlice.test(line))).toEqual([]);
});

it.each(templates.filter((name) => name.includes("/fragments/")))(
  "%s is what several templates share",
  (file) => {
    const tag = `{{fragment ${basename(file, ".cypher")}`;
    const users = templates.filter((name) => readFileSync(name, "utf8").includes(tag));
    expect(users.length).toBeGreaterThan(1);
  },
);
