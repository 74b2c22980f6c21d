/* Longer than a usual file because each way of writing such a sheet is a case. */
import { describe, expect, it, test } from "vitest";
import { tablesIn } from "../../../graph/importers/staff-list/look.ts";
import { file, read, refused } from "./reading.ts";

const staff = `ID,Title,Name,Staff number,Department,Manager
H1,Director,Ada Quay,71,Office,
H2,"Chief, Docks",Bo Crane,72,Docks,H1
H3,Legal Adviser,Cy Rope,73,Office,H1
H4,Ethics Officer,Cy Rope,73,Office,H1
H5,Clerk,Di Helm,74,Docks,H2
H6,Clerk,Ed Keel,75,Docks,H2
`;
const list = file("staff.csv", staff);
const committee = (text: string, name = "committees.csv") => read([list, file(name, text)]);
const about = (lines: readonly string[]) => lines.filter((line) => line.includes("committee-"));

describe("a sheet of committees beside a staff list", () => {
  const { node, lines, warnings, findings, dataset } = committee(`Committees of the Harbour,,,
Committee,Chair,Members,Terms
Tide Committee,H2,H1;H5,advisory
Ethics Committee,H4,H3;H9,decides
`);

  it("makes each a forum with its chair and members, by their codes", () => {
    expect(node("committee-tide-committee")).toMatchObject({ kind: "mechanism", note: "Terms: advisory" });
    expect(about(lines)).toEqual([
      "H2 chairs committee-tide-committee",
      "H1 member-of committee-tide-committee",
      "H5 member-of committee-tide-committee",
      "H4 chairs committee-ethics-committee",
      "H3 member-of committee-ethics-committee",
    ]);
    expect(dataset.lines.find(({ kind }) => kind === "chairs")).toMatchObject({
      basis: "formal",
      confidence: "stated",
      sources: [{ source: "committees-csv", locator: "row 3" }],
    });
  });

  it("tells who leads nowhere with file, row and column, and keeps it", () => {
    expect(warnings).toMatchObject([
      { file: "committees.csv", row: 4, field: "Members", code: "missing-reference" },
    ]);
    expect(dataset.coverage.filter(({ says }) => says === "unresolved")).toMatchObject([
      { node: "committee-ethics-committee", lineKind: "member-of", direction: "in", value: "H9" },
    ]);
  });

  it("records that one decides nothing where the sheet says so, and nothing of the powers of the other", () => {
    expect(dataset.coverage.filter(({ says }) => says === "complete").map((row) => row.node)).toEqual([
      "committee-tide-committee",
      "committee-tide-committee",
      "committee-tide-committee",
    ]);
    expect(dataset.lines.filter(({ kind }) => kind === "decides-on")).toEqual([]);
  });

  it("gives the detector of committees what it asks for", () => {
    expect(findings).toEqual(
      expect.arrayContaining(["advisory:committee-tide-committee", "two-seats:committee-ethics-committee"]),
    );
  });
});

const seats = ["H2 chairs committee-tide", "H1 member-of committee-tide", "H3 member-of committee-tide"];
const dresses: Readonly<Record<string, string>> = {
  "titles parted by lines": 'Board,Chairperson,Membership\nTide,"Chief, Docks","Director\nLegal Adviser"\n',
  "titles parted by commas": 'Working group,Chair,Members\nTide,"Chief, Docks","Director, Legal Adviser"\n',
  "titles in a sentence": 'Panel,Convener,Members\nTide,"Chief, Docks",Director and Legal Adviser\n',
  "codes in brackets, codes in front": "Committee,Chair,Members\nTide,Bo (H2),H1 Director; H3 - Adviser\n",
  "headings with what they hold": "Committee,Chair (position ID),Members (position IDs)\nTide,h2,H1; H3\n",
  French: "Comité;Présidé par;Membres\nTide;H2;H1|H3\n",
  Spanish: "Comité;Presidente;Miembros\nTide;H2;H1|H3\n",
  German: "Ausschuss;Vorsitz;Mitglieder\nTide;H2;H1|H3\n",
  "a row for each seat": "Committee,Role,Post\nTide,Chair,H2\nTide,Member,H1\nTide,,H3\n",
  "a row for each seat, in French":
    "Instance;Qualité;Poste\nTide;Présidente;H2\nTide;Membre;H1\nTide;Vice-présidente;H3\n",
  "a row for each seat, the name once": "Committee,Member,Role\nTide,H2,chair\n,H1,member\n,H3,member\n",
};
test.each(Object.entries(dresses))("%s", (_, text) => {
  expect(about(committee(text).lines)).toEqual(seats);
});

test("people stand for the one post they hold, else for themselves; namesakes of a title stay unclear", () => {
  const { lines, warnings, node } = committee(
    "Committee,Chair,Members\nTide,Bo Crane,Ada Quay (Director); Cy Rope; Clerk; Flo Galley\n",
  );
  expect(about(lines)).toEqual([
    "H2 chairs committee-tide",
    "H1 member-of committee-tide",
    expect.stringMatching(/^holder-cy-rope\S* member-of committee-tide$/),
  ]);
  expect(warnings.filter(({ file: at }) => at === "committees.csv").map(({ code }) => code)).toEqual([
    "unclear-reference",
    "missing-reference",
  ]);
  expect(node("holder-flo-galley"), "who hides people has to know the name").toMatchObject({
    kind: "holder",
  });
});

