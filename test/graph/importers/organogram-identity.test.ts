import { describe, expect, test } from "vitest";
import { whoIn } from "../../../graph/importers/shared/placeholders.ts";
import { junior, post, senior } from "./organogram-files.ts";
import { read, refused } from "./reading.ts";

/** Longer than a usual file because each way in which rows are the same or not is a case beside the others. */

const codes = ({ warnings }: ReturnType<typeof read>): string[] => warnings.map(({ code }) => code);
const inferred = ({ dataset }: ReturnType<typeof read>): string[] =>
  dataset.lines
    .filter(({ confidence }) => confidence === "inferred")
    .map(({ from, kind, to }) => `${from} ${kind} ${to}`);

describe("rows that share a reference", () => {
  const job = { Name: "Ann Alder" };

  test("are one post where they tell of people who share it", () => {
    const lakes = read([
      senior([
        post("L1", "Chief", "XX"),
        post("L2", "Director", "L1", { ...job, FTE: "0.5" }),
        post("L2", "Director", "L1", { Name: "Bo Birch", FTE: "0.4", "Contact Phone": "2" }),
      ]),
    ]);
    expect(lakes.node("L2")).toMatchObject({ name: "Director", fte: 0.9 });
    expect(lakes.lines).toEqual(
      expect.arrayContaining(["holder-ann-alder holds L2", "holder-bo-birch holds L2"]),
    );
    expect(codes(lakes)).toEqual(["repeated-post"]);
  });

  const grades = { low: { "Grade (or equivalent)": "SCS1" }, high: { "Grade (or equivalent)": "SCS4" } };
  const mixed = read([
    senior([
      post("L9", "Works Director", "L2", grades.low),
      post("L9", "Permanent Secretary", "XX", grades.high),
      post("L2", "Deputy", "L3", grades.low),
      post("L3", "Director General", "L9", { "Grade (or equivalent)": "SCS3" }),
    ]),
  ]);

  test("stay apart where their title, grade, unit or superior differ, and it is said in what", () => {
    expect(mixed.dataset.nodes.filter(({ kind }) => kind === "post")).toHaveLength(4);
    expect(mixed.warnings[0]).toMatchObject({ row: 3, code: "shared-reference" });
    expect(mixed.warnings[0]?.message).toContain('"Works Director", "Permanent Secretary"');
    expect(mixed.findings.filter((finding) => finding.startsWith("circle"))).toEqual([]);
  });

  test("give lines that are inferred: the higher grade is the superior", () => {
    expect(mixed.lines).toContain("L3 reports-to L9-permanent-secretary");
    expect(inferred(mixed)).toEqual(
      expect.arrayContaining(["L9 reports-to L2", "L3 reports-to L9-permanent-secretary"]),
    );
  });

  test("an empty cell names no superior, however many posts have no reference", () => {
    const lakes = read([senior([post("", "One", ""), post("", "Another", ""), post("L2", "Third", "")])]);
    expect(lakes.dataset.coverage).toEqual([]);
    expect(codes(lakes)).not.toContain("unclear-superior");
  });

  test("give no superior where nothing tells them apart", () => {
    const lakes = read([
      senior([post("L1", "One", "XX"), post("L1", "Another", "XX"), post("L2", "Third", "L1")]),
    ]);
    expect(lakes.lines.filter((line) => line.includes("reports-to"))).toEqual([]);
    expect(codes(lakes)).toEqual(["shared-reference", "unclear-superior"]);
  });
});

test.each([
  { says: "a title", title: "Warden", name: "", kept: 1, code: "missing-reference" },
  { says: "a name", title: "", name: "Ann Alder", kept: 1, code: "missing-reference" },
  { says: "neither", title: "", name: "", kept: 0, code: "empty-row" },
])("a row without a reference that has $says", ({ title, name, kept, code }) => {
  const lakes = read([senior([post("L1", "Chief", "XX"), post("", title, "L1", { Name: name })])]);
  expect(lakes.dataset.nodes.filter(({ kind, id }) => kind === "post" && id !== "L1")).toHaveLength(kept);
  expect(codes(lakes)).toEqual([code]);
});

