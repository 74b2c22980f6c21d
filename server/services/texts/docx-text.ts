import { DottedError } from "../../../graph/errors.ts";
import { readXml } from "../../../graph/importers/shared/xml.ts";

/** What is said of a text that is too long to be kept. */
export const tooLong = (file: string, most: number): DottedError =>
  new DottedError(
    "too-large",
    `${file} holds more than ${most / 1_000_000} million characters: attach the part that is cited.`,
  );

/**
 * The text of the main part of a Word document (`word/document.xml`), a line for each paragraph. Throws DottedError
 * bad-data where it is no XML, too-large for more than `most` characters, as soon as there are so many.
 */
export const docxText = (file: string, xml: string, most: number): string => {
  let text = "";
  const say = (more: string): void => {
    text += more;
    if (text.length > most) throw tooLong(file, most);
  };
  const add = (more: string) => (): void => say(more);
  readXml(file, xml, {
    open: { tab: add("\t"), br: add("\n"), cr: add("\n") },
    close: {
      t: (element) => say(element.text),
      p: add("\n"),
    },
  });
  return text;
};
