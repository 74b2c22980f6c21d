import { describe, expect, it, test } from "vitest";
import { importFiles } from "../../../graph/importers/index.ts";
import { mappingSchema } from "../../../graph/importers/staff-list/mapping.ts";
import { file, read, refused } from "./reading.ts";

/* Longer than a usual file because small staff lists stand beside what is read from each. */

const agency = `Harbour Authority - staff list,,,,,,
,,,,,,
Position ID,Position title,Incumbent,Grade,Department,Duty station,Reports to,Dotted line
H1,Director,Ada Quay,D-1,Office,North Pier,,
H2,"Chief, Docks",Bo Crane,P-5,Office / Docks,North Pier,H1,
H3,Clerk,Vacant,G-4,Office / Docks,South Pier,0H2,H1
H4,Clerk,Cy Rope,G-4,Office / Docks,South Pier,H9,
H5,Pilot,Di Helm,P-3,Office / Docks,North Pier,H2,
H6,Pilot,Ed Keel,P-3,Office / Docks,North Pier,H2,
H7,Cook,Flo Galley,G-3,Office,North Pier,H1,
`;

describe("a staff list with titles above its header", () => {
  const { node, lines, dataset } = read([file("harbour.csv", agency)]);

  it("makes posts, people, units along their path, and duty stations", () => {
    expect(node("H2")).toMatchObject({ kind: "post", name: "Chief, Docks", classification: "P-5" });
    expect(dataset.nodes.filter(({ kind }) => kind === "holder").map(({ name }) => name)).toEqual([
      "Ada Quay",
      "Bo Crane",
      "Cy Rope",
      "Di Helm",
      "Ed Keel",
      "Flo Galley",
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        "unit-docks part-of unit-office",
        "H2 part-of unit-docks",
        "H3 located-in place-south-pier",
      ]),
    );
  });

  it("draws the superior and the dotted line on paper, codes without their zeros", () => {
    const superiors = dataset.lines.filter(({ kind }) => ["reports-to", "functional-to"].includes(kind));
    const early = superiors.filter(({ from }) => from < "H5");
    expect(early.map(({ from, kind, to, basis }) => [from, kind, to, basis])).toEqual([
      ["H2", "reports-to", "H1", "formal"],
      ["H3", "functional-to", "H1", "formal"],
      ["H3", "reports-to", "H2", "formal"],
    ]);
    expect(superiors[0]?.sources).toEqual([{ source: "harbour-csv", locator: "row 5" }]);
  });

  it("keeps it as a fault of the file, with its row and value, that a superior is named and not listed", () => {
    expect(dataset.coverage).toMatchObject([{ node: "H4", lineKind: "reports-to", says: "unresolved" }]);
    expect(dataset.coverage[0]?.sources).toEqual([{ source: "harbour-csv", locator: "row 7" }]);
    expect(importFiles([file("harbour.csv", agency)]).warnings).toMatchObject([
      { row: 7, field: "Reports to", code: "missing-superior" },
      { code: "grade-order" },
    ]);
  });
});

it.each([
  { filled: ["Vacant"], state: "vacant" },
  { filled: ["Bo (acting)"], state: "acting" },
  { filled: ["Bo"], state: undefined },
  { filled: ["Vacant", "Vacant"], state: "vacant" },
  { filled: ["Vacant", "Bo"], state: undefined },
])("a post that rows say is filled by $filled is $state", ({ filled, state }) => {
  const rows = filled.map((who) => `H2,Clerk,${who},H1`).join("\n");
  const { node } = read([
    file("list.csv", `Position ID,Position title,Incumbent,Reports to\nH1,Chief,Ada,\n${rows}\n`),
  ]);
  expect(node("H2")?.state).toBe(state);
});

it.each([
  { title: "Acting Coach", others: ["Voice Coach"], state: undefined },
  { title: "Acting Coach", others: ["Coach"], state: "acting" },
  { title: "Coach (Acting)", others: ["coach"], state: "acting" },
  { title: "Interim Report Editor", others: ["Editor"], state: undefined },
  { title: "Directeur par intérim", others: ["Cook"], state: "acting" },
  { title: "Directrice intérimaire", others: ["Cook"], state: "acting" },
  { title: "Kommissarische Leiterin", others: ["Cook"], state: "acting" },
  { title: "Directora en funciones", others: ["Cook"], state: "acting" },
  { title: "Acting Director of Works", others: ["Cook"], state: "acting" },
  { title: "Acting Deputy Chief Officer", others: ["Cook"], state: "acting" },
  { title: "Head of Stores (acting)", others: ["Cook"], state: "acting" },
  { title: "Acting Teacher", others: ["Cook"], state: undefined },
  { title: "Teacher of Acting", others: ["Cook"], state: undefined },
])("a post called $title beside $others is $state", ({ title, others, state }) => {
  const rows = [title, ...others].map((name, at) => `H${at + 2},${name},P${at},H1`).join("\n");
  const { node } = read([
    file("list.csv", `Position ID,Position title,Incumbent,Reports to\nH1,Chief,Ada,\n${rows}\n`),
  ]);
  expect(node("H2")?.state).toBe(state);
});

