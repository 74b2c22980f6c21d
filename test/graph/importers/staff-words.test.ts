import { describe, expect, it, test } from "vitest";
import { importFiles } from "../../../graph/importers/index.ts";
import { guessIn } from "../../../graph/importers/staff-list/index.ts";
import { likeness } from "../../../graph/importers/staff-list/likeness.ts";
import { file, read, refused } from "./reading.ts";

type Case = {
  readonly what: string;
  readonly name?: string;
  readonly text: string;
  readonly nodes?: readonly string[];
  readonly lines?: readonly string[];
  readonly warned?: readonly string[];
};

const base64 = (text: string): string => Buffer.from(text).toString("base64");

const cases: readonly Case[] = [
  {
    what: "a superior's code stands beside the name, before or behind",
    text: "ID,Title,Name,Reports to\n100,Chief,Ada,\n200,Clerk,Bo,Ada (100)\n300,Cook,Cy,Chief - 100\n400,Mate,Di,100 - Chief\n500,Aide,Ed,Ada [0100]\n",
    lines: ["200 to 100", "300 to 100", "400 to 100", "500 to 100"],
  },
  {
    what: "near miss: what stands beside the name is no code of the list",
    text: "ID,Title,Name,Reports to\n100,Chief,Ada,\n200,Clerk,Bo,100\n300,Cook,Cy,Ada (acting)\n",
    lines: ["200 to 100"],
    warned: ["missing-superior"],
  },
  {
    what: "a superior is named by an address",
    text: "Title,Name,E-mail,Manager e-mail\nChief,Ada,ada@x.example,\nClerk,Bo,bo@x.example,ADA@x.example\n",
    lines: ["post-clerk to post-chief"],
  },
  {
    what: "a row that adds up others is no post",
    text: "ID,Title,Name,Reports to,FTE\n1,Chief,Ada,,1\n2,Clerk,Bo,1,0.5\n,Grand total,,,1.5\nTotal,2,,,\n",
    nodes: ["Chief", "Clerk", "Ada", "Bo"],
    warned: ["total-row", "total-row"],
  },
  {
    what: "near miss: an empty post whose title begins with that word",
    text: "Title,Name,Reports to\nTotal Quality Manager,,\nClerk,Bo,Total Quality Manager\n",
    nodes: ["Total Quality Manager", "Clerk", "Bo"],
  },
  {
    what: "N. N. is nobody's name",
    text: "ID,Title,Name,Reports to\n1,Chief,N. N.,\n2,Clerk,N.N.,1\n3,Cook,N. Nash,1\n",
    nodes: ["Chief", "Clerk", "Cook", "N. Nash"],
  },
  {
    what: "names of a directory in base64, with spaces and capitals as they come",
    name: "people.ldif",
    text: `dn:: ${base64("cn=Zoë,dc=x")}\ncn: Zoë\ntitle: Chief\n\ndn: cn=bo,dc=x\ncn: Bo\ntitle: Clerk\nmanager:: ${base64("CN=Zoë, DC=x")}\n`,
    lines: ["post-cn-bo-dc-x to post-cn-zoe-dc-x"],
  },
  {
    what: "a value of a directory that is said to be base64 and is not",
    name: "people.ldif",
    text: "dn: cn=a,dc=x\ncn:: @Ada@\ntitle: Chief\n\ndn: cn=b,dc=x\nmanager: cn=a,dc=x\ncn: Bo\ntitle: Clerk\n",
    nodes: ["Chief", "Clerk", "@Ada@", "Bo"],
    warned: ["bad-value"],
  },
  {
    what: "groups of a directory are no posts",
    name: "users.json",
    text: JSON.stringify({
      totalResults: 3,
      Resources: [
        { id: "u1", title: "Chief", displayName: "Ada", userName: "ada" },
        {
          id: "u2",
          title: "Clerk",
          displayName: "Bo",
          "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": { manager: { value: "u1" } },
        },
        {
          schemas: ["urn:ietf:params:scim:schemas:core:2.0:Group"],
          id: "g1",
          displayName: "Board",
          members: [{ value: "u1" }],
        },
      ],
    }),
    nodes: ["Chief", "Clerk", "Ada", "Bo"],
    lines: ["u2 to u1"],
    warned: ["unread-groups"],
  },
];

