import { describe, expect, it, test } from "vitest";
import { tablesIn } from "../../../graph/importers/staff-list/look.ts";
import { mappingSchema } from "../../../graph/importers/staff-list/mapping.ts";
import { file, read, refused } from "./reading.ts";

/* Longer than a usual file because small staff lists stand beside the superiors that are read from each. */

const csv = (header: string, ...rows: readonly string[]) => [
  file("list.csv", `${[header, ...rows].join("\n")}\n`),
];

/** Who answers to whom, by the titles of posts. */
const superiorsIn = (files: Parameters<typeof read>[0]) => {
  const { dataset, warnings } = read(files);
  const nameOf = new Map(dataset.nodes.map(({ id, name }) => [id, name]));
  const lines = dataset.lines.filter(({ kind }) => kind === "reports-to");
  return {
    lines: lines.map(({ from, to }) => `${nameOf.get(from)} to ${nameOf.get(to)}`),
    told: warnings.map(({ code, row }) => [code, row]),
  };
};

describe("people whose names are written in two orders", () => {
  const spellings = [
    ["Mi, Bo", "Mi, Bo"],
    ["Mi, Bo", "Bo Mi"],
    ["Bo Mi", "Mi, Bo"],
    ["Mi,Bo", "bo  mi"],
    ["Dr. Bo Mi", "Bo Mi"],
    ["Mi, Bo", "Frau Prof. Dr. Bo Mi"],
    ["Mi, Dr. Bo", "Mrs Bo Mi"],
  ];
  it.each(spellings)("%s in a row, %s as a manager", (name, manager) => {
    const rows = [`"${name}",Chief,`, `"Lo, Al",Clerk,"${manager}"`, `"Ra, Cy",Cook,"${manager}"`];
    expect(superiorsIn(csv("Name,Title,Manager", ...rows))).toEqual({
      lines: ["Clerk to Chief", "Cook to Chief"],
      told: [],
    });
  });

  const accents = [
    ["Zoé Lefèvre", "Zoe Lefevre"],
    ["Zoe Lefevre", "ZOÉ LEFÈVRE"],
    ["Lefèvre, Zoé", "Zoe Lefevre"],
    ["Zoé Lefèvre", "Mme Lefevre"],
    ["Jörg Kühn", "Kuhn, Jorg"],
  ];
  it.each(accents)("are found without accents: %s in a row, %s as a manager", (name, manager) => {
    const rows = [`"${name}",Chief,`, `"Lo, Al",Clerk,"${manager}"`, '"Mi, Bo",Cook,"Lo, Al"'];
    const { dataset, warnings } = read(csv("Name,Title,Manager", ...rows));
    const lines = dataset.lines.filter(({ kind }) => kind === "reports-to");
    expect(lines.map(({ to, confidence }) => [to, confidence])[0]).toEqual(["post-chief", "inferred"]);
    expect(warnings).toEqual([]);
  });

  it("are not chosen between where only accents tell two people apart, unless they are written", () => {
    const rows = ["Zoé Lo,Chief,", "Zoë Lo,Deputy,", "Al Mi,Clerk,Zoe Lo", "Cy Ra,Cook,Zoë Lo"];
    expect(superiorsIn(csv("Name,Title,Manager", ...rows))).toMatchObject({
      lines: ["Cook to Deputy"],
      told: expect.arrayContaining([["unclear-superior", 4]]),
    });
  });

  it("and titles, too, are found without accents", () => {
    const rows = ["Chef des opérations,Ann,", "Commis,Bo,chef des operations"];
    expect(superiorsIn(csv("Title,Name,Reports to", ...rows)).lines).toEqual([
      "Commis to Chef des opérations",
    ]);
  });

  it("of nobody on the list are kept as a person without a post, and that is told; a number is not", () => {
    const { dataset, warnings } = read(
      csv(
        "ID,Name,Title,Manager",
        "1,Ann,Chief,",
        "2,Bo,Clerk,Ann",
        "3,Cy,Cook,Eve Nott",
        "4,Di,Mate,X99",
        "5,Ed,Maid,Bo",
      ),
    );
    expect(dataset.nodes.filter(({ name }) => name === "Eve Nott").map(({ kind }) => kind)).toEqual([
      "holder",
    ]);
    expect(dataset.nodes.some(({ name }) => name === "X99")).toBe(false);
    expect(warnings.map(({ message }) => message)).toEqual([
      'there is no post "Eve Nott": no line was drawn, and the name is kept as a person without a post',
      'there is no post "X99": no line was drawn',
    ]);
  });

  it("are found as they are written where both orders are in the list", () => {
    const rows = ['"Mi, Bo",Chief,', "Bo Mi,Deputy,", 'Al Lo,Clerk,"Mi, Bo"', "Cy Ra,Cook,Bo Mi"];
    expect(superiorsIn(csv("Name,Title,Manager", ...rows)).lines).toEqual([
      "Clerk to Chief",
      "Cook to Deputy",
    ]);
  });

  it("are not chosen between where two people are meant", () => {
    const rows = ['"Mi, Bo",Chief,', '"Mi,  Bo",Deputy,', "Al Lo,Clerk,Bo Mi", "Cy Ra,Cook,Al Lo"];
    expect(superiorsIn(csv("Name,Title,Manager", ...rows))).toMatchObject({
      lines: ["Cook to Clerk"],
      told: expect.arrayContaining([["unclear-superior", 4]]),
    });
  });
});