it("keeps what it could not read of a post, with the row, and takes words for nothing for nothing", () => {
  const rows = "H1,Chief,,1,yes\nH2,Clerk,H1,abc,maybe\nH3,Cook,H1,n/a,no\nH4,Aide,H1,,\n";
  const { dataset, warnings } = read([
    file(
      "list.csv",
      `Position ID,Position title,Reports to,FTE,Head of unit,Start date\n${rows.replaceAll("\n", ",\n").replace("maybe,", "maybe,soon")}`,
    ),
  ]);
  expect(dataset.coverage).toMatchObject([
    { node: "H2", field: "fte", says: "unresolved", value: "abc", sources: [{ locator: "row 3" }] },
    { node: "H2", field: "since", says: "unresolved", value: "soon" },
    { node: "H2", field: "head", says: "unresolved", value: "maybe" },
  ]);
  expect(warnings.map(({ code, row }) => `${code} ${row}`)).toEqual([
    "bad-date 3",
    "bad-value 3",
    "bad-value 3",
  ]);
});

it("finds a superior among codes by the person who holds the post, where there is one, and says so", () => {
  const { dataset } = read([
    file(
      "list.csv",
      "Position ID,Title,Name,Reports to\n1,Chief,Ann,\n2,Boss,Bo,1\n3,Aide,Cy,Ann\n4,Cook,Bo,1\n5,Maid,Di,Bo\n",
    ),
  ]);
  const up = (id: string) => dataset.lines.filter(({ kind, from }) => kind === "reports-to" && from === id);
  expect(up("3")).toMatchObject([{ to: "1", confidence: "inferred" }]);
  expect([up("5"), dataset.coverage]).toMatchObject([
    [],
    [{ node: "5", value: "Bo", reason: 'The file names "Bo", and that may be one of several in it.' }],
  ]);
});

it.each([
  { title: "Analyst (vacant)", held: "", state: "vacant" },
  { title: "Analyste – poste vacant", held: "", state: "vacant" },
  { title: "Referentin (unbesetzt)", held: "", state: "vacant" },
  { title: "Analista (vacante)", held: "", state: "vacant" },
  { title: "Analyst (vacant)", held: "Bo", state: undefined },
  { title: "Vacant Property Officer", held: "", state: undefined },
  { title: "Recruitment Officer", held: "", state: undefined },
])("a post called $title and held by '$held' is $state", ({ title, held, state }) => {
  const { node } = read([
    file(
      "list.csv",
      `Position ID,Position title,Incumbent,Reports to\nH1,Chief,Ada,\nH2,${title},${held},H1\n`,
    ),
  ]);
  expect(node("H2")?.state).toBe(state);
});

/** The same three posts in other dresses: what the columns are called, and how superiors are named. */
const dresses: Readonly<Record<string, string>> = {
  French: "N° de poste;Intitulé du poste;Titulaire;Rend compte à (n° de poste)\n1;Chef;Ada;\n2;Agent;Bo;1\n",
  Spanish: "Nº de puesto;Puesto;Titular;Jefe inmediato\n1;Jefa;Ada;\n2;Agente;Bo;1\n",
  German: "Stellennummer;Stellenbezeichnung;Stelleninhaber;Vorgesetzter\n1;Leiterin;Ada;\n2;Kraft;Bo;1\n",
  "by the name of a person": "Name,Title,Manager\nAda,Chief,\nBo,Clerk,Ada\n",
  "by the title of a post": "Name,Title,Reports to\nAda,Chief,\nBo,Clerk,Chief\n",
  "a column of unknown name that holds codes":
    "ID,Title,Name,Leads here\n11,Chief,Ada,\n12,Clerk,Bo,11\n13,Cook,Cy,11\n",
  "Microsoft Graph users": JSON.stringify({
    value: [
      { id: "a1", displayName: "Ada", jobTitle: "Chief", mail: "ada@x.example" },
      { id: "b2", displayName: "Bo", jobTitle: "Clerk", manager: { id: "a1" } },
    ],
  }),
  "SCIM users": JSON.stringify({
    Resources: [
      { id: "a1", displayName: "Ada", title: "Chief" },
      {
        id: "b2",
        displayName: "Bo",
        title: "Clerk",
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": { manager: { value: "a1" } },
      },
    ],
  }),
  LDIF: `version: 1

dn: cn=Ada,dc=x
objectClass: person
cn: Ada
title:: Q2hpZWY=

dn: cn=Bo,dc=x
objectClass: person
cn: Bo
title: Clerk
manager: cn=Ada,
 dc=x
`,
};

