import { describe, expect, it } from "vitest";
import { figureUntold } from "../../analysis/profile/figure-told.ts";
import { type Profile, profileOf } from "../../analysis/profile/profile.ts";
import type { FigureId } from "../../analysis/profile/words.ts";
import type { Slice } from "../../graph/index/slice.ts";
import { viewOfCase } from "./case.ts";

describe("what is on record is never called not recorded", () => {
  const rows = {
    nodes: ["post head", "post a", "post b", "post lone", "holder ann", "entity north"],
    lines: [
      { from: "a", kind: "reports-to", to: "head", basis: "formal" },
      { from: "b", kind: "reports-to", to: "a", basis: "formal" },
      { from: "ann", kind: "holds", to: "head", confidence: "inferred" },
      "head part-of north",
    ],
  } as const;
  const at = (slice: Partial<Slice>) => profileOf(viewOfCase({ ...rows, slice }));
  const posts = (told: Profile, part: "notRecorded" | "outside", id: string) =>
    told[part].find((one) => one.id === id)?.posts ?? 0;

  it("where lines of practice alone are asked for and there is none", () => {
    const told = at({ bases: ["practice"] });
    expect([posts(told, "notRecorded", "superior"), posts(told, "outside", "superior")]).toEqual([1, 3]);
    expect(told.unplaced).toEqual([
      { id: "outside", posts: 3 },
      { id: "alone", posts: 1 },
    ]);
    expect(told.figures.map(({ id }) => id)).not.toContain("layers");
    expect(told.figures.find(({ id }) => id === "practiceLayers")?.value).toBeNull();
    const word = (id: FigureId): string => figureUntold([told], id).en;
    expect([word("practiceLayers"), word("fte")]).toEqual(["not in this slice", "not recorded"]);
  });

  it("where less sure lines are left out", () => {
    const told = at({ confidence: "stated" });
    expect([posts(told, "notRecorded", "holder"), posts(told, "outside", "holder")]).toEqual([3, 1]);
  });

  it("and all that no line says, of whichever kind, is", () => {
    const whole = at({});
    expect([whole.outside, posts(whole, "notRecorded", "holder")]).toEqual([[], 3]);
    expect(figureUntold([whole], "practiceLayers").en).toBe("not recorded");
  });
});
