import { expect, test } from "vitest";
import { file, read, refused } from "./reading.ts";

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

test.each([
  ["A*", "accountable-for", "read-mark", '"A*" was read as A: what a note may say of it was not read'],
  ["R (1)", "responsible-for", "read-mark", '"R (1)" was read as R: what a note may say of it was not read'],
  ["Consulted", "consulted-on", "read-mark", '"Consulted" was read as C'],
  ["Lead", undefined, "unread-mark", undefined],
  ["x", undefined, "unread-mark", undefined],
] as const)("a cell that says %s is told with row and column", (said, kind, code, message) => {
  const sheetOf = `Task,Chief,Clerk\nDredge,A,R\nCount,A,C\nLight,A,R\nPaint,A,${said}\n`;
  const { lines, warnings, dataset } = read([file("raci.csv", sheetOf)]);
  expect(lines.filter((line) => line.startsWith("post-clerk") && line.endsWith("paint"))).toEqual(
    kind === undefined ? [] : [`post-clerk ${kind} task-paint`],
  );
  expect(warnings).toMatchObject([
    { file: "raci.csv", row: 5, field: "Clerk", code, ...(message && { message }) },
  ]);
  const kept = dataset.coverage.filter(({ node }) => node === "task-paint");
  expect(kept).toMatchObject(
    kind === undefined
      ? [{ field: "parts", says: "unresolved", value: `Clerk: ${said}`, sources: [{ locator: "row 5" }] }]
      : [{ says: "complete" }, { says: "complete" }],
  );
});

test("a sheet of tasks with other words says which, where, and what is understood", () => {
  expect(
    refused([file("raci.csv", "Task,Chief,Clerk\nDredge,Lead,x\nCount,x,Helps\n")]).problems,
  ).toMatchObject([
    { code: "unknown-format", message: expect.stringContaining('"Lead" (row 2, column "Chief")') },
  ]);
});

const record = read([
  file(
    "staff.csv",
    `ID,Title,Name,Department,Manager
1,Chief,Ada Quay,Office,
2,Clerk,Bo Crane,Docks,1
3,Clerk,Cy Rope,Locks,1
`,
  ),
]).dataset;
const onRecord = (text: string, name = "raci.csv") => read([file(name, text)], { beside: record });

test("as a layer it is about the posts of the record: by reference, title, title and unit, person", () => {
  const { lines, warnings, dataset } = onRecord(
    "Task,Chief,Clerk (Docks),Cy Rope,Wizard\nDredge,A,R,C,I\nCount,A,R,C,\n",
  );
  expect(lines.filter((line) => line.endsWith("dredge"))).toEqual([
    "1 accountable-for task-dredge",
    "2 responsible-for task-dredge",
    "3 consulted-on task-dredge",
    "post-wizard informed-of task-dredge",
  ]);
  expect(onRecord("Task,1,3\nDredge,A,R\n").lines).toEqual([
    "1 accountable-for task-dredge",
    "3 responsible-for task-dredge",
  ]);
  expect(warnings).toMatchObject([{ file: "raci.csv", row: 1, field: "Wizard", code: "unknown-post" }]);
  expect(dataset.nodes.filter(({ kind }) => kind === "post").map(({ id, name }) => `${id} ${name}`)).toEqual([
    "post-wizard Wizard",
    "1 Chief",
    "2 Clerk",
    "3 Clerk",
  ]);
  expect(dataset.lines.filter(({ kind }) => kind === "reports-to")).toEqual([]);
});

test("a sheet of committees is read as a layer, and alone told how", () => {
  const text = "Committee,Chair,Members\nTide Committee,1,Cy Rope\n";
  expect(onRecord(text, "committees.csv").lines).toEqual([
    "1 chairs committee-tide-committee",
    "3 member-of committee-tide-committee",
  ]);
  expect(refused([file("committees.csv", text)]).problems).toMatchObject([
    { message: expect.stringContaining("as another list beside those that are there") },
  ]);
});

test.each([
  ["no task", ";A;R;\n", "no-task", 4, '"A", "R"'],
  ["the name of a phase alone", ";;;Phase 2\n", "no-task", 4, '"Phase 2"'],
  ["more cells than the header", "Sell;A;R;;extra\n", "unnamed-cells", 4, '"extra" was not read'],
])("a row with %s is told, and no other for it", (_, row, code, at, says) => {
  const { dataset, warnings } = read([
    file("raci.csv", `Task;Head;Sub;Phase\nPay;A;R;Phase 1\nPlan;A/R;C;\n${row}`),
  ]);
  const told = warnings.map(({ message, fr: _fr, ...where }) => ({ ...where, says: message.includes(says) }));
  expect(told).toEqual([
    { file: "raci.csv", row: at, code, says: true, ...(code === "no-task" ? { field: "Task" } : {}) },
  ]);
  expect(
    dataset.nodes
      .filter(({ kind }) => kind === "task")
      .map(({ name }) => name)
      .slice(0, 2),
  ).toEqual(["Pay", "Plan"]);
});

test("rows of nothing but a legend are no tasks, and nothing is told of them", () => {
  const { warnings } = read([
    file("raci.csv", "Task;Head;Sub\nPay;A;R\nPlan;A;C\n\nR = Responsible;;\n;;A: accountable\n"),
  ]);
  expect(warnings).toEqual([]);
});

test.each([
  ["another table", "Name;Post;Phone\nAnn;Head;12\nBo;Sub;13\n"],
  ["notes", "Source: workshop of May\n* agreed\n"],
])("%s below an empty row is no part of the sheet, and is told", (_, text) => {
  const { dataset, warnings } = read([file("raci.csv", `Task;Head;Sub\nPay;A;R\nPlan;A/R;C\n\n${text}`)]);
  expect(dataset.nodes.filter(({ kind }) => kind === "task").map(({ name }) => name)).toEqual([
    "Pay",
    "Plan",
  ]);
  expect(warnings.map(({ code, row }) => [code, row])).toEqual([["table-below", 5]]);
});

test("tasks below an empty row are tasks, also where nobody has a part in them yet", () => {
  const { dataset, warnings } = read([
    file("raci.csv", "Task;Head;Sub\nPay;A;R\n\nPlan;A/R;C\n\nSell\nBuy;;\n"),
  ]);
  expect(dataset.nodes.filter(({ kind }) => kind === "task")).toHaveLength(4);
  expect(warnings).toEqual([]);
});
