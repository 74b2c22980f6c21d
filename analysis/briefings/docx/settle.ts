import type { Files } from "../archive.ts";

/** Styles that the library's own styles build on and that it does not write. */
const missing: Readonly<Record<string, string>> = {
  DefaultParagraphFont:
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>' +
    '<w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
  Normal:
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
};

const withStyles = (xml: string): string => {
  const added = Object.entries(missing).flatMap(([id, style]) =>
    xml.includes(`"${id}"`) && !xml.includes(`w:styleId="${id}"`) ? [style] : [],
  );
  return xml.replace("</w:styles>", `${added.join("")}</w:styles>`);
};

/** Put the data's date for today's, and add the styles that are only referred to. */
export const settle = (files: Files, date: Date): Files => {
  const settled: Files = new Map(files);
  const stamp = date.toISOString().replace(/\.\d+Z$/, "Z");
  const core = files.get("docProps/core.xml");
  const styles = files.get("word/styles.xml");
  if (typeof core === "string")
    settled.set(
      "docProps/core.xml",
      core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${stamp}`),
    );
  if (typeof styles === "string") settled.set("word/styles.xml", withStyles(styles));
  return settled;
};
