import { describe, expect, it } from "vitest";
import { file, fixture, read, refused } from "./reading.ts";

describe("Popolo", () => {
  const theatre = read([fixture("theatre.json")]);

  it("keeps partial dates, parents, posts and people", () => {
    expect(theatre.node("guild")).toMatchObject({ kind: "body", since: "1999" });
    expect(theatre.node("theatre")).toMatchObject({ kind: "entity", aliases: ["The Lake"] });
    expect(theatre.node("theatre")?.until).toBeUndefined();
    expect(theatre.node("prompter")).toMatchObject({ kind: "post", since: "2001-05" });
    expect(theatre.lines).toEqual([
      "theatre part-of guild",
      "prompter part-of theatre",
      "7 holds prompter",
      "7 member-of theatre",
    ]);
    expect(theatre.dataset.lines[2]).toMatchObject({ since: "2003", until: "2004" });
  });

  it("names every row that does not fit", () => {
    const broken = {
      organizations: [{ id: "a" }, { id: "b", name: "B", parent_id: "c", founding_date: "99" }],
      memberships: [{ person_id: "nobody", organization_id: "z" }],
    };
    const told = refused([file("broken.json", JSON.stringify(broken))]).problems.map(
      ({ file: where, row, field, code }) => `${where}:${row} ${field} ${code}`,
    );
    expect(told).toEqual(
      expect.arrayContaining([
        "broken.json organizations:1 name bad-value",
        "broken.json organizations:2 founding_date bad-value",
        "broken.json memberships:1 person_id dangling-id",
      ]),
    );
  });
});
