import { describe, expect, it } from "vitest";
import { rowsCalled, rowsNear } from "../../../analysis/queries/shared/called.ts";
import { nodeMeant } from "../../../analysis/queries/shared/parameters.ts";
import { viewOfCase } from "../case.ts";

const view = viewOfCase({
  nodes: [
    { id: "sc", kind: "body", name: "UN Security Council", short: "UNSC" },
    {
      id: "fifth",
      kind: "body",
      name: "Fifth Committee of the Assembly",
      aliases: ["Comité d'administration"],
    },
    { id: "hlp", kind: "mechanism", name: "High-level Panel on Coherence" },
    { id: "fund", kind: "fund", name: "Peacebuilding Fund", short: "PBF" },
    { id: "office", kind: "entity", name: "Peacebuilding Support Office" },
    { id: "R-1", kind: "recommendation", name: "Revive the Panel on Coherence" },
  ],
  lines: [],
});

const ids = (rows: readonly number[]): string[] => rows.map((row) => view.node(row).id);

describe("what a person calls a node", () => {
  it.each([
    ["UNSC", "sc"],
    ["the Security Council", "sc"],
    ["United Nations Security Council", "sc"],
    ["high level panel", "hlp"],
    ["Peace-building Funds", "fund"],
    ["comite d’administration", "fifth"],
    ["Panel on Coherence", "hlp"],
    ["Support Office", "office"],
  ])("%s", (text, id) => {
    expect(ids(rowsCalled(view, text))).toEqual([id]);
    expect(view.node(nodeMeant(view, text)).id).toBe(id);
  });

  it("is told apart where several are meant, with their names", () => {
    expect(() => nodeMeant(view, "peacebuilding")).toThrow(
      expect.objectContaining({ code: "bad-request", message: expect.stringContaining("(fund)") }),
    );
  });

  it("is nothing on record where only some of the words are, with what comes near", () => {
    expect(ids(rowsCalled(view, "Human Rights Council"))).toEqual([]);
    expect(ids(rowsNear(view, "Fifth Comittee of Assembly"))[0]).toBe("fifth");
    expect(() => nodeMeant(view, "Secruity Council")).toThrow(
      expect.objectContaining({
        code: "not-found",
        message: expect.stringMatching(/near it: UN Security Council/),
      }),
    );
    expect(rowsNear(view, "xyzzy")).toEqual([]);
  });

  it("a short word is looked for as a whole name only", () => {
    expect(ids(rowsCalled(view, "UN"))).toEqual([]);
    expect(ids(rowsCalled(view, "on"))).toEqual([]);
  });
});
