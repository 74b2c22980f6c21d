import type { ArchiveFiles } from "../../../archive.ts";
import { changePart, elementChildren } from "../xml-tree.ts";

const notesTheme = "ppt/theme/theme2.xml";
const themeType = "application/vnd.openxmlformats-officedocument.theme+xml";

/** Gives the notes' master a theme of its own: PowerPoint expects one for each master. */
export const withNotesTheme = (files: ArchiveFiles): void => {
  const theme = files.get("ppt/theme/theme1.xml");
  if (theme === undefined || !files.has("ppt/notesMasters/notesMaster1.xml")) return;
  files.set(notesTheme, theme);
  changePart(files, "ppt/notesMasters/_rels/notesMaster1.xml.rels", (root) => {
    for (const relation of elementChildren(root))
      if (relation.getAttribute("Target") === "../theme/theme1.xml")
        relation.setAttribute("Target", "../theme/theme2.xml");
  });
  changePart(files, "[Content_Types].xml", (root, document) => {
    const override = document.createElementNS(root.namespaceURI, "Override");
    override.setAttribute("PartName", `/${notesTheme}`);
    override.setAttribute("ContentType", themeType);
    root.appendChild(override);
  });
};
