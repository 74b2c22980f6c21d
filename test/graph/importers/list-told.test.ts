import { expect, test } from "vitest";
import { file, read, refused } from "./reading.ts";

const header = "Post ID,Title,Name,Unit,Reports to";
const list = ["1,Head,Jörg Œhl,U,", "2,Sub,C D,U,1", "3,Sub,E F,U,1"];
const latin = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => (letter === "Œ" ? 0x8c : letter === "’" ? 0x92 : letter.charCodeAt(0)));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...parts: readonly Uint8Array[]) => ({ name: "list.csv", bytes: Buffer.concat(parts) });

const names = (dataset: ReturnType<typeof read>["dataset"]) =>
  dataset.nodes.flatMap(({ kind, name }) => (kind === "holder" ? [name] : []));
const rest = `${list.slice(1).join("\n")}\n`;

test.each([
  ["UTF-8", joined(utf8(`${header}\n${list[0]}\n${rest}`)), "Jörg Œhl", []],
  [
    "the code page of a spreadsheet",
    joined(latin(`${header}\n${list[0]}\n${rest}`)),
    "Jörg Œhl",
    [["encoding-guessed", undefined]],
  ],
  [
    "UTF-8 with a line of a code page",
    joined(utf8(`${header}\n${list[0]}\n${rest}`), latin("4,Sub,Zoë d’Orsay,U,1\n")),
    "Jörg Œhl",
    [["encoding-mixed", 5]],
  ],
  [
    "a code page with a line of UTF-8",
    joined(latin(`${header}\n4,Sub,Zoë d’Orsay,U,1\n`), utf8(`${list[0]}\n${rest}`)),
    "Zoë d’Orsay",
    [["encoding-mixed", 2]],
  ],
  [
    "UTF-8 that is cut off in a letter",
    joined(utf8(`${header}\n${list[0]}\n${rest}`), utf8("4,Sub,Ré,U,1").subarray(0, 8)),
    "Jörg Œhl",
    [["encoding-mixed", 5]],
  ],
] as const)("a list in %s has its letters, and what was guessed is told", (_, given, name, told) => {
  const { dataset, warnings } = read([given]);
  expect(names(dataset)).toContain(name);
  expect(
    warnings.filter(({ code }) => code.startsWith("encoding")).map(({ code, row }) => [code, row]),
  ).toEqual(told);
});

test("cells beyond the header are told row by row where there are few, and of their column where there are many", () => {
  const wide = [
    "2,Sub, the second,C D,U,1",
    "3,Sub,E F,U,1,,note",
    "4,Sub,G H,U,1",
    "5,Sub,I J,U,1",
    "6,Sub,K L,U,1",
  ];
  const { dataset, warnings } = read([
    file("list.csv", [header, "1,Head, the first,A B,U,", ...wide].join("\n")),
  ]);
  expect(warnings.filter(({ code }) => code !== "missing-superior")).toMatchObject([
    {
      row: 3,
      code: "moved-cells",
      message: expect.stringContaining("6 cells where the header has 5, and was not read"),
    },
    {
      row: 2,
      code: "unnamed-cells",
      message: expect.stringContaining("6 cells where the header has 5: cells may stand"),
    },
    { row: 4, code: "unnamed-cells", message: expect.stringContaining('"note" was not read') },
  ]);
  expect(names(dataset)).not.toContain("the second");
  const many = Array.from({ length: 9 }, (_, at) => `${at + 2},Sub ${at},Name ${at},U,1,note ${at}`);
  const told = read([file("list.csv", [header, list[0], ...many].join("\n"))]).warnings;
  expect(told).toEqual([
    expect.objectContaining({ code: "unnamed-cells", message: expect.stringMatching(/^9 rows .*"note 0"/) }),
  ]);
});

