import { describe, expect, test } from "vitest";
import { aspectOf } from "../../web/panels/picture/use-aspect.ts";

const column = { width: 756, height: 848, both: false };

describe("The shape for which a picture is arranged", () => {
  test("is width by height of what bars usually leave of the column, in steps of a twentieth", () => {
    expect(aspectOf(column)).toBe(1.15);
    expect(aspectOf({ ...column, width: 758 })).toBe(1.15);
    expect(aspectOf({ ...column, width: 800 })).toBe(1.25);
  });

  test("is a wider one over a table", () => {
    expect(aspectOf({ ...column, both: true })).toBe(1.75);
  });

  test("is not told where there is next to no room", () => {
    expect(aspectOf({ ...column, width: 40 })).toBeUndefined();
    expect(aspectOf({ ...column, height: 0 })).toBeUndefined();
  });

  test("is one that can be drawn where bars take all of the height", () => {
    expect(aspectOf({ ...column, height: 180 })).toBe(6.3);
  });
});
