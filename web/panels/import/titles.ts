import { slug, unusedId } from "../../../graph/text/slug.ts";
import { folderOf, type PickedFile } from "../shared/picked-files.ts";

/** A title to begin with: the folder's name, else what the names of the files have in common, its marks as spaces. */
export const titleFrom = (files: readonly Pick<PickedFile, "path">[]): string => {
  const folder = folderOf(files.map(({ path }) => path));
  const [first, ...others] =
    folder === undefined ? files.map(({ path }) => path.replace(/\.\w+$/, "")) : [folder.slice(0, -1)];
  if (first === undefined) return "";
  const differs = [...first].findIndex((letter, i) => others.some((other) => other[i] !== letter));
  const shared = differs < 0 ? first : first.slice(0, differs);
  return shared.replaceAll(/[_\s-]+/g, " ").trim();
};

/** An id made of a title that no dataset has. */
export const freeId = (title: string, datasets: readonly { readonly id: string }[]): string => {
  const taken = new Set(datasets.map(({ id }) => id));
  return unusedId(slug(title) || "organization", (id) => taken.has(id));
};
