import { expect, it } from "vitest";
import { file, read } from "./reading.ts";

const list = (header: string, rows: readonly string[]): string => [header, ...rows, ""].join("\n");
const english = "Post Number,Job Title,Supervisor Post,Office,Grade";
const chain = (grades: readonly string[], office = "Office"): string[] =>
  grades.map(
    (grade, place) => `N${place},Post ${place},${place === 0 ? "" : `N${place - 1}`},${office},${grade}`,
  );

it.each([
  {
    name: "UN grades, an inversion among them",
    text: list(english, chain(["D-2", "D-1", "P-4", "P-5", "P-3", "G-5"])),
    from: "un-common-system",
    first: ["USG", "ASG", "D-2", "D-1", "P-5", "P-4", "P-3", "P-2", "P-1"],
  },
  {
    name: "UK grades beside a department's own",
    text: list(english, chain(["SCS2", "SCS1", "A1 (G6)", "A2 (G7)", "B1 (HEO)"])),
    from: "uk-civil-service",
    first: ["SCS4", "SCS3", "SCS2", "SCS1", "A1 (G6)", "A2 (G7)", "SEO", "B1 (HEO)", "EO", "AO", "AA"],
  },
  {
    name: "grades A of a list that says it is NATO's",
    text: list(english, chain(["A-6", "A-5", "A-4", "A-2"], "NATO Defence Policy")),
    from: "nato",
    first: ["A-7", "A-6", "A-5", "A-4", "A-3", "A-2", "A-1"],
  },
  {
    name: "French categories",
    text: list(
      "N° poste,Intitulé du poste,Responsable hiérarchique,Service,Grade",
      chain(["A+", "A", "B", "C"]),
    ),
    from: "french-categories",
    first: ["A+", "A", "B", "C"],
  },
])("puts $name in the published order, and says so", ({ text, from, first }) => {
  const { dataset, warnings } = read([file("list.csv", text)]);
  expect(dataset.settings).toEqual({ gradesFrom: from, grades: first });
  expect(warnings.map(({ code }) => code)).toContain("grade-order");
});

it.each([
  { name: "a department's A1 over A2", text: list(english, chain(["A1", "A2", "B1", "B2", "C1"])) },
  { name: "letters of a list that is not French", text: list(english, chain(["A", "B", "C"])) },
  { name: "P without any D", text: list(english, chain(["P1", "P2", "P3", "P4"])) },
  { name: "UN letters, with most superiors below", text: list(english, chain(["P-2", "P-3", "P-4", "D-1"])) },
  { name: "two ranks only", text: list(english, chain(["D-1", "P-5"])) },
])("leaves $name without an order", ({ text }) => {
  expect(read([file("list.csv", text)]).dataset.settings).toBeUndefined();
});
