import { decodeAs, encodingOf } from "../../../graph/csv/decode.ts";
import { DottedError } from "../../../graph/errors.ts";
import type { InputFile } from "../../../graph/importers/importer.ts";
import { tidyProse } from "../../../graph/model/text.ts";
import { unzipEntry } from "../zip.ts";
import { docxText, tooLong } from "./docx-text.ts";
import { htmlText } from "./html-text.ts";
import { pdfPages } from "./pdf-text.ts";

/** Characters of one text: some thousand pages of a report. */
const longest = 5_000_000;

const begins = ({ bytes }: InputFile, mark: string): boolean =>
  Buffer.from(bytes.subarray(0, mark.length)).toString("latin1") === mark;

const textOf = ({ bytes }: InputFile): string => decodeAs(encodingOf(bytes), bytes);

const wordPart = "word/document.xml";

/** The pages of a file: of a PDF its own, of anything else one. */
const pagesIn = async (file: InputFile): Promise<string[]> => {
  if (begins(file, "%PDF")) return pdfPages(file.name, file.bytes);
  if (begins(file, "PK")) {
    const part = await unzipEntry(file, wordPart);
    if (part !== undefined) return [docxText(file.name, new TextDecoder().decode(part), longest)];
  }
  const text = textOf(file);
  if (/^\s*<(!doctype html|html)\b/i.test(text.slice(0, 2_000))) return [htmlText(text)];
  if (!text.slice(0, 10_000).includes("\u0000") && !begins(file, "PK")) return [text];
  throw new DottedError(
    "bad-data",
    `${file.name} is no PDF, no Word document (.docx), no web page and no plain text: save it as one of these.`,
  );
};

/**
 * The text of a file by pages, to be kept with a source. Throws DottedError bad-data where it cannot be read or holds
 * no text, too-large.
 */
export const readText = async (file: InputFile): Promise<string[]> => {
  const pages = (await pagesIn(file)).map(tidyProse);
  if (pages.every((page) => page === ""))
    throw new DottedError(
      "bad-data",
      `${file.name} holds no text: its pages are pictures, or empty. Have them read by a program that recognizes text (OCR), and attach what it makes.`,
    );
  const characters = pages.reduce((sum, { length }) => sum + length, 0);
  if (characters > longest) throw tooLong(file.name, longest);
  return pages;
};