test("another table below an empty row ends the list and is told; an empty row alone, or the header again, does not", () => {
  const posts = (text: string) => {
    const { dataset, warnings } = read([file("list.csv", text)]);
    return [
      dataset.nodes.filter(({ kind }) => kind === "post").map(({ id }) => id),
      warnings.map(({ code, row }) => [code, row]),
    ];
  };
  const top = [header, ...list, "", ""].join("\n");
  const below = "Committee,Chair,Meets\nA1,Head,monthly\nA2,Sub,yearly\n";
  expect(posts(`${top}\n${below}`)).toEqual([["1", "2", "3"], [["table-below", 7]]]);
  expect(posts(`${top}\n${header}\n4,Cook,G H,U,1\n`)).toEqual([["1", "2", "3", "4"], []]);
  expect(posts(`${top}\n4,Cook,Head of it,U,1\n`)).toEqual([["1", "2", "3", "4"], []]);
});

test.each([",", ";", "\t", "|"])(
  "rows that have moved to the side are told and not read, in a table parted by %j",
  (mark) => {
    const rows = [header, ...list, "4,Sub, the fourth,G H,U,1"].map((row) => row.replaceAll(",", mark));
    const { dataset, warnings } = read([file("list.csv", rows.join("\n"))]);
    expect(warnings.map(({ code, row }) => [code, row])).toEqual([["moved-cells", 5]]);
    expect(dataset.nodes.filter(({ kind }) => kind === "post").map(({ id }) => id)).toEqual(["1", "2", "3"]);
  },
);

test("a row that is broken in two is told, and short rows are not", () => {
  const codes = (...rows: readonly string[]) =>
    read([file("list.csv", [header, ...list, ...rows].join("\n"))]).warnings.map(({ code, row }) => [
      code,
      row,
    ]);
  expect(codes("4,Sub,G H,U,1", "5,Sub of the", "house,I J,U,1")).toContainEqual(["broken-row", 6]);
  expect(codes("4,Sub,G H,U", "5,Sub,I J,U")).toEqual([]);
});

const notes: readonly (readonly [string, string])[] = [
  ["a note", "Source: personnel department"],
  ["notes", "Source: personnel department\n* acting\nSeen by,A. Quay"],
  ["a legend", "Abbreviation,Meaning\nD,Director\nP,Professional"],
  ["a legend below its title", "Legend\nU,Unit"],
  ["a signature after more empty rows", "\n\nPrepared by,Ada Quay\n\n,Geneva"],
];
test.each(notes)("%s below an empty row is no part of the list, and is told", (_, text) => {
  const { dataset, warnings } = read([
    file("list.csv", [header, ...list, "4,Sub,G H,U,1", "5,Sub,I J,U,1", "", text].join("\n")),
  ]);
  expect(dataset.nodes.filter(({ kind }) => kind === "post")).toHaveLength(5);
  expect(warnings.map(({ code }) => code)).toEqual(["table-below"]);
});

test("posts below an empty row that say little are posts", () => {
  const { dataset, warnings } = read([
    file("list.csv", [header, ...list, "", "4,New post", "5,Other post"].join("\n")),
  ]);
  expect(dataset.nodes.filter(({ kind }) => kind === "post")).toHaveLength(5);
  expect(warnings).toEqual([]);
});

test("a row that names neither post nor person is told, but for one that says nothing", () => {
  const { warnings } = read([
    file("list.csv", [header, ...list, "Northern posts,,,,", "4,,,U,", ",,,,", "5,Sub,I J,U,1"].join("\n")),
  ]);
  expect(warnings.map(({ code, row }) => [code, row])).toEqual([
    ["unread-row", 5],
    ["unread-row", 6],
  ]);
});

test("a post below an empty row whose title and unit are names of columns, too, is a post", () => {
  const text = "Title,Name,Unit,Reports to\nHead,Ann Bee,Docks,\nSub,Bo Cee,Docks,Head\n\nManager,,Office,\n";
  const { dataset, warnings } = read([file("list.csv", text)]);
  expect(dataset.nodes.filter(({ kind }) => kind === "post").map(({ name }) => name)).toEqual([
    "Head",
    "Sub",
    "Manager",
  ]);
  expect(warnings).toEqual([]);
});

test("where the cells of all rows have moved, the list is refused and it is said why", () => {
  const rows = ["1,Head, of it,A B,U,", "2,Sub, of it,C D,U,1", "3,Sub, of it,E F,U,1"];
  expect(refused([file("list.csv", [header, ...rows].join("\n"))]).problems.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["unnamed-cells", "unsure-mapping"]),
  );
});
