import { expect, it } from "vitest";
import { lru } from "../../graph/memo.ts";

it("keeps the last so many, and works the oldest out again", () => {
  const made: string[] = [];
  const cache = lru<string>(2);
  const ask = (key: string): string =>
    cache.of(key, () => {
      made.push(key);
      return `of ${key}`;
    });
  expect(["a", "b", "a", "c"].map(ask)).toEqual(["of a", "of b", "of a", "of c"]);
  expect(made).toEqual(["a", "b", "c"]);
  ask("a");
  ask("b");
  expect(made).toEqual(["a", "b", "c", "b"]);
});
