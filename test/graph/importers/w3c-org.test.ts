import { describe, expect, it } from "vitest";
import { file, fixture, read, refused } from "./reading.ts";

describe("W3C ORG in Turtle", () => {
  const observatory = read([fixture("observatory.ttl")]);

  it("makes nodes of organizations, posts, people and sites, through subclasses too", () => {
    expect(observatory.dataset.date).toBe("2021-06-01");
    expect(observatory.node("clouds")).toMatchObject({
      kind: "entity",
      name: "Institute of Clouds",
      classification: "Institute",
    });
    expect(observatory.node("observatory")?.aliases).toEqual(["HO"]);
    expect(observatory.dataset.nodes.map(({ kind }) => kind).sort()).toEqual([
      "entity",
      "entity",
      "entity",
      "holder",
      "place",
      "post",
      "post",
    ]);
  });

  it("makes each statement one line, from whichever end it is made", () => {
    expect(observatory.lines.sort()).toEqual([
      "clouds part-of observatory",
      "director part-of observatory",
      "eve holds director",
      "eve holds head-of-optics",
      "eve member-of clouds",
      "eve member-of optics",
      "head-of-optics part-of optics",
      "head-of-optics reports-to director",
      "observatory located-in place-the-hill",
      "optics part-of observatory",
    ]);
    expect(observatory.warnings).toEqual([
      expect.objectContaining({ code: "dangling-id", field: "head-of-optics" }),
    ]);
  });

  it("refuses what is no Turtle, naming the line", () => {
    const error = refused([
      file("bad.ttl", "@prefix org: <http://www.w3.org/ns/org#>.\norg:a org:b ;;; oops"),
    ]);
    expect(error.problems).toEqual([expect.objectContaining({ code: "bad-turtle", row: 2 })]);
  });
});
