import { DottedError } from "../../../graph/errors.ts";

/** Pages of a PDF that are read: far more than any report has. */
const mostPages = 2_000;

const isLocked = (error: unknown): boolean => error instanceof Error && error.name === "PasswordException";

/** The text of each page of a PDF. Throws DottedError bad-data where it cannot be read, too-large for too many pages. */
export const pdfPages = async (file: string, bytes: Uint8Array): Promise<string[]> => {
  const { extractText, getDocumentProxy } = await import("unpdf"); // two megabytes that few processes need
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
    if (document.numPages > mostPages)
      throw new DottedError(
        "too-large",
        `${file} has ${document.numPages} pages, and at most ${mostPages} are read: attach the part that is cited.`,
      );
    const { text } = await extractText(document, { mergePages: false });
    await document.cleanup();
    return text;
  } catch (error) {
    if (error instanceof DottedError) throw error;
    const why = isLocked(error)
      ? "has a password: save it without one"
      : "is no PDF that can be read: it is damaged or cut off";
    throw new DottedError("bad-data", `${file} ${why}.`, [], error);
  }
};
