import { describe, expect, it } from "vitest";
import { mappingSchema } from "../../../graph/importers/staff-list/mapping.ts";
import { file, read, refused } from "./reading.ts";

const csv = (header: string, ...rows: readonly string[]) => [
  file("list.csv", `${[header, ...rows].join("\n")}\n`),
];

const columns = {
  id: "Post ID",
  employee: "Employee ID",
  person: "Name",
  title: "Title",
  superior: "Reports to",
};

/** Posts 1 to 5, held by 3 to 7, whose superiors are named by staff number. */
const byNumber = ["1,3,Ann,Head,", "2,4,Bob,Sub,3", "3,5,Cy,Mate,4", "4,6,Di,Clerk,4", "5,7,Ed,Cook,5"];
/** Superiors that make a tree by codes, and another by staff numbers. */
const either = ["1,2,Ann,Head,", "2,1,Bob,Sub,1", "3,5,Cy,Mate,2", "4,6,Di,Clerk,2", "5,7,Ed,Cook,1"];

const heading = (superior: string): string => `Post ID,Employee ID,Name,Title,${superior}`;

const superiorsIn = (...given: Parameters<typeof read>) => {
  const { dataset, warnings } = read(...given);
  const nameOf = new Map(dataset.nodes.map(({ id, name }) => [id, name]));
  const lines = dataset.lines.filter(({ kind }) => kind === "reports-to");
  return {
    lines: lines.map(({ from, to }) => `${nameOf.get(from)} to ${nameOf.get(to)}`),
    told: warnings.map(({ code, field }) => [code, field]),
  };
};

const numbered = ["Sub to Head", "Mate to Sub", "Clerk to Sub", "Cook to Mate"];

describe("superiors whose numbers are codes of posts and staff numbers", () => {
  it("are read in the way that makes a hierarchy, which is told with what the other way makes", () => {
    const files = csv(heading("Reports to"), ...byNumber);
    expect(superiorsIn(files)).toEqual({ lines: numbered, told: [["two-readings", "Reports to"]] });
    expect(read(files).warnings[0]?.message).toMatch(
      /read as "Employee ID" \(4 of 4 .* 0 in circles\), not as "Post ID" \(4 of 4 .* 2 in circles\)/,
    );
  });

  const heads: readonly (readonly [string, readonly string[]])[] = [
    ["Manager's employee ID", ["Mate to Sub", "Clerk to Sub"]],
    ["Matricule du supérieur", ["Mate to Sub", "Clerk to Sub"]],
    ["Supervisor position no.", ["Mate to Head", "Clerk to Head"]],
    ["Reports to post", ["Mate to Head", "Clerk to Head"]],
  ];
  it.each(heads)("are read as the header %s says", (superior, lines) => {
    const rows = ["1,3,Ann,Head,", "2,1,Bob,Sub,", "3,5,Cy,Mate,1", "4,6,Di,Clerk,1"];
    expect(superiorsIn(csv(heading(superior), ...rows))).toEqual({ lines, told: [] });
  });

  it("are asked about where both ways make one, with both columns and how to choose", () => {
    const { problems } = refused(csv(heading("Reports to"), ...either));
    expect(problems[0]).toMatchObject({
      code: "unsure-mapping",
      message: expect.stringMatching(/"Post ID".*"Employee ID".*superiorBy: id.*superiorBy: person/),
    });
  });

  it("are asked about where the header says one way and the other makes the hierarchy", () => {
    const { problems } = refused(csv(heading("Supervisor position no."), ...byNumber));
    expect(problems[0]).toMatchObject({ code: "unsure-mapping" });
  });

  it.each([
    ["id", ["Sub to Head", "Mate to Sub", "Clerk to Sub", "Cook to Head"]],
    ["person", ["Mate to Head", "Clerk to Head", "Cook to Sub"]],
  ])("are read as a mapping says: %s", (superiorBy, lines) => {
    const mapping = mappingSchema.parse({ columns, superiorBy });
    const rows = either.with(1, superiorBy === "id" ? "2,1,Bob,Sub,1" : "2,1,Bob,Sub,");
    expect(superiorsIn(csv(heading("Reports to"), ...rows), { mapping }).lines).toEqual(lines);
  });

  it("raise no question where both ways mean the same rows", () => {
    const rows = ["1,1,Ann,Head,", "2,2,Bob,Sub,1", "3,3,Cy,Mate,2"];
    expect(superiorsIn(csv(heading("Reports to"), ...rows))).toEqual({
      lines: ["Sub to Head", "Mate to Sub"],
      told: [],
    });
  });

  it("take one who names himself for the top", () => {
    const rows = byNumber.with(0, "1,3,Ann,Head,3");
    expect(superiorsIn(csv(heading("Reports to"), ...rows)).lines).toEqual(["Head to Head", ...numbered]);
  });

  it("are not found among the staff numbers where no post has the code", () => {
    const rows = ["1,7,Ann,Head,", "2,8,Bob,Sub,1", "3,9,Cy,Mate,1", "4,6,Di,Clerk,9"];
    expect(superiorsIn(csv(heading("Reports to"), ...rows))).toEqual({
      lines: ["Sub to Head", "Mate to Head"],
      told: [
        ["missing-superior", "Reports to"],
        ["two-readings", "Reports to"],
      ],
    });
  });
});

describe("a second superior named by such numbers", () => {
  it("is named as the first is", () => {
    const rows = ["P1,2,Ann,Head,,", "P2,1,Bob,Sub,Ann,", "P3,3,Cy,Mate,Ann,", "P4,4,Di,Clerk,Bob,3"];
    const files = csv("Post ID,Employee ID,Name,Title,Reports to,Dotted line", ...rows);
    expect(read(files).lines.filter((line) => line.includes("functional"))).toEqual(["P4 functional-to P3"]);
  });
});
