import { expect, test } from "vitest";
import { file, read } from "./reading.ts";

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
  const wide = ["2,Sub, the second,C D,U,1", "3,Sub,E F,U,1,,note"];
  expect(read([file("list.csv", [header, list[0], ...wide].join("\n"))]).warnings).toEqual(
    expect.arrayContaining(
      [3, 4].map((row) => ({
        file: "list.csv",
        row,
        code: "unnamed-cells",
        message: expect.stringContaining(row === 3 ? '"1" was not read' : '"note" was not read'),
      })),
    ),
  );
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
