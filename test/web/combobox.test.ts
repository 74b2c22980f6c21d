import { expect, it } from "vitest";
import { comboboxMove } from "../../web/panels/search/combobox.ts";

it.each([
  { name: "down to the next", key: "ArrowDown", at: 0, count: 3, move: { do: "mark", at: 1 } },
  { name: "down from the last to the first", key: "ArrowDown", at: 2, count: 3, move: { do: "mark", at: 0 } },
  { name: "up from the first to the last", key: "ArrowUp", at: 0, count: 3, move: { do: "mark", at: 2 } },
  { name: "nowhere in an empty list", key: "ArrowUp", at: 0, count: 0, move: { do: "mark", at: 0 } },
  { name: "takes what is marked", key: "Enter", at: 1, count: 3, move: { do: "take" } },
  { name: "closes", key: "Escape", at: 1, count: 3, move: { do: "close" } },
  { name: "leaves other keys to the field", key: "a", at: 1, count: 3, move: undefined },
])("$key: $name", ({ key, at, count, move }) => {
  expect(comboboxMove(key, at, count)).toEqual(move);
});