describe("what is no reference", () => {
  test.each(["0", "nan", "N/A", "Awaiting_Recruitment_Action", "Not in post", "TBC", ""])(
    "%j joins no rows",
    (word) => {
      const lakes = read([
        senior([
          post("L1", "Chief", "XX"),
          post("L2", "Deputy", "L1"),
          post(word, "Not in Post", "L1"),
          post(word, "Not in Post", "L2"),
        ]),
      ]);
      expect(lakes.findings.filter((finding) => finding.startsWith("dual"))).toEqual([]);
      expect(codes(lakes)).toEqual(["missing-reference", "missing-reference"]);
      expect(lakes.lines.filter((line) => line.includes("reports-to L"))).toHaveLength(3);
    },
  );

  test.each([
    { word: "TBC", kept: ["TBC"] },
    { word: "Vacant", kept: ["Vacant"] },
    { word: "XX", kept: [] },
    { word: "N/A", kept: [] },
    { word: "", kept: [] },
  ])("as a superior $word is kept as a fault: $kept", ({ word, kept }) => {
    const lakes = read([senior([post("L1", "Chief", "XX"), post("L2", "Deputy", word)])]);
    expect(lakes.dataset.coverage.map(({ value }) => value)).toEqual(kept);
    expect(codes(lakes)).toEqual(kept.map(() => "missing-superior"));
  });

  test("an empty row at the foot is left out, and said", () => {
    const lakes = read([senior([post("L1", "Chief", "XX"), post("", "", "", { Name: "" })])]);
    expect(codes(lakes)).toEqual(["empty-row"]);
    expect(lakes.dataset.nodes.filter(({ kind }) => kind === "post")).toHaveLength(1);
  });

  test("a list that counts from 0 keeps its first post", () => {
    const lakes = read([senior([post("0", "Chief", "XX"), post("1", "Deputy", "0")])]);
    expect(lakes.lines).toContain("1 reports-to 0");
  });
});

test.each(["#1", "(2)", "*4", "D&A/3", "O'B5", "№6", "12,345", "x".repeat(230)])(
  "a post may have the reference %j",
  (odd) => {
    const lakes = read([senior([post(odd, "Chief", "XX"), post("L2", "Deputy", odd)])]);
    expect(lakes.lines.filter((line) => line.startsWith("L2 reports-to"))).toHaveLength(1);
    expect(lakes.dataset.nodes.flatMap(({ identifiers }) => identifiers)).toContainEqual({
      scheme: "uk-senior-post",
      value: odd,
    });
  },
);

describe("references that a spreadsheet rewrote", () => {
  const lakes = read([
    senior([post("5654", "Chief", "XX"), post("155", "Deputy", "00005654"), post("163", "Third", "155.0")]),
    junior(["0163"]),
  ]);

  test("are found without the zeros in front", () => {
    expect(lakes.lines).toEqual(
      expect.arrayContaining([
        "155 reports-to 5654",
        "163 reports-to 155",
        "junior-0163-heo-warden-shores reports-to 163",
      ]),
    );
  });

  test("are told once in a file", () => {
    expect(codes(lakes)).toEqual(["respelt-reference", "respelt-reference"]);
  });

  test("are not guessed where two posts would fit", () => {
    const two = read([senior([post("7", "A", "XX"), post("07", "B", "XX"), post("8", "C", "007")])]);
    expect(codes(two)).toEqual(["missing-superior"]);
  });
});

