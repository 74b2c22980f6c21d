import type { InputFile } from "../../../graph/importers/importer.ts";
import { edit, encode, folder } from "./csv-files.ts";

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const nodesWith = (name: string): string => `id,kind,name\na,post,A\nb,body,${name}\nh,hat,H\n`;

type Case = readonly [name: string, files: InputFile[], problems: readonly string[]];

/** What is refused, and every problem that is told: file, row, field, code. */
export const refused: Case[] = [
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

/** What is taken, and gives the same nodes. */
export const accepted: readonly (readonly [name: string, files: InputFile[]])[] = [
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
