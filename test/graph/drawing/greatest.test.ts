import { expect, it } from "vitest";
import { greatest } from "../../../graph/drawing/plate/greatest.ts";
import { fc } from "../../random.ts";

it("finds the greatest count that will do, from any guess, and never asks the same twice", () => {
  const count = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(count, count, count, fc.option(count, { nil: undefined }), (least, most, limit, guess) => {
      const asked: number[] = [];
      const found = greatest(
        least,
        most,
        (each) => {
          asked.push(each);
          return each <= limit ? each : undefined;
        },
        guess,
      );
      const expected = Math.min(most, limit);
      expect(found).toBe(expected < least || most < least ? undefined : expected);
      expect(new Set(asked).size).toBe(asked.length);
      for (const each of asked) expect(each >= least && each <= most).toBe(true);
    }),
  );
});
