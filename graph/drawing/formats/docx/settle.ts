import type { ArchiveFiles } from "../../../archive.ts";
import { declareWhatIsThere } from "../content-types.ts";
import { allBelow, changePart, dateProperties, elementsOf } from "../xml-tree.ts";

/** Styles that the library's own styles build on and that it does not write. */
const missing: Readonly<Record<string, string>> = {
  DefaultParagraphFont:
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>' +
    '<w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
  Normal:
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
};

/** Puts the data's date for today's, and adds the styles that are only referred to. */
export const settle = (files: ArchiveFiles, date: Date): ArchiveFiles => {
  const settled: ArchiveFiles = new Map(files);
  dateProperties(settled, date);
  declareWhatIsThere(settled);
  changePart(settled, "word/styles.xml", (root, document) => {
    const given = new Set(allBelow(root, "w:style").map((style) => style.getAttribute("w:styleId")));
    const named = new Set(
      ["w:basedOn", "w:next", "w:link"].flatMap((name) =>
        allBelow(root, name).map((each) => each.getAttribute("w:val")),
      ),
    );
    for (const [id, style] of Object.entries(missing))
      if (named.has(id) && !given.has(id))
        for (const element of elementsOf(document, style)) root.appendChild(element);
  });
  return settled;
};
