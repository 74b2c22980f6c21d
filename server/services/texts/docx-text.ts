import { readXml } from "../../../graph/importers/shared/xml.ts";

/** The text of the main part of a Word document (`word/document.xml`), a line for each paragraph. */
export const docxText = (file: string, xml: string): string => {
  let text = "";
  const add = (more: string) => (): void => {
    text += more;
  };
  readXml(file, xml, {
    open: { tab: add("\t"), br: add("\n"), cr: add("\n") },
    close: {
      t: (element) => {
        text += element.text;
      },
      p: add("\n"),
    },
  });
  return text;
};
