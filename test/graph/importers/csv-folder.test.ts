import { describe, expect, it } from "vitest";
import { DottedError } from "../../../graph/errors.ts";
import { exportCsvFolder } from "../../../graph/exporters/csv-folder.ts";
import type { InputFile } from "../../../graph/importers/importer.ts";
import { importFiles } from "../../../graph/importers/index.ts";
import { smallDataset } from "../small-dataset.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const texts: Readonly<Record<string, string>> = {
  "datapackage.json": '{"name": "tiny", "title": "Tiny", "licenses": [{"name": "CC0-1.0"}], "extra": 1}',
  "sources.csv": "id,title,short\np,Paper,paper\n",
  "nodes.csv": "id,kind,name\na,post,A\nb,body,B\nh,hat,H\n",
  "lines.csv": "id,kind,from,to,polarity,since,until,hat,sources\nl,reports-to,a,b,,,,,p#1\n",
  "coverage.csv": "id,node,lineKind,direction\nc,a,reports-to,out\n",
  "recommendations.csv": "id,form,title,text,section,addressees,sources\nr,point,T,Text,1,b,p\n",
  "patches.csv":
    "patch,seq,op,title,recommendation,id,kind,from,to,basis,sources\nq,1,change-line,Q,r,l,,,,formal,\n",
};

const folder = (changes: Readonly<Record<string, string | Uint8Array | undefined>> = {}): InputFile[] =>
  Object.entries({ ...texts, ...changes }).flatMap(([name, content]) => {
    if (content === undefined) return [];
    return [{ name: `data/${name}`, bytes: typeof content === "string" ? encode(content) : content }];
  });

