import { describe, expect, it, test } from "vitest";
import { file, read } from "./reading.ts";

/** The posts that are read of a list, and what is told of which row. */
const postsIn = (...rows: readonly string[]) => {
  const { dataset, warnings } = read([file("list.csv", `${rows.join("\n")}\n`)]);
  return {
    posts: dataset.nodes.filter(({ kind }) => kind === "post").map(({ name }) => name),
    told: warnings.map(({ code, row }) => [code, row]),
  };
};

const coded = ["Post ID,Title,Name,Unit,Reports to", "1,Head,A B,U,", "2,Sub,C D,U,1", "3,Clerk,E F,U,2"];
const plain = ["Title,Name,Unit,Reports to", "Head,A B,U,", "Sub,C D,U,A B", "Clerk,E F,U,C D"];

describe("a row that names the columns once more, with no empty row above it", () => {
  it.each([
    ["in other words", "Post no.,Position,Incumbent,Division,Manager"],
    ["in capitals", "POST ID,TITLE,NAME,UNIT,REPORTS TO"],
    ["in another language", "N° de poste,Intitulé,Titulaire,Unité,Supérieur hiérarchique"],
    ["in part", "Post ID,Title,Name,,"],
  ])("%s is no post, and is told", (_, header) => {
    expect(postsIn(...coded, header, "4,Cook,G H,V,2")).toEqual({
      posts: ["Head", "Sub", "Clerk", "Cook"],
      told: [["header-again", 5]],
    });
  });

  it("as it is above is no post, and nothing is told", () => {
    expect(postsIn(...coded, coded[0] ?? "", "4,Cook,G H,V,2")).toEqual({
      posts: ["Head", "Sub", "Clerk", "Cook"],
      told: [],
    });
  });

  it("in a list without codes is none either", () => {
    const { posts, told } = postsIn(...plain, "Job title,Incumbent,Department,Manager", "Cook,G H,V,A B");
    expect([posts, told]).toEqual([["Head", "Sub", "Clerk", "Cook"], [["header-again", 5]]]);
  });

  it("in another order begins another table, which is told and not read by the wrong columns", () => {
    expect(postsIn(...coded, "Name,Post ID,Title,Reports to,Unit", "G H,4,Cook,2,V")).toEqual({
      posts: ["Head", "Sub", "Clerk"],
      told: [["table-below", 5]],
    });
  });

  it.each([
    [",Manager,Vacant,Office,1", "Manager"],
    ["4,Position,Titulaire,Section,2", "Position"],
    ["4,Team,Agent,Team,2", "Team"],
  ])("is not taken for one where titles and units are such words: %s", (row, title) => {
    expect(postsIn(...coded, row).posts).toEqual(["Head", "Sub", "Clerk", title]);
  });
});

describe("notes right below a list", () => {
  it.each([
    ["1 = vacant since May"],
    ["2) on secondment"],
    ["(3) frozen"],
    ["4 – acting"],
    ["3 posts are frozen"],
    ["* as of May"],
    ["TBC = to be confirmed"],
    ["Source: staff office"],
    ["Légende : rouge"],
    ["Stand 5.2024"],
    ["1. unbesetzt"],
  ])("%s is no post, and is told", (note) => {
    const noted = {
      told: [
        ["legend-row", 5],
        ["legend-row", 6],
      ],
    };
    expect(postsIn(...plain, `${note},,,`, `${note},,,`)).toEqual({
      posts: ["Head", "Sub", "Clerk"],
      ...noted,
    });
    expect(postsIn(...coded, `,${note},,,`, `,${note},,,`)).toEqual({
      posts: ["Head", "Sub", "Clerk"],
      ...noted,
    });
  });

  it("that are keys of codes and what they mean are no posts either", () => {
    expect(postsIn(...coded, "1,means vacant,,,", "2,means acting,,,")).toEqual({
      posts: ["Head", "Sub", "Clerk"],
      told: [
        ["legend-row", 5],
        ["legend-row", 6],
      ],
    });
  });

  it("of another beginning may be posts: they stay and are told", () => {
    expect(postsIn(...plain, "Driver,,,", "2nd Secretary,,,", "1. Sekretär,,,")).toEqual({
      posts: ["Head", "Sub", "Clerk", "Driver", "2nd Secretary", "1. Sekretär"],
      told: [
        ["bare-row", 5],
        ["bare-row", 6],
        ["bare-row", 7],
      ],
    });
  });
});

test("posts of a code and a title alone, and sums, are read as before", () => {
  expect(postsIn(...coded, "4,Driver,,,", "5,Cook,,,")).toEqual({
    posts: ["Head", "Sub", "Clerk", "Driver", "Cook"],
    told: [],
  });
  expect(postsIn(...coded, ",Total: 3,,,").told).toEqual([["total-row", 5]]);
});

test("a row of one cell among others is no note below the list", () => {
  expect(postsIn(...plain, "1 = vacant,,,", "Cook,G H,U,A B").posts).toContain("1 = vacant");
});

test("in a list of which most rows are of one cell nothing is told of them", () => {
  expect(postsIn(...plain, ...Array.from({ length: 9 }, (_, at) => `Driver ${at},,,`)).told).toEqual([]);
});