describe("several bodies in one import", () => {
  const rows = (body: string) => [
    post("1", `Chief of ${body}`, "XX", { Organisation: body }),
    post("2", `Deputy of ${body}`, "1", { Organisation: body }),
  ];
  const both = read([
    senior(rows("Alpha"), "alpha-senior.csv"),
    junior(["2"], "alpha-junior.csv"),
    senior(rows("Beta"), "beta-senior.csv"),
    junior(["2"], "beta-junior.csv"),
  ]);

  test("keep their own posts of the same number", () => {
    expect(both.lines).toEqual(
      expect.arrayContaining(["alpha-2 reports-to alpha-1", "beta-2 reports-to beta-1"]),
    );
    expect(both.node("beta-1")?.name).toBe("Chief of Beta");
  });

  test("keep their juniors", () => {
    const under = (id: string) => both.lines.filter((line) => line.endsWith(`reports-to ${id}`));
    expect([under("alpha-2").length, under("beta-2").length]).toEqual([1, 1]);
  });

  test("may be in files of one name in different folders", () => {
    const folders = read([
      senior(rows("Alpha"), "alpha/senior.csv"),
      senior(rows("Beta"), "beta/senior.csv"),
    ]);
    expect(folders.dataset.sources.map(({ id }) => id)).toEqual(["senior-csv", "senior-csv-2"]);
    expect(folders.node("alpha-2")).toBeDefined();
  });
});

describe("names that are nobody's", () => {
  test.each([
    ...["VACANT POST", "Post Vacant", "Med3 Vacant", "vancay", "vacnt", "Vacancy - to be filled"],
    ...["Vacant (covered by L1)", "Under recruitment", "Unfilled"],
  ])("%j is a vacant post", (name) => expect(whoIn(name)).toBe("vacant"));
  test.each(["Post Deleted", "post eliminated", "Post abolished"])("%j is no post any more", (name) =>
    expect(whoIn(name)).toBe("eliminated"),
  );
  test.each([
    ...["NO NAME", "XXX", "xx", "Interim", "To be confirmed", "TBA", "T.B.C.", "-", "???", "N/D", "n/a"],
    ...["Name withheld", "Maternity cover", "Not in post", "Contractor", "Unknown", ""],
    "Post holder is not directly employed by the Department",
  ])("%j does not say who", (name) => expect(whoIn(name)).toBe("undisclosed"));
  test.each([
    ...["Ada Quill", "Mary Vance", "Vaccaro", "Nan Goldby", "Na Li", "Xi Chen", "Nil Şahin"],
    ...["Interim - Joan Smith", "Will Cover", "Ann Temple", "李明", "Ó Súilleabháin"],
  ])("%j is a person", (name) => expect(whoIn(name)).toBe("person"));
});

describe("people of one name", () => {
  const two = (one: string, other: string, name = "Joan Taylor") =>
    read([
      senior([
        post("L1", "Chief", "XX"),
        post("L2", "Head of Forests", "L1", { Name: name, "Contact E-mail": one }),
        post("L3", "Head of Fisheries", "L1", { Name: name, "Contact E-mail": other }),
      ]),
    ]);
  const holders = ({ dataset }: ReturnType<typeof read>): number =>
    dataset.nodes.filter(({ name }) => name === "Joan Taylor").length;

  test("with one address are one person", () => {
    const same = two("joan.taylor@lakes.example", "Joan.Taylor@lakes.example");
    expect([holders(same), codes(same)]).toEqual([1, []]);
    expect(inferred(same)).toEqual([]);
  });

  test("with different addresses of their own are two", () => {
    const different = two("joan.taylor@lakes.example", "j.taylor2@lakes.example");
    expect([holders(different), codes(different)]).toEqual([2, ["namesakes"]]);
    expect(different.findings.filter((finding) => finding.startsWith("person-"))).toEqual([]);
  });

  test.each([
    ["", ""],
    ["enquiries@lakes.example", "office@lakes.example"],
    ["joan.taylor@lakes.example", "enquiries@lakes.example"],
  ])("by the name alone (%j, %j) are one person as far as can be told", (one, other) => {
    const alone = two(one, other);
    expect([holders(alone), codes(alone)]).toEqual([1, ["same-name"]]);
    expect(inferred(alone)).toEqual(["holder-joan-taylor holds L3"]);
  });
});

