import { expect, it } from "vitest";
import { askLine } from "../../../server/cli/ask-text.ts";

it.each([
  [{ conflicting: true }, "dotted ask directions --conflicting"],
  [{ conflicting: false }, "dotted ask directions"],
  [{ node: "srsg", conflicting: true }, "dotted ask directions --node srsg --conflicting"],
  [{ node: "two words" }, 'dotted ask directions --node "two words"'],
])("a command that is offered is typed as it is taken: %j", (parameters, typed) => {
  expect(askLine("directions", parameters)).toBe(typed);
});
