import { expect, test } from "vitest";
import { DottedError } from "../../../graph/errors.ts";
import { importFiles } from "../../../graph/importers/index.ts";

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
    "Row no.,Job title,Name,Reports to (row no.)\n1,Director,Ana,\n2,Head,Bo,1\n3,Clerk,Cy,2\n",
  ],
  [
    "in French",
    "N°;Fonction;Titulaire;Supérieur (n° de ligne)\n1;Directrice;Ana;\n2;Chef;Bo;1\n3;Commis;Cy;2\n",
  ],
  ["every cell is one", "Job title,Name,Reports to\nDirector,Ana,\nHead,Bo,2\nClerk,Cy,3\n"],
  ["every cell says so", "Job title,Name,Reports to\nDirector,Ana,\nHead,Bo,Row 2\nClerk,Cy,row no. 3\n"],
  [
    "every cell says so in German",
    "Stelle;Name;Vorgesetzter\nDirektorin;Ana;\nLeiter;Bo;Zeile 2\nKraft;Cy;Zeile Nr. 3\n",
  ],
])("superiors given by the number of a row are not guessed, and it is said why: %s", (_, text) => {
  expect(problemsIn(text)[0]).toMatchObject({
    code: "unsure-mapping",
    message: expect.stringMatching(/the superior by the number of a row, and rows move: write the code/),
  });
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
