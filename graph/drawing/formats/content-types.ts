import type { ArchiveFiles } from "../../archive.ts";
import { changePart, elementChildren } from "./xml-tree.ts";

const extensionOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1);

/** Leaves in the list of content types what the package holds, each once. */
export const declareWhatIsThere = (files: ArchiveFiles): void =>
  changePart(files, "[Content_Types].xml", (root) => {
    const extensions = new Set([...files.keys()].map(extensionOf));
    const declared = new Set<string>();
    for (const entry of elementChildren(root)) {
      const [part, extension] = [entry.getAttribute("PartName"), entry.getAttribute("Extension")];
      const there = part === null ? extensions.has(extension ?? "") : files.has(part.slice(1));
      const key = part ?? `.${extension}`;
      if (!there || declared.has(key)) root.removeChild(entry);
      declared.add(key);
    }
  });
