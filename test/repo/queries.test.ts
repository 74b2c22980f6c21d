import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** `query.data ?? []`: a reading that failed or is on its way, taken for one that found nothing. */
const takenForNone = /\.data\s*\?\?|\.data\)?\s*\|\|\s*[[{"0]/;

const files = readdirSync("web", { recursive: true, encoding: "utf8" }).filter(
  (name) => /\.tsx?$/.test(name) && !name.startsWith("dist"),
);

it("is a rule that finds what it is for", () => {
  expect("const rows = useRead<Row[]>(path).data ?? [];").toMatch(takenForNone);
});

it.each(files)("%s takes nothing unread for absent", (name) => {
  const lines = readFileSync(`web/${name}`, "utf8").split("\n");
  expect(lines.filter((line) => takenForNone.test(line))).toEqual([]);
});
