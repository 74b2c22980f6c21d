import PDFDocument from "pdfkit";

/** A PDF with a line of text on each page. */
export const pdfOf = (pages: readonly string[]): Promise<Buffer> =>
  new Promise((done, fail) => {
    const document = new PDFDocument({ autoFirstPage: false });
    const parts: Buffer[] = [];
    document.on("data", (part: Buffer) => parts.push(part));
    document.on("end", () => done(Buffer.concat(parts)));
    document.on("error", fail);
    for (const text of pages) document.addPage().text(text);
    document.end();
  });