describe("files", () => {
  const rows = [post("L1", "Chief – Zoë", "XX"), post("L2", "Deputy", "L1")];
  const text = new TextDecoder().decode(senior(rows).bytes);
  const dressed = [
    { dress: "with sep=", text: `sep=,\r\n${text}` },
    { dress: "with titles above the header", text: `Organogram,,,\n,,,\n${text}` },
    { dress: "with line breaks in the header", text: text.replace("Job Title", '"Job\nTitle"') },
    { dress: "with semicolons", text: text.replaceAll(",", ";") },
  ];
  test.each(dressed)("$dress are read", ({ text: given }) => {
    const lakes = read([{ name: "a-senior.csv", bytes: new TextEncoder().encode(given) }]);
    expect(lakes.node("L1")?.name).toBe("Chief – Zoë");
    expect(lakes.lines).toContain("L2 reports-to L1");
  });

  test.each(["little", "big"])("in UTF-16 (%s-endian) are read", (end) => {
    const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
    if (end === "big") bytes.swap16();
    expect(read([{ name: "a-senior.csv", bytes }]).node("L1")?.name).toBe("Chief – Zoë");
  });

  test("in Windows-1252 keep œ, ’, – and €", () => {
    const latin = Buffer.from(
      text.replace("Chief – Zoë", "S\u009cur O\u0092Brien \u0096 \u0080 é"),
      "latin1",
    );
    expect(read([{ name: "a-senior.csv", bytes: latin }]).node("L1")?.name).toBe("Sœur O’Brien – € é");
  });

  test("of long names are sources of their own", () => {
    const long = "Copy-of-Government-staff-and-salary-data-blank-template---September-2013-FINAL-of-all.xls";
    const lakes = read([senior(rows, `${long}-senior.csv`), junior(["L1"], `${long}-junior.csv`)]);
    expect(new Set(lakes.dataset.sources.map(({ id }) => id)).size).toBe(2);
  });

  test("of no letters make a dataset all the same", () => {
    expect(read([senior(rows, "---.csv")]).dataset.id).toBe("dataset");
  });

  test("that are no half are told", () => {
    const lakes = read([senior(rows), { name: "notes.txt", bytes: new TextEncoder().encode("hello") }]);
    expect(lakes.warnings).toMatchObject([{ code: "unread-file", file: "notes.txt" }]);
  });

  test("with nobody in them are refused", () => {
    expect(refused([senior([])]).problems).toMatchObject([{ code: "nothing-in-it" }]);
  });

  test("with too long a cell are refused with the row and the column", () => {
    const long = senior([post("L1", "y".repeat(20_001), "XX")]);
    expect(refused([long]).problems).toMatchObject([
      { code: "too-long", file: "lakes-2013-09-30-senior.csv", row: 2, field: "Job Title" },
    ]);
  });
});

test.each([
  { title: "Acting Coach", name: "Bo Mi", state: undefined },
  { title: "Acting Deputy", name: "Bo Mi", state: "acting" },
  { title: "Coach", name: "Bo Mi (acting)", state: "acting" },
])("a post called $title of $name is $state", ({ title, name, state }) => {
  const rows = [
    post("L1", "Chief", "XX"),
    post("L2", "Deputy", "L1"),
    post("L3", title, "L1", { Name: name }),
  ];
  expect(read([senior(rows)]).node("L3")?.state).toBe(state);
});

describe("a superior named by a person among references", () => {
  const chief = { Name: "Ann Alder" };

  test("is that person's post, inferred and told", () => {
    const lakes = read([senior([post("L1", "Chief", "XX", chief), post("L2", "Warden", "ann  ALDER")])]);
    expect(inferred(lakes)).toEqual(["L2 reports-to L1"]);
    expect(codes(lakes)).toEqual(["superior-by-name"]);
  });

  test.each([
    { name: "whom two posts have", rows: [post("L3", "Clerk", "L1", chief)], code: "unclear-superior" },
    { name: "who holds none", rows: [], code: "missing-superior", superior: "Bo Birch" },
  ])("leads nowhere where it is one $name", ({ rows, code, superior = "Ann Alder" }) => {
    const lakes = read([senior([post("L1", "Chief", "XX", chief), post("L2", "Warden", superior), ...rows])]);
    expect(lakes.lines).not.toContain("L2 reports-to L1");
    expect(codes(lakes)).toContain(code);
  });
});