const problemsOf = (files: InputFile[]): string[] => {
  try {
    importFiles(files);
    return [];
  } catch (error) {
    if (!(error instanceof DottedError)) throw error;
    expect(error.code).toBe("bad-data");
    for (const { message } of error.problems) expect(message).not.toMatch(/undefined|\[object/);
    return error.problems.map(({ file, row, field, code }) => [file, row, field, code].join(" "));
  }
};

const edit = (file: string, from: string | RegExp, to: string): InputFile[] =>
  folder({ [file]: (texts[file] ?? "").replace(from, to) });

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const nodesWith = (name: string): string => `id,kind,name\na,post,A\nb,body,${name}\nh,hat,H\n`;

type Case = readonly [name: string, files: InputFile[], problems: readonly string[]];

const refused: Case[] = [
  [
    "a missing column",
    edit("nodes.csv", "kind", "sort"),
    ["nodes.csv 1 kind missing-column", "nodes.csv 1 sort unknown-column"],
  ],
  ["an unknown column", edit("lines.csv", "hat", "cap"), ["lines.csv 1 cap unknown-column"]],
  [
    "a column twice",
    edit("nodes.csv", "name", "kind"),
    ["nodes.csv 1 name missing-column", "nodes.csv 1 kind repeated-column"],
  ],
  ["an unknown kind", edit("nodes.csv", "body", "boddy"), ["nodes.csv 3 kind unknown-kind"]],
  ["an unknown kind of line", edit("lines.csv", "reports-to", "reports"), ["lines.csv 2 kind unknown-kind"]],
  ["a wrong polarity", edit("lines.csv", "a,b,", "a,b,false"), ["lines.csv 2 polarity bad-polarity"]],
  ["a dangling id", edit("lines.csv", "a,b,", "a,ghost,"), ["lines.csv 2 to dangling-id"]],
  ["a duplicate id", edit("nodes.csv", "h,hat", "a,hat"), ["nodes.csv 4 id duplicate-id"]],
  ["a date that is none", edit("lines.csv", "a,b,,,", "a,b,,2008-13,"), ["lines.csv 2 since bad-date"]],
  [
    "a date in another notation",
    edit("lines.csv", "a,b,,,", "a,b,,May 2008,"),
    ["lines.csv 2 since bad-date"],
  ],
  [
    "dates in the wrong order",
    edit("lines.csv", "a,b,,,", "a,b,,2009,2008"),
    ["lines.csv 2 until date-order"],
  ],
  [
    "a cell of 10 MB",
    folder({ "nodes.csv": nodesWith("x".repeat(10_000_000)) }),
    ["nodes.csv 3 name too-long"],
  ],
  [
    "a cell that is merely too long",
    folder({ "nodes.csv": nodesWith("x".repeat(20_001)) }),
    ["nodes.csv 3 name too-long"],
  ],
  ["Windows-1252", folder({ "nodes.csv": latin1(nodesWith("Comité")) }), ["nodes.csv 3  bad-encoding"]],
  [
    "UTF-16",
    folder({ "nodes.csv": new Uint8Array(Buffer.from(nodesWith("B"), "utf16le")) }),
    ["nodes.csv   bad-encoding"],
  ],
  ["a row that is too short", edit("nodes.csv", "b,body,B", "b,body"), ["nodes.csv 3  bad-row"]],
  ["a row that is too long", edit("nodes.csv", "b,body,B", "b,body,B,more"), ["nodes.csv 3  bad-row"]],
  ["a quotation mark never closed", edit("nodes.csv", "h,hat,H", 'h,hat,"H'), ["nodes.csv 4  bad-row"]],
  ["a missing value", edit("nodes.csv", "body,B", "body,"), ["nodes.csv 3 name missing-value"]],
  ["a line without a source", edit("lines.csv", "p#1", ""), ["lines.csv 2 sources missing-value"]],
  ["a missing file", folder({ "sources.csv": undefined }), ["sources.csv   missing-file"]],
  [
    "an empty file",
    folder({ "sources.csv": "" }),
    [
      "sources.csv 1 id missing-column",
      "sources.csv 1 title missing-column",
      "sources.csv 1 short missing-column",
    ],
  ],
  [
    "coverage of a node and of a kind",
    folder({ "coverage.csv": "id,node,nodeKind,lineKind,direction\nc,a,post,reports-to,out\n" }),
    ["coverage.csv 2 node bad-value"],
  ],
  ["a descriptor that is no JSON", folder({ "datapackage.json": "{name" }), ["datapackage.json   bad-json"]],
  [
    "a descriptor without a name",
    folder({ "datapackage.json": '{"title": "T"}' }),
    ["datapackage.json  name missing-value"],
  ],
  ["an unknown operation", edit("patches.csv", "change-line", "alter"), ["patches.csv 2 op bad-value"]],
  [
    "a change of what cannot be changed",
    edit("patches.csv", "l,,,", "l,,a,"),
    ["patches.csv 2 from unused-value"],
  ],
  ["a patch without a title", edit("patches.csv", ",Q,", ",,"), ["patches.csv 2 title missing-value"]],
  [
    "a patch with two titles",
    edit("patches.csv", /$/, "q,2,remove-line,Z,,l,,,,,\n"),
    ["patches.csv 3 title bad-value"],
  ],
  ["a patch of nothing", edit("patches.csv", ",r,l,", ",r,ghost,"), ["patches.csv 2 id dangling-id"]],
  [
    "files of no known format",
    [{ name: "letter.txt", bytes: encode("Dear all") }],
    ["letter.txt   unknown-format"],
  ],
  [
    "everything at once, all of it told",
    folder({
      "nodes.csv": "id,kind,name\na,post,A\nb,nobody,B\nh,hat,H,4\n",
      "lines.csv":
        "id,kind,from,to,hat,sources\nl,reports-to,a,b,h,p\nm,reports-to,a,x,,p; q\nn,deputy,,b,,p\n",
      "coverage.csv": undefined,
    }),
    [
      "nodes.csv 4  bad-row",
      "nodes.csv 3 kind unknown-kind",
      "lines.csv 4 kind unknown-kind",
      "lines.csv 4 from missing-value",
      "lines.csv 3 to dangling-id",
      "lines.csv 3 sources dangling-id",
    ],
  ],
];

const accepted: readonly (readonly [name: string, files: InputFile[]])[] = [
  ["plain files", folder()],
  ["a byte order mark", edit("nodes.csv", "id", "\ufeffid")],
  ["CRLF", edit("nodes.csv", /\n/g, "\r\n")],
  ["CR alone", edit("nodes.csv", /\n/g, "\r")],
  ["semicolons between cells", edit("nodes.csv", /,/g, ";")],
  ["tabs between cells", edit("nodes.csv", /,/g, "\t")],
  ["no line end at the end", edit("nodes.csv", /\n$/, "")],
  ["empty rows and cells beyond the header", edit("nodes.csv", "b,body,B", ",,\n\nb,body,B,,")],
  ["spaces around ids and closed words", edit("nodes.csv", "b,body,B", " b , body ,B")],
  ["columns in another order", folder({ "nodes.csv": "name,id,kind\nA,a,post\nB,b,body\nH,h,hat\n" })],
  [
    "no optional files",
    folder({ "coverage.csv": undefined, "recommendations.csv": undefined, "patches.csv": undefined }),
  ],
];

describe("reading a folder of CSV files", () => {
  for (const [name, files, problems] of refused)
    it(`refuses ${name}`, () => expect(problemsOf(files)).toEqual(problems));

  const nodes = importFiles(folder()).dataset.nodes;
  for (const [name, files] of accepted)
    it(`takes ${name}`, () => expect(importFiles(files).dataset.nodes).toEqual(nodes));

  it("fills in defaults and reads what the descriptor says", () => {
    const { dataset } = importFiles(folder());
    expect(dataset).toMatchObject({ id: "tiny", title: "Tiny", licence: "CC0-1.0" });
    expect(dataset.lines[0]).toMatchObject({
      basis: "unspecified",
      scopes: ["general"],
      polarity: "asserted",
    });
    expect(dataset.patches[0]?.operations).toEqual([
      { op: "change-line", id: "l", changes: { basis: "formal" } },
    ]);
  });

  it("takes another name, and needs no descriptor then", () => {
    const options = { dataset: "other" };
    expect(importFiles(folder(), options).dataset).toMatchObject({ id: "other", title: "Tiny" });
    const bare = folder({ "datapackage.json": undefined });
    expect(importFiles(bare, options).dataset).toMatchObject({ id: "other", title: "other" });
  });

  it("passes on warnings with their place", () => {
    const { warnings } = importFiles(edit("lines.csv", "a,b,", "a,a,"));
    expect(warnings).toMatchObject([{ file: "lines.csv", row: 2, field: "to", code: "self-line" }]);
  });

  it("names the row of a patch's step, however the rows are ordered", () => {
    const files = exportCsvFolder(smallDataset()).map(({ name, bytes }) => {
      if (name !== "patches.csv") return { name, bytes };
      const [header = "", ...rows] = new TextDecoder().decode(bytes).trim().split("\n");
      const spoilt = rows.reverse().map((row) => row.replace("l2", "ghost"));
      return { name, bytes: encode([header, ...spoilt].join("\n")) };
    });
    expect(problemsOf(files)).toEqual(["patches.csv 2 id dangling-id"]);
  });
});