describe("a superior who is named by a number", () => {
  it("that is the number of a person finds that person's post, and one that nobody has is nobody's name", () => {
    const rows = ["E1,Ann,Chief,", "E2,Bob,Clerk,E1", "E03,Cy,Cook,E2", "E4,Di,Mate,E3", "E5,Ed,Maid,E9"];
    const files = csv("Employee ID,Name,Job Title,Manager ID", ...rows);
    expect(superiorsIn(files)).toEqual({
      lines: ["Clerk to Chief", "Cook to Clerk"],
      told: [
        ["missing-superior", 5],
        ["missing-superior", 6],
      ],
    });
    const { dataset } = read(files);
    expect(dataset.nodes.map(({ name }) => name)).not.toContain("E9");
    expect(dataset.lines.every(({ confidence }) => confidence === "stated")).toBe(true);
  });

  it("is found in the column of unknown name that has it", () => {
    const rows = ["100,Directora,Eva,", "101,Jefe,Juan,100", "102,Chófer,Luis,101"];
    expect(superiorsIn(csv("Código interno,Cargo,Titular,Superior", ...rows)).lines).toEqual([
      "Jefe to Directora",
      "Chófer to Jefe",
    ]);
  });

  it("is not read as a code where the header says that it is a row's", () => {
    const rows = ["001,Head,", "002,Sub,2", "003,Clerk,3"];
    const files = csv("Post ID,Title,Reports to (row no.)", ...rows);
    expect(refused(files).problems[0]).toMatchObject({
      code: "unsure-mapping",
      message: expect.stringContaining("(superiorBy: row)"),
    });
    expect(tablesIn(files)[0]?.columns[2]).toMatchObject({ field: "superior", sure: "doubtful" });
  });

  it("is read as a code where the header speaks of a line of reporting", () => {
    const rows = ["1,Head,", "2,Sub,1", "3,Clerk,2"];
    expect(superiorsIn(csv("Post ID,Title,First reporting line", ...rows)).lines).toEqual([
      "Sub to Head",
      "Clerk to Sub",
    ]);
  });
});

