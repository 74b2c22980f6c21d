import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { gallery, galleryFolder } from "./gallery.ts";

it("the gallery of briefings is what the program draws today (npm run gallery)", async () => {
  for (const { name, bytes } of await gallery())
    expect(readFileSync(new URL(name, galleryFolder), "utf8"), name).toBe(new TextDecoder().decode(bytes));
});
