import { describe, expect, it } from "vitest";
import { initial } from "../../server/contract/view-state.ts";
import { momentInBoxes, practiceOver } from "../../web/state/actions.ts";

describe("practice over an icicle", () => {
  it.each([
    { name: "shows lines and colour", from: {}, to: { ties: ["practice"], colour: "gap" } },
    {
      name: "adds what is missing",
      from: { ties: ["functional", "practice"] },
      to: { ties: ["functional", "practice"], colour: "gap" },
    },
    {
      name: "goes again, and leaves other lines",
      from: { ties: ["functional", "practice"], colour: "gap" },
      to: { ties: ["functional"], colour: "reports" },
    },
  ] as const)("$name", ({ from, to }) => {
    expect(practiceOver({ ...initial, ...from })).toEqual(to);
  });
});

describe("before and after over an icicle", () => {
  it.each([
    { name: "a reform", state: { tried: ["R-1"] }, to: { form: undefined, moment: 100 } },
    { name: "two dates", state: { since: "2011", until: "2013" }, to: { form: undefined, moment: 100 } },
    { name: "nothing that changes", state: {}, to: {} },
  ])("leaves for boxes, or stays: $name", ({ state, to }) => {
    expect(momentInBoxes({ ...initial, form: "icicle", ...state })).toEqual(to);
  });
});