describe("a superior who is not in the list", () => {
  it.each([
    ["half of two rows", ["Cy,Cook,Zed"], [4]],
    ["two of three rows", ["Cy,Cook,Zed", "Di,Mate,Zed"], [4, 5]],
    [
      "a third of a long list",
      Array.from({ length: 6 }, (_, at) => `P${at},Mate ${at},${at < 3 ? "Ada" : "Zed"}`),
      [7, 8, 9],
    ],
  ])("is a fault of its rows: %s", (_, more, rows) => {
    const files = csv("Name,Title,Manager", "Ada,Chief,", "Bo,Clerk,Ada", ...more);
    expect(superiorsIn(files).told).toEqual(rows.map((row) => ["missing-superior", row]));
    expect(tablesIn(files)[0]?.columns[2]).toMatchObject({ field: "superior", sure: "sure" });
  });

  it("is no superior at all where the cell says that there is none", () => {
    const rows = ["Ada,Chief,n/a", "Bo,Clerk,-", "Cy,Cook,none", "Di,Mate,Ada"];
    expect(superiorsIn(csv("Name,Title,Manager", ...rows))).toEqual({ lines: ["Mate to Chief"], told: [] });
  });

  it.each(["TBC", "Vacant", "to be confirmed", "à pourvoir"])(
    "is a fault of its row where it says %s",
    (word) => {
      const files = csv("Name,Title,Manager", "Ada,Chief,", "Bo,Clerk,Ada", `Cy,Cook,${word}`, "Di,Mate,Bo");
      const { dataset, warnings } = read(files);
      expect(warnings).toMatchObject([{ code: "missing-superior", row: 4, field: "Manager" }]);
      expect(dataset.coverage).toMatchObject([{ lineKind: "reports-to", says: "unresolved", value: word }]);
      expect(dataset.nodes.filter(({ kind }) => kind === "holder")).toHaveLength(4);
    },
  );

  it.each([
    ["nobody is found", ["Bo,Clerk,Zed"]],
    ["more superiors are unknown than rows are found", ["Bo,Clerk,Ada", "Cy,Cook,Zed", "Di,Mate,Yves"]],
    [
      "many rows name many",
      Array.from({ length: 20 }, (_, at) => `P${at},Mate,${at < 15 ? "Ada" : `Q${at}`}`),
    ],
  ])("makes the column unsure where %s", (_, rows) => {
    const { problems } = refused(csv("Name,Title,Manager", "Ada,Chief,", ...rows));
    expect(problems[0]).toMatchObject({
      code: "unsure-mapping",
      message: expect.stringContaining(" % of the superiors"),
    });
  });
});

describe("a staff list on several sheets", () => {
  const header = "ID,Title,Name,Reports to";
  const north = file("book.xlsx/North.csv", `${header}\nN1,Chief,Ada,\nN2,Clerk,Bo,N1\n`);
  const south = file("book.xlsx/South.csv", `${header},\nS1,Head,Cy,N1\nS2,Cook,Di,N2,\n`);

  it("is judged as one, and references lead from one to the other", () => {
    expect(superiorsIn([south, north])).toEqual({
      lines: ["Head to Chief", "Cook to Clerk", "Clerk to Chief"],
      told: [],
    });
    expect(tablesIn([south, north]).map(({ doubts }) => doubts)).toEqual([[], []]);
  });

  it("looks for a superior on the post's own sheet first", () => {
    const own = file("book.xlsx/Own.csv", `${header}\nN1,Director,Ed,\nN7,Pilot,Flo,N1\n`);
    expect(superiorsIn([north, own]).lines).toEqual(["Clerk to Chief", "Pilot to Director"]);
  });

  it("has a sheet that names nobody above", () => {
    const top = file("book.xlsx/Top.csv", `${header}\nT1,Head,Cy,\n`);
    expect(superiorsIn([north, top]).lines).toEqual(["Clerk to Chief"]);
  });

  it("knows a sheet by its heading, where the column of superiors is known by the other's contents", () => {
    const odd = "ID,Title,Name,Leads here";
    const first = file("book.xlsx/A.csv", `${odd}\n11,Chief,Ada,\n12,Clerk,Bo,11\n13,Mate,Cy,11\n`);
    const second = file("book.xlsx/B.csv", `${odd}\n21,Cook,Di,11\n`);
    expect(superiorsIn([first, second]).lines).toContain("Cook to Chief");
  });
});

test("sheets of other headings are judged each alone", () => {
  const good = file("book.xlsx/Staff.csv", "ID,Title,Name,Reports to\n1,Chief,Ada,\n2,Clerk,Bo,1\n");
  const bad = file("book.xlsx/Old.csv", "ID,Title,Person,Reports to\n7,Head,Cy,x\n8,Cook,Di,y\n");
  expect(refused([good, bad]).message).toContain("What the columns of Old.csv say is not sure");
});

