import { describe, expect, it, test } from "vitest";
import { guessIn } from "../../../graph/importers/staff-list/index.ts";
import { file, read, refused } from "./reading.ts";

const list = (header: string, ...rows: readonly string[]) => [
  file("list.csv", `${[header, ...rows].join("\n")}\n`),
];

/** A list of a head and a clerk, in which `cell` stands beside the clerk under `header`. */
const withColumn = (header: string, cell: string, person = "Bo") =>
  list(`ID,Title,Name,Manager,${header}`, "1,Head,Ada,,", `2,Clerk,${person},1,${cell}`);

const datesIn = (...given: Parameters<typeof withColumn>) => {
  const { dataset, node, warnings } = read(withColumn(...given));
  const held = dataset.lines.find(({ kind, to }) => kind === "holds" && to === "2");
  const { since, until } = node("2") ?? {};
  return {
    post: [since, until],
    held: [held?.since, held?.until],
    told: warnings.map(({ code, field }) => [code, field]),
    kept: dataset.coverage.map(({ node: about, field, value }) => [about, field, value]),
  };
};

const none = [undefined, undefined];

describe("a date beside the name of who holds a post", () => {
  it.each([
    "Start date",
    "In post since",
    "Date of appointment",
    "Assignment start date",
    "Date de début",
    "Date de prise de fonctions",
    "Depuis",
    "Fecha de toma de posesión",
    "Beginn",
    "Stelleninhaber seit",
  ])("%s dates the holding, and not the post", (header) => {
    expect(datesIn(header, "2019-03-04")).toEqual({
      post: none,
      held: ["2019-03-04", undefined],
      told: [],
      kept: [],
    });
  });

  it.each(["End date", "Date de fin", "Bis", "Fecha de cese"])("%s ends the holding", (header) => {
    expect(datesIn(header, "2029-03-04")).toMatchObject({ post: none, held: [undefined, "2029-03-04"] });
  });

  it.each([
    "Entry date",
    "Hire date",
    "Entry on duty",
    "Date d'entrée",
    "Date d’embauche",
    "Fecha de ingreso",
    "Eintrittsdatum",
    "Start date of employment",
  ])("%s says since when people are employed, is not read, and that is told", (header) => {
    expect(datesIn(header, "2019-03-04")).toEqual({
      post: none,
      held: none,
      told: [["employment-date", header]],
      kept: [],
    });
  });

  it.each(["Valid from", "Created on", "In force since", "Date de création", "Gültig ab", "Vigente desde"])(
    "%s is the post's",
    (header) => {
      expect(datesIn(header, "2019-03-04")).toMatchObject({ post: ["2019-03-04", undefined], held: none });
    },
  );

  it("that cannot be read is kept as it stands", () => {
    expect(datesIn("Start date", "soon")).toMatchObject({
      held: none,
      told: [["bad-date", "Start date"]],
      kept: [["2", "since", "soon"]],
    });
  });

  it("is told and kept where the row names nobody", () => {
    expect(datesIn("Start date", "2019", "vacant")).toMatchObject({
      post: none,
      told: [["date-of-nobody", "Start date"]],
      kept: [["2", "since", "2019"]],
    });
  });

  it("is the post's in a list that names nobody", () => {
    const files = list("ID,Title,Manager,Start date", "1,Head,,2010", "2,Clerk,1,2012");
    expect(read(files).node("2")?.since).toBe("2012");
  });
});

test.each([
  ["Umfang", "0.5", 0.5],
  ["Beschäftigungsumfang", "50 %", 0.5],
  ["Quotité", "0,8", 0.8],
  ["Taux d'occupation", "80 %", 0.8],
  ["Porcentaje de dedicación", "50%", 0.5],
  ["FTE share", "0.5", 0.5],
])("%s is a share of a post: %s", (header, cell, fte) => {
  expect(read(withColumn(header, `"${cell}"`)).node("2")?.fte).toBe(fte);
});

test.each([
  ["Umfang", ["100", "80", "50"], [1, 0.8, 0.5]],
  ["FTE", ["100", "80", "50"], [1, 0.8, 0.5]],
  ["Pensum", ["1", "0.8", "0.5"], [1, 0.8, 0.5]],
  ["FTE", ["1", "12", "100"], [1, 12, 100]],
  ["Umfang", ["39", "19.5", "20"], [undefined, undefined, undefined]],
])("the shares of a column %s count as its numbers show: %j", (header, cells, shares) => {
  const rows = cells.map((cell, at) => `${at + 1},Clerk ${at},${at === 0 ? "" : "1"},${cell}`);
  const { dataset, warnings } = read(list(`ID,Title,Manager,${header}`, ...rows));
  expect(dataset.nodes.filter(({ kind }) => kind === "post").map(({ fte }) => fte)).toEqual(shares);
  expect(warnings.map(({ code }) => code)).toEqual(
    shares.flatMap((one) => (one === undefined ? ["bad-value"] : [])),
  );
});

test.each([
  "Row of superior",
  "Row number of superior",
  "Ligne du supérieur",
  "N° de ligne du responsable",
  "Zeile des Vorgesetzten",
  "Zeilennummer des Vorgesetzten",
  "Fila del superior",
])("%s gives superiors by rows, and is asked about", (header) => {
  const files = list(`Title,Name,Unit,${header}`, "Head,A B,U,", "Sub,C D,U,2", "Sub,E F,U,2");
  expect(guessIn(files)?.mapping).toMatchObject({ columns: { superior: header }, superiorBy: "row" });
  expect(refused(files).problems[0]).toMatchObject({ code: "unsure-mapping" });
});
