import type { ImportBody } from "../../../server/contract/datasets.ts";

const base64 = (file: File): Promise<string> =>
  new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^data:[^,]*,/, ""));
    reader.onerror = () => fail(reader.error ?? new Error(file.name));
    reader.readAsDataURL(file);
  });

/** A file's name, below the folder that was chosen. */
const nameOf = ({ name, webkitRelativePath }: File): string =>
  webkitRelativePath === "" ? name : webkitRelativePath.split("/").slice(1).join("/");

/** The bytes of files as an import sends them. */
export const readFiles = (files: readonly File[]): Promise<ImportBody["files"]> =>
  Promise.all(files.map(async (file) => ({ name: nameOf(file), base64: await base64(file) })));

type Named = { readonly name: string; readonly webkitRelativePath: string };

/** An id to begin with: the folder's name, else what the names of the files have in common. */
export const idFrom = (files: readonly Named[]): string => {
  const [first, ...others] = files.map(({ name, webkitRelativePath }) =>
    webkitRelativePath === "" ? name.replace(/\.\w+$/, "") : (webkitRelativePath.split("/")[0] ?? ""),
  );
  if (first === undefined) return "";
  const differs = [...first].findIndex((letter, i) => others.some((other) => other[i] !== letter));
  const shared = differs < 0 ? first : first.slice(0, differs);
  return shared
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, "-")
    .replaceAll(/^[-.]+|[-.]+$/g, "");
};