test.each(Object.entries(dresses))("%s", (_, text) => {
  const { dataset } = read([file("list.csv", text)]);
  const nameOf = new Map(dataset.nodes.map(({ id, name }) => [id, name]));
  const [line] = dataset.lines.filter(({ kind }) => kind === "reports-to");
  const [above, below] = dataset.nodes.filter(({ kind }) => kind === "post").map(({ name }) => name);
  expect([nameOf.get(line?.from ?? ""), nameOf.get(line?.to ?? "")]).toEqual([below, above]);
});

describe("identity", () => {
  const told = (text: string) => importFiles([file("list.csv", text)]);

  it("reads rows that share a code and differ as separate posts, and says in what", () => {
    const { dataset, warnings } = told("ID,Title,Name,Manager\n1,Chief,Ada,\n2,Clerk,Bo,1\n2,Cook,Cy,1\n");
    expect(dataset.nodes.filter(({ kind }) => kind === "post").map(({ name }) => name)).toEqual([
      "Chief",
      "Clerk",
      "Cook",
    ]);
    expect(warnings).toMatchObject([{ row: 4, code: "shared-reference" }]);
  });

  it("reads rows that share a code and agree as one post of several people", () => {
    const { dataset, warnings } = told("ID,Title,Name,Manager\n1,Chief,Ada,\n2,Clerk,Bo,1\n2,Clerk,Cy,1\n");
    expect(dataset.lines.filter(({ kind, to }) => kind === "holds" && to === "2")).toHaveLength(2);
    expect(warnings[0]?.message).toContain("one post with several people");
  });

  it("reads rows that say the same as one, and speaks of no several people", () => {
    const { dataset, warnings } = told("ID,Title,Name,Manager\n1,Chief,Ada,\n2,Clerk,Bo,1\n2,Clerk,Bo,1\n");
    expect(dataset.lines.filter(({ kind, to }) => kind === "holds" && to === "2")).toHaveLength(1);
    expect(warnings.map(({ message }) => message)).toEqual([
      '2 rows share "2" and say the same: read as one',
    ]);
  });

  it("joins people by address, and by the name alone only as an inference", () => {
    const { dataset } = told(
      "ID,Title,Name,Email,Manager\n1,Chief,Ada,,\n2,Clerk,Ada,,1\n3,Cook,Bo,b@x.example,1\n4,Mate,Bo,bo@x.example,1\n",
    );
    const holds = dataset.lines.filter(({ kind }) => kind === "holds");
    expect(holds.map(({ confidence }) => confidence)).toEqual(["inferred", "inferred", "stated", "stated"]);
    expect(new Set(holds.map(({ from }) => from)).size).toBe(3);
  });
});

describe("a mapping", () => {
  const odd = "A,B,C\nx1,Chief,\nx2,Clerk,x1\n";

  it("is asked for where the columns say nothing sure", () => {
    const { code, problems } = refused([
      file("odd.csv", "Title,Name,Manager\nChief,Ada,Zed\nClerk,Bo,Yves\n"),
    ]);
    expect(code).toBe("bad-data");
    expect(problems.map((one) => one.code)).toContain("unsure-mapping");
  });

  it("reads what no guess would", () => {
    const mapping = mappingSchema.parse({
      columns: { id: "A", title: "B", superior: "C" },
      basis: "practice",
    });
    const { dataset } = importFiles([file("odd.csv", odd)], { mapping, dataset: "odd" });
    expect(dataset.lines.map(({ from, to, basis }) => [from, to, basis])).toEqual([["x2", "x1", "practice"]]);
  });

  it("that names a column which is not there is refused with the columns there are", () => {
    const mapping = mappingSchema.parse({ columns: { title: "B", superior: "Boss" } });
    expect(() => importFiles([file("odd.csv", odd)], { mapping })).toThrow(
      "columns that odd.csv does not have",
    );
  });
});

test.each([
  ["Korean", "보좌관", "허 준", "허준의 사무실"],
  ["Vietnamese", "Văn phòng", "Nguyễn Thị Hà", "Đại diện Đặc biệt"],
  ["Hindi", "विशेष प्रतिनिधि", "राम शर्मा", "वित्त प्रभाग"],
  ["Japanese", "部長", "ガルシア マリア", "ガイド部"],
  ["Arabic", "مدير الإدارة", "مُحَمَّد عليّ", "شعبة المالية"],
])("a list in %s is read: its people and units are where its lines lead", (_, title, person, unit) => {
  const header = "Position ID,Position title,Incumbent,Department,Reports to";
  for (const form of ["NFC", "NFD"]) {
    const rows = `${header}\n1,${title},${person},${unit},\n2,Clerk,B Clerk,${unit},1\n`.normalize(form);
    const { dataset, lines } = read([file("list.csv", rows)]);
    expect(dataset.nodes.map(({ name }) => name)).toEqual(
      expect.arrayContaining([title, person, unit].map((name) => name.normalize("NFC"))),
    );
    expect(lines).toContain("2 reports-to 1");
  }
});