test("a chair who holds several posts chairs as a person", () => {
  const { lines, warnings, dataset } = committee("Committee,Chair\nTide,Cy Rope\n");
  expect(about(lines)).toEqual([expect.stringMatching(/^holder-cy-rope\S* chairs committee-tide$/)]);
  expect(warnings.filter(({ file: at }) => at === "committees.csv")).toEqual([]);
  expect(dataset.coverage).toEqual([]);
});

test("what a committee decides in free text is kept as text on its powers, and is no broken reference", () => {
  const { lines, warnings, node, dataset, findings } = committee(
    'Committee,Chair,Decides\nTide,H2,Adjudicaciones\nMoon,H1,"Grants above 50 000"\n',
  );
  expect(about(lines)).toEqual(["H2 chairs committee-tide", "H1 chairs committee-moon"]);
  expect(node("committee-moon")?.note).toBe("Decides: Grants above 50 000");
  expect(warnings.filter(({ file: at }) => at === "committees.csv").map(({ code }) => code)).toEqual([
    "kept-as-text",
    "kept-as-text",
  ]);
  expect(dataset.coverage).toEqual([]);
  expect(findings.filter((id) => id.startsWith("reference-not-on-record"))).toEqual([]);
});

test("what stands in brackets does not make another of a name", () => {
  const { lines } = committee("Committee,Members\nTide,Director (Docks); Chief (H9)\n");
  expect(about(lines)).toEqual([]);
});

test("secretaries, superiors, parents and what is decided on are lines where they lead somewhere", () => {
  const raci = file("raci.csv", "Task,Director,Tide Board\nDredge,A,R\nCount,R,C\n");
  const sheet = file(
    "boards.csv",
    "Board,Chair,Secretary,Reports to,Parent committee,Decides on,Purpose\n" +
      "Tide Board,H2,H5,Director,,Dredge; the tides,Keep depth\nMoon Board,-,n/a,H9,Tide Board,no,\n",
  );
  const { lines, warnings, node, dataset, findings } = read([list, sheet, raci]);
  expect(about(lines)).toEqual([
    "committee-tide-board responsible-for task-dredge",
    "committee-tide-board consulted-on task-count",
    "H2 chairs committee-tide-board",
    "H5 supports committee-tide-board",
    "committee-tide-board reports-to H1",
    "committee-tide-board decides-on task-dredge",
    "committee-moon-board part-of committee-tide-board",
  ]);
  expect(node("committee-tide-board")?.note).toBe("Decides on: Dredge; the tides\nPurpose: Keep depth");
  expect(warnings.map(({ row, field }) => [row, field])).toEqual([
    [2, "Decides on"],
    [3, "Reports to"],
  ]);
  expect(dataset.coverage.filter(({ node: of }) => of === "committee-moon-board")).toHaveLength(4);
  expect(findings).toContain("superior-not-on-record:committee-moon-board");
});

test("columns that are not read are told, and a table without seats is no committee sheet", () => {
  expect(committee("Committee,Chair,Room\nTide,H2,4\n").warnings).toMatchObject([{ code: "unread-field" }]);
  expect(committee("Group,Role,Name\nAdmins,reader,Bo\n").warnings).toMatchObject([{ code: "unread-file" }]);
});

test("alone it is told what it goes with; with a superior and a code of its own it is still no staff list", () => {
  const text = "Code,Committee,Chair,Members,Reports to,Status\nC1,Tide,H2,H1,H1,advisory\n";
  expect(refused([file("committees.csv", text)]).problems).toMatchObject([
    { code: "unknown-format", message: expect.stringContaining("staff list") },
  ]);
  expect(about(committee(text).lines)).toHaveLength(3);
});

test("a preview says what each column is taken for", () => {
  const [, look] = tablesIn([
    list,
    file("committees.csv", "Comité;Présidence;Membres;Salle\nTide;H2;H1;4\n"),
  ]);
  expect(look).toMatchObject({ file: "committees.csv", rows: 1, beside: true, doubts: [] });
  expect(look?.columns.map(({ as }) => as?.en)).toEqual([
    "name of the committee",
    "who chairs it",
    "its members",
    undefined,
  ]);
});

test("of a cell of many commas each name is looked for", () => {
  const many = Array.from({ length: 300 }, (_, n) => `member ${n}`).join(", ");
  const { lines, warnings } = committee(`Committee,Members\nTide,"${many}, Director"\n`);
  expect(about(lines)).toEqual(["H1 member-of committee-tide"]);
  expect(warnings[0]?.message).toContain("member 0");
});

test("a row of a sheet of committees with more cells than its header is told", () => {
  const { warnings } = read([
    file("staff.csv", "ID,Title,Name,Manager\n1,Head,Ann Bee,\n2,Sub,Bo Cee,1\n3,Clerk,Di Fox,1\n"),
    file(
      "committees.csv",
      "Committee,Chair,Members\nBoard,Head,Sub\nTides,Sub,Clerk\nAudit, the second,Sub,Clerk\n",
    ),
  ]);
  expect(warnings).toContainEqual(
    expect.objectContaining({ file: "committees.csv", row: 4, code: "unnamed-cells" }),
  );
});

test("a header of two words for one thing is each of them", () => {
  const { lines } = read([
    file("staff.csv", "ID,Title,Name,Manager\n1,Chief,Ada,\n2,Clerk,Bo,1\n"),
    file(
      "boards.csv",
      "Board / Committee,Chair / Convener,Members\nBerth Board,Chief,Clerk\nTariff Board,Clerk,Chief\n",
    ),
  ]);
  expect(lines).toEqual(
    expect.arrayContaining(["1 chairs committee-berth-board", "2 member-of committee-berth-board"]),
  );
});
