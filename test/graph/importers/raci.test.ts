import { expect, test } from "vitest";
import { file, read } from "./reading.ts";

const sheet = `Who does what,,,
,,,
No,Task,Mandate,"Chief, Docks",Clerk
1,Dredge the port,Mandate 1: Depth,A,R
2,Count ships,Mandate 1: Depth,,"C, I"
3,Light the beacon,Mandate 2: Safety,A/R,later
,R = responsible,,,
`;

test("a RACI sheet makes tasks, what they are a part of, and a line for each letter", () => {
  const { dataset, lines, warnings } = read([file("raci.csv", sheet)]);
  expect(dataset.nodes.filter(({ kind }) => kind === "task").map(({ name }) => name)).toEqual([
    "Dredge the port",
    "Count ships",
    "Light the beacon",
  ]);
  expect(lines.filter((line) => !line.includes("contains-task"))).toEqual([
    "post-chief-docks accountable-for task-dredge-the-port",
    "post-clerk responsible-for task-dredge-the-port",
    "post-clerk consulted-on task-count-ships",
    "post-clerk informed-of task-count-ships",
    "post-chief-docks accountable-for task-light-the-beacon",
    "post-chief-docks responsible-for task-light-the-beacon",
  ]);
  expect(lines.filter((line) => line.startsWith("mandate-mandate-1-depth"))).toHaveLength(2);
  expect(warnings).toMatchObject([{ row: 6, field: "Clerk", code: "unread-mark" }]);
});

test("a task of the sheet that nobody answers for is found", () => {
  const { findings } = read([file("raci.csv", sheet)]);
  expect(findings.filter((finding) => finding.includes("task-count-ships"))).not.toEqual([]);
});

const dresses = {
  semicolons: "Tâche;Chef;Agent\nDraguer;A;R\nCompter;R;C\n",
  "RASCI, small letters, a column more": "Activity,Chief,Clerk,Remarks\nDredge,a,s,soon\nCount,r,c,\n",
};
test.each(Object.entries(dresses))("%s", (_, text) => {
  expect(read([file("raci.csv", text)]).lines).toHaveLength(4);
});

const staff = "ID,Title,Name,Manager\n1,Chief,Ada,\n2,Clerk,Bo,1\n3,Clerk,Cy,1\n";
test("with a staff list it is about the posts of the list, by their titles; several of one title stay apart", () => {
  const { dataset, lines, warnings } = read([
    file("staff.csv", staff),
    file("raci.csv", "Task,Chief,Clerk\nDredge,A,R\nCount,R,C\n"),
  ]);
  expect(lines).toEqual(
    expect.arrayContaining(["1 accountable-for task-dredge", "post-clerk responsible-for task-dredge"]),
  );
  expect(dataset.lines.find(({ kind }) => kind === "accountable-for")?.confidence).toBe("inferred");
  expect(warnings).toMatchObject([{ code: "unclear-post", field: "Clerk" }]);
});