test.each(cases)("$what", ({ name = "staff.csv", text, nodes, lines, warned = [] }) => {
  const { dataset, warnings } = importFiles([file(name, text)], { dataset: "ours" });
  const reports = dataset.lines.filter(({ kind }) => kind === "reports-to");
  expect(reports.map(({ from, to }) => `${from} to ${to}`)).toEqual(lines ?? expect.anything());
  expect(dataset.nodes.map((node) => node.name)).toEqual(nodes ?? expect.anything());
  const codes = warnings.map(({ code }) => code).filter((code) => code !== "missing-reference");
  expect(codes).toEqual(warned);
});

describe("headers that name a superior and by what", () => {
  it.each([
    "Supervisor Position",
    "Supervisor Position No.",
    "First Reporting Officer (Pos. No.)",
    "Vorgesetzte Planstelle",
    "Vorgesetzte Stelle",
    "Vorgesetzte/r",
    "Plaza del superior",
    "N° du poste supérieur hiérarchique",
  ])("%s", (header) => {
    const rows = ["1,Chief,Ada,", "2,Clerk,Bo,1", "3,Cook,Cy,#REF!", "4,Mate,Di,TBD", "5,Aide,Ed,1"];
    const { dataset, warnings } = read([
      file("list.csv", ["ID,Title,Name,Superior".replace("Superior", header), ...rows].join("\n")),
    ]);
    expect(dataset.lines.filter(({ kind }) => kind === "reports-to")).toHaveLength(2);
    expect(warnings.map(({ row, code }) => [row, code])).toEqual([
      [4, "missing-superior"],
      [5, "missing-superior"],
    ]);
  });

  it.each(["Position", "Head of Unit", "Chef de service", "Position of trust"])("but not %s", (header) => {
    expect(likeness(header, "superior")).toBe(0);
  });
});

it("reads numbers of staff, grades and vacancies by their German abbreviations", () => {
  const rows = [
    "1;Leitung;Ada;7;A 16;besetzt;",
    "2;Büro;Bo;8;A 9;besetzt;1",
    "3;Büro;Bo;9;A 8;besetzt;1",
    "4;Post;;;A 7;unbesetzt;1",
  ];
  const { dataset, warnings, node } = read([
    file(
      "list.csv",
      [
        "Planstelle;Bezeichnung;Stelleninhaber;Personalnr.;Bes.-Gr.;Besetzungsstatus;Vorgesetzte/r",
        ...rows,
      ].join("\n"),
    ),
  ]);
  expect(dataset.nodes.filter(({ kind }) => kind === "holder")).toHaveLength(3);
  expect([node("1")?.grade, node("4")?.state]).toEqual(["A 16", "vacant"]);
  expect(warnings.map(({ code }) => code)).toEqual(["namesakes", "grade-order"]);
});

it("reads full-time equivalents in per cent where the header says so", () => {
  const { node } = read([
    file("list.csv", "ID,Title,Name,FTE %,Manager\n1,Chief,Ada,100,\n2,Clerk,Bo,80,1\n"),
  ]);
  expect([node("1")?.fte, node("2")?.fte]).toEqual([1, 0.8]);
});

it("tells columns that say something and are not read", () => {
  const { warnings } = read([
    file("list.csv", "ID,Title,Name,Shoe size,Hobby,Manager\n1,Chief,Ada,38,,\n2,Clerk,Bo,,,1\n"),
  ]);
  expect(warnings).toMatchObject([
    { code: "unread-columns", file: "list.csv", message: expect.stringContaining("Shoe size") },
  ]);
  expect(warnings[0]?.message).not.toContain("Hobby");
});

it("tells what is guessed of a list of posts whose superior no column names, and gives it to be completed", () => {
  const files = [
    file("list.csv", "Post ID,Title,Name,Unit,Overlord\n1,Chief,Ada,Coast,\n2,Clerk,Bo,Coast,Ada X\n"),
  ];
  const { message, problems } = refused(files);
  expect(message).toContain("say of each what it is taken for");
  expect(problems.map(({ message: told }) => told)).toContain("no column is known as the superior");
  expect(guessIn(files)?.mapping.columns).toMatchObject({ id: "Post ID", title: "Title", unit: "Unit" });
});
