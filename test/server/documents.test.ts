import { Document, Packer, Paragraph } from "docx";
import PDFDocument from "pdfkit";
import { describe, expect, test } from "vitest";
import { DottedError } from "../../graph/errors.ts";
import { attachBodySchema, sourceTextSchema } from "../../server/contract/documents.ts";
import { docxText } from "../../server/services/texts/docx-text.ts";
import { findQuote } from "../../server/services/texts/find-quote.ts";
import { htmlText } from "../../server/services/texts/html-text.ts";
import { readText } from "../../server/services/texts/read-text.ts";
import { unzipEntry, zip } from "../../server/services/zip.ts";
import { startServer } from "./kit.ts";

/** A PDF with so many pages, each with a text of its own. */
const pdf = async (
  pages: number,
  textOf: (page: number) => string,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Buffer> => {
  const document = new PDFDocument({ autoFirstPage: false, compress: true, ...options });
  const pieces: Buffer[] = [];
  const whole = new Promise<Buffer>((resolve) => {
    document
      .on("data", (piece: Buffer) => pieces.push(piece))
      .on("end", () => resolve(Buffer.concat(pieces)));
  });
  for (let page = 1; page <= pages; page++) {
    document.addPage();
    if (textOf(page) === "") document.rect(50, 50, 100, 100).fill("black");
    else document.text(textOf(page));
  }
  document.end();
  return whole;
};

const docx = (...paragraphs: string[]): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: paragraphs.map((text) => new Paragraph(text)) }] }));

const latin = (text: string): Buffer => Buffer.from(text, "latin1");
const page = `<!doctype html><html><head><title>no</title></head><body><!-- no --><script>no()</script>
<p>The Chief answers&nbsp;to the <b>Council</b> &amp; the Board.</p><p>Caf&#233;</p></body></html>`;

const files: readonly (readonly [string, () => Promise<Buffer>, readonly string[]])[] = [
  [
    "terms.pdf",
    () => pdf(2, (n) => `Section ${n}: the Chief answers to the Council.`),
    ["Section 1", "Section 2"],
  ],
  ["terms.docx", () => docx("The Chief", "answers to R&D <b>"), ["The Chief\nanswers to R&D <b>"]],
  ["terms.html", async () => Buffer.from(page), ["The Chief answers to the Council & the Board.\nCafé"]],
  ["terms.txt", async () => latin("Directeur g\u00e9n\u00e9ral"), ["Directeur général"]],
  ["wide.txt", async () => Buffer.from("\ufeffChief", "utf16le"), ["Chief"]],
];

test.each(files)("the text of %s", async (name, bytes, says) => {
  const pages = await readText({ name, bytes: await bytes() });
  expect(pages).toHaveLength(says.length);
  for (const [place, text] of says.entries()) expect(pages[place]).toContain(text);
  expect(pages.join(" ")).not.toContain("no()");
});

test("a PDF of 500 pages is read page by page", { timeout: 120_000 }, async () => {
  const bytes = await pdf(500, (n) => `This is page ${n}.`);
  const pages = await readText({ name: "long.pdf", bytes });
  expect(pages).toHaveLength(500);
  expect(pages[499]).toBe("This is page 500.");
});

const bad: readonly (readonly [string, () => Promise<Buffer>, string])[] = [
  ["pictures.pdf", () => pdf(3, () => ""), "holds no text: its pages are pictures"],
  ["empty.txt", async () => Buffer.from("\n \n"), "holds no text"],
  ["locked.pdf", () => pdf(1, () => "secret", { userPassword: "a", pdfVersion: "1.7" }), "has a password"],
  ["cut.pdf", async () => (await pdf(1, () => "text")).subarray(0, 40), "damaged or cut off"],
  ["cut.docx", async () => (await docx("text")).subarray(0, 400), "damaged or cut off"],
  ["picture.png", async () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), "no PDF, no Word document"],
  ["long.txt", async () => Buffer.alloc(5_000_001, "a"), "million characters"],
];

