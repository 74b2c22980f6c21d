import { expect, it } from "vitest";
import { namesTogether } from "../../web/words/names.ts";

it.each([
  [[], ""],
  [["Envoy"], "Envoy"],
  [["Envoy", "Chief"], "Envoy, Chief"],
  [["Director, Operations", "Chief of Staff"], "Director, Operations; Chief of Staff"],
])("%j stand together as %s", (names, text) => {
  expect(namesTogether(names)).toBe(text);
});
