import { expect, it } from "vitest";
import { layOutLayered } from "../../graph/drawing/layered/index.ts";
import { eased, pictureBetween } from "../../web/canvas/transition.ts";
import { organization } from "../graph/drawing/layered/organization.ts";

const [before, after] = [layOutLayered(organization(12, 1)), layOutLayered(organization(14, 2))];

it("ends at the next picture", () => {
  const end = pictureBetween(before, after, 1);
  expect(end.boxes.map(({ id, x, y }) => [id, Math.round(x), Math.round(y)])).toEqual(
    after.boxes.map(({ id, x, y }) => [id, Math.round(x), Math.round(y)]),
  );
});

it("begins where boxes were, in the room of the next, and has new ones where they will be", () => {
  const start = pictureBetween(before, after, 0);
  const scale = Math.max(after.width, after.height) / Math.max(before.width, before.height);
  const [first] = before.boxes;
  const found = start.boxes.find(({ id }) => id === first?.id);
  expect((found?.x ?? 0) - after.width / 2).toBeCloseTo(((first?.x ?? 0) - before.width / 2) * scale);
  const known = new Set(before.boxes.map(({ id }) => id));
  for (const box of after.boxes.filter(({ id }) => !known.has(id))) expect(start.boxes).toContainEqual(box);
});

it("starts and ends slowly", () => {
  expect([eased(0), eased(0.5), eased(1)]).toEqual([0, 0.5, 1]);
  expect(eased(0.1)).toBeLessThan(0.1);
});