test.each(bad)("%s is refused in a sentence", async (name, bytes, says) => {
  const error = await readText({ name, bytes: await bytes() }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(DottedError);
  expect(error).toMatchObject({ message: expect.stringContaining(says) });
});

test.each(["<script", "<", "<!--", "</p", "&#", "<script>"])("a page of nothing but %s", (text) => {
  const read = htmlText(`<html>before-->after ${text.repeat(300_000)}`);
  expect(read).toContain("before-->after");
});

test("a quote is found whatever parts its words", () => {
  const pages = ["Nothing here.", "The Chief\n  answers to (the) Council."];
  expect(findQuote(pages, "Chief answers to (the)")).toEqual({ page: 2, from: 4, to: 28 });
  expect(findQuote(pages, "Chief answers to nobody")).toBeUndefined();
});

describe("the text of a source", () => {
  const url = "/api/datasets/small/documents";
  const attach = (source: string, text: string) => ({
    method: "POST" as const,
    url,
    as: "editor" as const,
    payload: { source, name: "terms.txt", base64: Buffer.from(text).toString("base64") },
  });
  const passage = (quote: string, line = "l-paper") => ({
    method: "POST" as const,
    url: "/api/datasets/small/passages",
    as: "editor" as const,
    payload: { source: "paper", quote, rows: [{ table: "lines", id: line }] },
  });

  test("is kept with it, listed without what it says, replaced over its revision, and removed", async () => {
    const { ask } = await startServer();
    expect((await ask(attach("paper", "The Chief answers to the Council."))).json()).toEqual({
      id: "paper",
      revision: 1,
    });
    expect((await ask({ url, as: "viewer" })).json()).toMatchObject([
      { source: "paper", file: "terms.txt", pages: 1, characters: 33, revision: 1, changedBy: "the editor" },
    ]);
    expect((await ask({ url: `${url}/paper`, as: "viewer" })).json()).toMatchObject({
      pages: ["The Chief answers to the Council."],
    });
    expect((await ask(attach("paper", "Another"))).json()).toMatchObject({ code: "revision-conflict" });
    const over = await ask({ ...attach("paper", "Another"), headers: { "if-match": '"1"' } });
    expect(over.json()).toMatchObject({ revision: 2 });
    const gone = {
      method: "DELETE",
      url: `${url}/paper`,
      as: "editor",
      headers: { "if-match": "*" },
    } as const;
    expect((await ask(gone)).json()).toEqual({ removed: "paper" });
    expect((await ask({ url: `${url}/paper`, as: "viewer" })).statusCode).toBe(404);
  });

  test("holds the passages quoted from it, each with the lines made of it", async () => {
    const { ask } = await startServer();
    await ask(attach("paper", "First.\nThe Chief\nanswers to the Council."));
    expect((await ask(passage("answers to nobody"))).json()).toMatchObject({
      code: "bad-request",
      detail: expect.stringContaining("does not hold this quote"),
    });
    expect((await ask(passage("The Chief answers", "nowhere"))).json()).toMatchObject({
      code: "not-found",
      problems: [{ field: "rows", message: 'lines: there is no "nowhere"' }],
    });
    expect((await ask(passage("The Chief answers"))).statusCode).toBe(200);
    const listed = await ask({ url: "/api/datasets/small/passages?source=paper", as: "viewer" });
    expect(listed.json()).toMatchObject([
      {
        quote: "The Chief answers",
        rows: [{ table: "lines", id: "l-paper" }],
        place: { page: 1, from: 7, to: 24 },
      },
    ]);
    expect((await ask({ url: "/api/datasets/small/passages?source=other", as: "viewer" })).json()).toEqual(
      [],
    );
  });

  test("a source that is not in the record has none", async () => {
    const { ask } = await startServer();
    expect((await ask(attach("letter", "x"))).json()).toMatchObject({
      code: "not-found",
      detail: expect.stringContaining("add it to the record first"),
    });
  });
});

test("one part of a document is unpacked no further than it may be long", async () => {
  const bytes = await zip([{ name: "word/document.xml", bytes: Buffer.alloc(3 * 1024 * 1024, "<w:br/>") }]);
  const file = { name: "breaks.docx", bytes };
  await expect(unzipEntry(file, "word/document.xml", 2 * 1024 * 1024)).rejects.toThrow(
    "breaks.docx, word/document.xml: what is zipped unpacks to more than 2 MB",
  );
});

test("a document is read no further than a text may be long", () => {
  const xml = `<w:document xmlns:w="w">${"<w:br/>".repeat(2_000)}`; // never closed: reading to its end would tell so
  expect(() => docxText("breaks.docx", xml, 1_000)).toThrow(expect.objectContaining({ code: "too-large" }));
});

test.each([
  ["../../etc/terms.pdf", "terms.pdf"],
  ["C:\\papers\\terms.pdf", "terms.pdf"],
  ['terms\r\nSet-Cookie: a="b"\u0007.pdf', 'terms Set-Cookie: a="b" .pdf'],
  ["terms\u202efdp.exe", "termsfdp.exe"],
])("the name %j of a file is kept as %j", (name, kept) => {
  expect(attachBodySchema.parse({ source: "s", name, base64: "" }).name).toBe(kept);
  expect(sourceTextSchema.parse({ file: name, pages: [""] }).file).toBe(kept);
});

test.each(["", "..", "a/..", "a/", "\u0007", "\u202e"])("%j is no name of a file", (name) => {
  expect(attachBodySchema.safeParse({ source: "s", name, base64: "" }).success).toBe(false);
});
