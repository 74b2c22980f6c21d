import { expect, it } from "vitest";
import { matrixOf } from "../../analysis/profile/matrix.ts";
import { profilePicture } from "../../analysis/profile/picture.ts";
import { profileOf } from "../../analysis/profile/profile.ts";
import { type Shape, sceneTexts } from "../../graph/drawing/plate/scene.ts";
import { viewOfCase } from "./case.ts";

const profile = profileOf(
  viewOfCase({
    nodes: [
      "entity north",
      "entity south",
      "place town",
      { id: "head", kind: "post", name: "Head", grade: "D-1" },
      { id: "a", kind: "post", name: "A", grade: "P-4" },
      "post b",
    ],
    lines: [
      "a reports-to head",
      "b reports-to head",
      "head part-of north",
      "a part-of south",
      "b part-of south",
      "a located-in town",
    ],
  }),
);

const right = (shapes: readonly Shape[]): number =>
  Math.max(
    ...shapes.map((shape) =>
      shape.shape === "group" ? right(shape.children) : shape.shape === "rect" ? shape.x + shape.w : 0,
    ),
  );

it("sets units against each other, those with most lines first", () => {
  expect(matrixOf(profile)).toEqual({
    units: ["north", "south"],
    counts: [
      [0, 0],
      [2, 0],
    ],
  });
});

it("draws every part of a profile on one page and says it in words", () => {
  const page = profilePicture([{ name: "Agency", profile }], "en");
  const texts = sceneTexts(page.shapes).map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining([
      "Agency",
      "Posts by layer",
      "D-1 1",
      "2–3",
      "town",
      "Lines across units (posts)",
    ]),
  );
  expect(page.says).toContain("south → north 2");
  expect(right(page.shapes)).toBeLessThanOrEqual(page.width);
});

it("sets two profiles beside each other, in the reader's language", () => {
  const one = profilePicture([{ name: "Agency", profile }], "fr");
  const two = profilePicture(
    ["2011", "2013"].map((name) => ({ name, profile })),
    "fr",
  );
  expect(two.width).toBeGreaterThan(2 * one.width - 100);
  expect(sceneTexts(two.shapes).filter(({ text }) => text === "Postes par niveau")).toHaveLength(2);
});
