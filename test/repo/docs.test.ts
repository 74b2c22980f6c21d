import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { pages } from "./pages.ts";

/** Milliseconds: some pages try every reform, and machines are busy. */
const timeout = 300_000;

test.each(pages)("$path is what `npm run docs` writes", { timeout }, async ({ path, make }) => {
  expect(await readFile(path, "utf8")).toBe(make());
});
