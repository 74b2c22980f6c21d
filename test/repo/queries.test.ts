import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** `query.data ?? []` and its like: a reading that failed or is on its way, taken for one that found nothing. */
const takenForNone =
  /\.data\s*\?\?|\.data\)?\s*\|\|\s*[[{"0]|\.data\?(?:\.\w+\??)+\s*(?:\?\?|\|\|)\s*[[{"]|\{[^}]*\bdata(?::\s*\w+)?\s*=\s*[[{"0][^}]*\}\s*=\s*use/;

const files = readdirSync("web", { recursive: true, encoding: "utf8" }).filter(
  (name) => /\.tsx?$/.test(name) && !name.startsWith("dist"),
);

it.each([
  "const rows = useRead<Row[]>(path).data ?? [];",
  "const { data = [] } = useRead<Row[]>(path);",
  "const { error, data: rows = [] } = useRead<Row[]>(path);",
  "const known = useRead<Finding>(path).data?.resolvedBy ?? [];",
])("is a rule that finds what it is for: %s", (line) => {
  expect(line).toMatch(takenForNone);
});

it.each(files)("%s takes nothing unread for absent", (name) => {
  const lines = readFileSync(`web/${name}`, "utf8").split("\n");
  expect(lines.filter((line) => takenForNone.test(line))).toEqual([]);
});
