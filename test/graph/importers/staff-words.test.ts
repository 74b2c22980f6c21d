import { expect, test } from "vitest";
import { importFiles } from "../../../graph/importers/index.ts";
import { file } from "./reading.ts";

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
