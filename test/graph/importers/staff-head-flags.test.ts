import { expect, test } from "vitest";
import { file, read } from "./reading.ts";

const list = (header: string, cells: readonly string[]): string =>
  [
    `ID,Title,Name,Unit,Manager,${header}`,
    ...["1,Chief,Ada,Docks,", "2,Clerk,Bo,Docks,1", "3,Pilot,Cy,Docks,1"].map(
      (row, place) => `${row},${cells[place] ?? ""}`,
    ),
  ].join("\n");

const heads = (header: string, cells: readonly string[]): string[] =>
  read([file("staff.csv", list(header, cells))]).lines.filter((line) => line.includes(" heads "));

test.each(["Org Manager", "Unit lead?", "Leitung der Einheit", "Responsable d'équipe", "Jefa"])(
  'a column "%s" that says yes of some posts says which lead their units',
  (header) => {
    expect(heads(header, ["Yes", "", "No"])).toEqual(["1 heads unit-docks"]);
  },
);

test("S and N are yes and no in Spanish", () => {
  expect(heads("Jefatura (S/N)", ["S", "N", "N"])).toEqual(["1 heads unit-docks"]);
});

test.each([
  ["Org Manager", ["No", "No", ""]],
  ["Org Manager", ["Yes", "Ada", ""]],
  ["First aider", ["Yes", "", "No"]],
] as const)("but not %s of %j", (header, cells) => {
  expect(heads(header, cells)).toEqual([]);
});
