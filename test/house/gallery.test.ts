import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { pageNames } from "../../analysis/briefings/pages.ts";
import { pictures } from "./gallery.ts";

it.each(pageNames)(
  "the pictures on %s are what the program draws today (npm run gallery)",
  async (page) => {
    for (const { path, text } of await pictures(page))
      expect(readFileSync(path, "utf8"), path.pathname.split("/").at(-1) ?? "").toBe(text);
  },
  240_000,
);
