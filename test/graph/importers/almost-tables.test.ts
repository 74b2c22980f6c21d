import { expect, test } from "vitest";
import { DottedError } from "../../../graph/errors.ts";
import { importFiles } from "../../../graph/importers/index.ts";
import { guessIn } from "../../../graph/importers/staff-list/index.ts";
import { mappingSchema } from "../../../graph/importers/staff-list/mapping.ts";

const list = (text: string) => [{ name: "list.csv", bytes: Buffer.from(text) }];

const problemsIn = (text: string) => {
  try {
    importFiles(list(text));
  } catch (error) {
    if (error instanceof DottedError) return error.problems;
    throw error;
  }
  throw new Error("it was imported");
};

test("cells parted by bars are a table", () => {
  const { dataset } = importFiles(
    list("Position ID|Job title|Employee name|Reports to\nP1|Director|Ana|\nP2|Clerk|Bo|P1\n"),
  );
  expect(dataset.lines.filter(({ kind }) => kind === "reports-to")).toMatchObject([{ from: "P2", to: "P1" }]);
});

test("a quotation mark that is never closed is told, not that the format is unknown", () => {
  const problems = problemsIn(
    'Position ID,Job title,Employee name,Reports to\nP1,"Director,Ana,\nP2,Head,Bo,P1\n',
  );
  expect(problems).toMatchObject([
    { code: "bad-row", file: "list.csv", message: "a quotation mark is opened and never closed" },
  ]);
});

test("a header with nothing below it names nobody, and no share of nobody is told", () => {
  const problems = problemsIn("Position ID,Job title,Employee name,Reports to\n");
  expect(problems[0]).toMatchObject({
    code: "unsure-mapping",
    message: "no row below the header names a superior",
  });
});

test("of two columns of one name it is told which is read", () => {
  const { warnings } = importFiles(
    list("Position ID,Job title,Name,Name,Reports to\nP1,Director,Ana,Lo,\nP2,Clerk,Bo,Mi,P1\n"),
  );
  expect(warnings).toMatchObject([{ code: "repeated-column", file: "list.csv", field: "Name" }]);
});

test.each([
  [
    "its header says so",
    "place",
    "Row no.,Job title,Name,Reports to (row no.)\n1,Director,Ana,\n2,Head,Bo,1\n3,Clerk,Cy,2\n",
  ],
  [
    "in French",
    "place",
    "N°;Fonction;Titulaire;Supérieur (n° de ligne)\n1;Directrice;Ana;\n2;Chef;Bo;1\n3;Commis;Cy;2\n",
  ],
  ["every cell is one", "row", "Job title,Name,Reports to\nDirector,Ana,\nHead,Bo,2\nClerk,Cy,3\n"],
  [
    "every cell says so",
    "row",
    "Job title,Name,Reports to\nDirector,Ana,\nHead,Bo,Row 2\nClerk,Cy,row no. 3\n",
  ],
  [
    "every cell says so in German",
    "row",
    "Stelle;Name;Vorgesetzter\nDirektorin;Ana;\nLeiter;Bo;Zeile 2\nKraft;Cy;Zeile Nr. 3\n",
  ],
] as const)(
  "superiors given by the number of a row are asked about, and read as the mapping says: %s",
  (_, by, text) => {
    expect(problemsIn(text)[0]).toMatchObject({
      code: "unsure-mapping",
      message: expect.stringMatching(`the superior by the number of a row, .*\\(superiorBy: ${by}\\)`),
    });
    const guess = guessIn(list(text));
    expect(guess?.mapping.superiorBy).toBe(by);
    const { dataset, warnings } = importFiles(list(text), { mapping: guess?.mapping });
    const names = new Map(dataset.nodes.map(({ id, name }) => [id, name[0]]));
    const drawn = dataset.lines
      .filter(({ kind }) => kind === "reports-to")
      .map(({ from, to, confidence }) => `${names.get(from)}${names.get(to)} ${confidence}`);
    expect(drawn).toEqual([
      expect.stringMatching(/^[HCL]D stated$/),
      expect.stringMatching(/^[CK][HCL] stated$/),
    ]);
    expect(warnings.filter(({ code }) => code !== "unread-columns")).toEqual([]);
  },
);

test.each([
  ["a number leads to no row", "Job title,Name,Reports to\nDirector,Ana,\nHead,Bo,2\nClerk,Cy,19\n"],
  ["two are above each other", "Job title,Name,Reports to\nDirector,Ana,3\nHead,Bo,2\nClerk,Cy,2\n"],
  [
    "both ways of counting make sense",
    "Job title,Name,Reports to\nClerk,Ana,3\nHead,Bo,4\nDirector,Cy,\nDeputy,Di,\n",
  ],
])(
  "where the numbers of rows make no sense, or two senses, it is said why they are not read: %s",
  (_, text) => {
    expect(problemsIn(text)[0]).toMatchObject({
      code: "unsure-mapping",
      message: expect.stringMatching(/the superior by the number of a row, and rows move: write the code/),
    });
  },
);

test("a number of a row that the list does not have is told and kept", () => {
  const text = "Job title,Name,Reports to\nDirector,Ana,\nHead,Bo,2\nClerk,Cy,19\n";
  const { dataset, warnings } = importFiles(list(text), {
    mapping: {
      ...mappingSchema.parse({ columns: { title: "Job title", person: "Name", superior: "Reports to" } }),
      superiorBy: "row",
    },
  });
  expect(warnings).toMatchObject([{ code: "missing-superior", row: 4, field: "Reports to" }]);
  expect(dataset.coverage).toMatchObject([{ says: "unresolved", value: "19" }]);
});

test("superiors who are nowhere in the list are told, with what to do", () => {
  expect(
    problemsIn("Post ID,Job title,Name,Reports to\n1,Director,Ana,Minister\n2,Head,Bo,see note 3\n")[0],
  ).toMatchObject({
    code: "unsure-mapping",
    message: expect.stringMatching(/0 % .* \("Reports to" says "Minister", "see note 3"\): write there/),
  });
});

test("codes that are small numbers are no numbers of rows", () => {
  const { dataset } = importFiles(
    list("Number,Job title,Name,Reports to\n1,Director,Ana,\n2,Head,Bo,1\n3,Clerk,Cy,2\n"),
  );
  expect(dataset.lines.filter(({ kind }) => kind === "reports-to")).toHaveLength(2);
});