test("a column that is called as another is not taken for the superior: the mapping would read the other", () => {
  const list = file("zwei.csv", "Code,Title,Name,Code\n1,Chief,Ada,\n2,Clerk,Bo,1\n3,Cook,Cy,1\n");
  expect(refused([list]).problems).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ message: "no column is known as the superior" }),
      expect.objectContaining({ message: 'several columns are called "Code": give each its own name' }),
    ]),
  );
});

describe("several superiors of one post", () => {
  const header = "ID,Title,Name,Unit,FTE,Reports to";
  const chiefs = ["2,Chief,Ada,Coast,1,", "7,Head,Bo,Buying,1,2"];
  const posts = (rows: readonly string[]) => {
    const { dataset } = read(csv(header, ...chiefs, ...rows));
    return dataset.nodes.filter(({ kind }) => kind === "post").map(({ name }) => name);
  };

  it.each([
    ["rows that differ in the superior alone", ["9,Buyer,Cy,Coast,1,2", "9,Buyer,Cy,Coast,1,7"]],
    ["references parted by a semicolon", ["9,Buyer,Cy,Coast,1,2; 7"]],
    ["references parted by a comma", ['9,Buyer,Cy,Coast,1,"2, 7"']],
  ])("are read from %s", (_, rows) => {
    expect(posts(rows)).toEqual(["Chief", "Head", "Buyer"]);
    const { dataset } = read(csv(header, ...chiefs, ...rows));
    expect(superiorsIn(csv(header, ...chiefs, ...rows)).lines).toEqual([
      "Head to Chief",
      "Buyer to Chief",
      "Buyer to Head",
    ]);
    expect(dataset.lines.filter(({ kind, to }) => kind === "holds" && to === "9")).toMatchObject([
      { confidence: "stated" },
    ]);
  });

  it("are not read into rows that differ in more", () => {
    expect(posts(["9,Buyer,Cy,Coast,0.4,2", "9,Buyer,Cy,Coast,0.6,7"])).toHaveLength(4);
    expect(posts(["9,Buyer,Cy,Coast,1,2", "9,Buyer,Di,Coast,1,7"])).toHaveLength(4);
  });

  it.each([
    ["1", "read as one post with several superiors"],
    [
      "0.5",
      'read as one post with several superiors; its FTE is that of the first of them, "0.5", and not their sum',
    ],
  ])("keep the FTE of one row, which is told of %s", (fte, told) => {
    const { dataset, warnings } = read(
      csv(header, ...chiefs, `9,Buyer,Cy,Coast,${fte},2`, `9,Buyer,Cy,Coast,${fte},7`),
    );
    expect(dataset.nodes.find(({ id }) => id === "9")).toMatchObject({ fte: Number(fte) });
    expect(warnings).toMatchObject([{ code: "repeated-post", message: `2 rows share "9": ${told}` }]);
  });

  it("are told with their row where one is not in the list", () => {
    const rows = ["9,Buyer,Cy,Coast,1,2; 8", "10,Cook,Di,Coast,1,2", "10,Cook,Di,Coast,1,99"];
    const { dataset, warnings } = read(csv(header, ...chiefs, ...rows));
    expect(warnings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: "missing-superior", row: 4 }),
        expect.objectContaining({ code: "missing-superior", row: 6 }),
      ]),
    );
    expect(dataset.coverage).toMatchObject([
      { value: "2; 8", sources: [{ locator: "row 4" }] },
      { value: "99", sources: [{ locator: "row 6" }] },
    ]);
  });
});

test("a superior whom both columns name in vain is one fault of the row, and the list is read", () => {
  const columns = { id: "ID", title: "Title", person: "Name", superior: "Reports to", second: "Also to" };
  const rows = ["1,Chief,Ada,,", "2,Cook,Bo,1,1", "3,Clerk,Cy,99,99"];
  const files = csv("ID,Title,Name,Reports to,Also to", ...rows);
  const mapping = mappingSchema.parse({ columns, secondKind: "reports-to" });
  const { dataset, warnings } = read(files, { mapping });
  expect(dataset.coverage).toMatchObject([{ node: "3", lineKind: "reports-to", value: "99" }]);
  expect(warnings.map(({ row, field }) => [row, field])).toEqual([
    [4, "Also to"],
    [4, "Reports to"],
  ]);
});
