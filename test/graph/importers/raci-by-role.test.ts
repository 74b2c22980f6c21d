import { expect, test } from "vitest";
import { file, read, refused } from "./reading.ts";

const byRole = `Northern ports
Decision / Task,Responsible,Accountable (A),Consulted,Informed
Berth ships,"Pilot; Chief, Docks",,Clerk,-
Review tariffs,,"Chief, Docks",,Clerk
Count ships,Clerk,Clerk,,
`;

test("a sheet whose columns are the letters and whose cells name posts says the same", () => {
  const { lines, dataset, warnings } = read([file("raci.csv", byRole)]);
  expect([...lines].sort()).toEqual([
    "post-chief-docks accountable-for task-review-tariffs",
    "post-chief-docks responsible-for task-berth-ships",
    "post-clerk accountable-for task-count-ships",
    "post-clerk consulted-on task-berth-ships",
    "post-clerk informed-of task-review-tariffs",
    "post-clerk responsible-for task-count-ships",
    "post-pilot responsible-for task-berth-ships",
  ]);
  const berthing = dataset.nodes.find(({ name }) => name === "Berth ships");
  expect(berthing?.sources).toMatchObject([{ locator: "row 3" }]);
  expect(dataset.coverage.filter(({ node }) => node === "task-berth-ships")).toMatchObject([
    { lineKind: "responsible-for", says: "complete" },
    { lineKind: "accountable-for", says: "complete" },
  ]);
  expect(warnings).toEqual([]);
});

test("columns of responsible people alone make no such sheet", () => {
  expect(
    refused([file("list.csv", "Task,Responsible,Due\nBerth,Pilot,May\nCount,Clerk,June\n")]),
  ).toBeDefined();
});
