import { describe, expect, test } from "vitest";
import { aspectOf } from "../../web/panels/picture/use-aspect.ts";

describe("The shape of the room for a picture", () => {
  test("is width by height, in steps of a twentieth", () => {
    expect(aspectOf({ width: 1200, height: 800 })).toBe(1.5);
    expect(aspectOf({ width: 1203, height: 800 })).toBe(1.5);
    expect(aspectOf({ width: 1250, height: 800 })).toBe(1.55);
  });

  test("is not told where there is next to no room", () => {
    expect(aspectOf({ width: 40, height: 800 })).toBeUndefined();
    expect(aspectOf({ width: 0, height: 0 })).toBeUndefined();
  });
});
