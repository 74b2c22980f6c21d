import { expect, test } from "vitest";
import { read } from "./reading.ts";

const head = "Post ID;Title;Name;Reports to\n1;Chief;Zoë O’Brien;\n2;Chef;Łukasz Żak;1\n";
const utf8 = (text: string): Buffer => Buffer.from(text);
/** Text in Latin-1, which Windows-1252 has in common with it. */
const latin1 = (text: string): Buffer => Buffer.from(text, "latin1");

const told = (bytes: Uint8Array, name = "list.csv") => {
  const { dataset, warnings } = read([{ name, bytes }]);
  return {
    names: dataset.nodes.filter(({ kind }) => kind === "holder").map((holder) => holder.name),
    told: warnings.map(({ code, row }) => [code, row]),
    says: warnings.map(({ message }) => message).join(),
  };
};

type Case = {
  readonly what: string;
  readonly bytes: Uint8Array;
  readonly names: readonly string[];
  readonly told: readonly (readonly [string, number | undefined])[];
  readonly says?: string;
};

const known = ["Zoë O’Brien", "Łukasz Żak"];
const cases: readonly Case[] = [
  { what: "UTF-8", bytes: utf8(head), names: known, told: [] },
  {
    what: "UTF-8 with a row of Latin-1 at its end",
    bytes: Buffer.concat([utf8(head), latin1("3;Café keeper;René X;1\n")]),
    names: [...known, "René X"],
    told: [["encoding-mixed", 4]],
    says: 'but for some rows, of which this is one: it was read as Windows-1252 ("Café", "René")',
  },
  {
    what: "UTF-8 with a byte order mark and rows of Latin-1, below cells of several lines",
    bytes: Buffer.concat([
      utf8(`\ufeff${head}3;"Cook\nof the\nhouse";Jörg;1\n`),
      latin1("4;Mate;René;1\n5;Mate;Ana;1\n6;Mate;Noël;1\n"),
    ]),
    names: [...known, "Jörg", "René", "Ana", "Noël"],
    told: [
      ["encoding-mixed", 5],
      ["encoding-mixed", 7],
    ],
  },
  {
    what: "a row in which both stand",
    bytes: Buffer.concat([utf8(`${head}3;Gärtner;`), latin1("René;1\n")]),
    names: [...known, "René"],
    told: [["encoding-mixed", 4]],
    says: '("René")',
  },
  {
    what: "Windows-1252",
    bytes: latin1("Post ID;Title;Name;Reports to\n1;Chief;Ada;\n2;Chef;Ren\u00e9 \u0093X\u0094;1\n"),
    names: ["Ada", "René “X”"],
    told: [["encoding-guessed", undefined]],
    says: '("René", "“X”")',
  },
  {
    what: "Windows-1252 with letters of UTF-8 in one row",
    bytes: Buffer.concat([
      latin1("Post ID;Title;Name;Reports to\n1;Chief;Noël;\n2;Chef;René;1\n3;Père;Zoë;1\n"),
      utf8("4;Cook;Jörg;1\n"),
    ]),
    names: ["Noël", "René", "Zoë", "Jörg"],
    told: [
      ["encoding-guessed", undefined],
      ["encoding-mixed", 5],
    ],
    says: 'it was read as UTF-8 ("Jörg")',
  },
  {
    what: "UTF-8 that was taken for Windows-1252 before and written anew",
    bytes: utf8(`${head}3;Cook;JÃ¶rg SÅ“ur;1\n`),
    names: [...known, "JÃ¶rg SÅ“ur"],
    told: [["odd-letters", 4]],
    says: '"JÃ¶rg", "SÅ“ur"',
  },
  {
    what: "letters that were lost",
    bytes: utf8(`${head}3;Cook;J\ufffdrg;1\n`),
    names: [...known, "J\ufffdrg"],
    told: [["odd-letters", 4]],
    says: "letters are lost in the file",
  },
  {
    what: "names with letters that also stand where letters are odd",
    bytes: utf8(`${head}3;Cook;Ãngela São;1\n4;Cook;Åsa Ångström;1\n5;Cook;Âme – «Â»;1\n`),
    names: [...known, "Ãngela São", "Åsa Ångström", "Âme – «Â»"],
    told: [],
  },
];
test.each(cases)("$what", ({ bytes, names, told: codes, says = "" }) => {
  const found = told(bytes);
  expect(found).toMatchObject({ names, told: codes });
  expect(found.says).toContain(says);
});
