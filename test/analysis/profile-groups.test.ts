import { describe, expect, it } from "vitest";
import { unitsOfEach } from "../../analysis/profile/matrix.ts";
import { partRows } from "../../analysis/profile/parts.ts";
import { profileOf } from "../../analysis/profile/profile.ts";
import { rowsBeside } from "../../analysis/profile/rows-beside.ts";
import { viewOfCase } from "./case.ts";

describe("groups of posts", () => {
  const group = (id: string) => ({ id, kind: "post", name: id, class: true, members: "unknown" }) as const;
  const grouped = profileOf(
    viewOfCase({
      nodes: [
        "post head",
        "post a",
        group("b"),
        group("c"),
        group("d"),
        "entity north",
        "entity south",
        "mechanism panel",
      ],
      lines: [
        ...["a", "b", "c", "panel"].map((id) => `${id} reports-to head`),
        "d reports-to a",
        "head part-of north",
        ...["a", "b", "c", "d", "panel"].map((id) => `${id} part-of south`),
      ],
    }),
  );

  it("are told beside the posts that answer to another unit, never as posts", () => {
    expect(grouped.crossings).toEqual([{ from: "south", to: "north", posts: 1, groups: 2 }]);
    expect(partRows(grouped, "crossings", "en")).toMatchObject([
      { label: "south → north", value: 1, note: "+ 2 groups of posts" },
    ]);
  });

  it("and bodies that answer to a post are told beside its reports, and are none", () => {
    expect(partRows(grouped, "spans", "en").filter(({ note }) => note.includes("bodies"))).toMatchObject([
      { label: "2–3", value: 1, note: "1 with committees or bodies, not counted" },
    ]);
  });

  it("are said to be all there is of a row where profiles beside each other have no post in it", () => {
    expect(rowsBeside([grouped, grouped], "layers", "en")).toEqual([
      { label: "1", cells: [1, 1], notes: ["", ""], untold: "not recorded" },
      {
        label: "2",
        cells: [1, 1],
        notes: ["+ 2 groups of posts", "+ 2 groups of posts"],
        untold: "not recorded",
      },
      {
        label: "3 (groups of posts only)",
        cells: [0, 0],
        notes: ["+ a group of posts", "+ a group of posts"],
        untold: "not recorded",
      },
    ]);
    const chain = ["b reports-to a", "c reports-to b"];
    const listed = profileOf(viewOfCase({ nodes: ["post a", "post b", "post c"], lines: chain }));
    expect(rowsBeside([grouped, listed], "layers", "en")[2]).toMatchObject({ label: "3", cells: [0, 1] });
  });
});

describe("matrices beside each other", () => {
  const across = (...pairs: readonly (readonly [string, string])[]) => ({
    crossings: pairs.map(([from, to]) => ({ from, to, posts: 1, groups: 0 })),
  });
  it.each([
    [
      "have the same units where organizations share some",
      [["a", "b"]],
      [["b", "c"]],
      ["b", "a", "c"],
      ["b", "a", "c"],
    ],
    ["have their own where they share none", [["a", "b"]], [["c", "d"]], ["a", "b"], ["c", "d"]],
    ["have those of the one that has any", [], [["c", "d"]], ["c", "d"], ["c", "d"]],
  ] as const)("%s", (_, one, other, ...units) => {
    expect(unitsOfEach([across(...one), across(...other)], "posts")).toEqual(units);
  });
});
