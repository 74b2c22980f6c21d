import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { pages } from "./pages.ts";

test.each(pages)("$path is what `npm run docs` writes", async ({ path, make }) => {
  expect(await readFile(path, "utf8")).toBe(make());
});
