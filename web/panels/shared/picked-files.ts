import type { ImportBody } from "../../../server/contract/datasets.ts";
import { ApiProblem, unreadableFile } from "../../api/problem.ts";

/** A file that was chosen or dropped, and where it lies: `folder/below/name`, or its name alone. */
export type PickedFile = { readonly path: string; readonly file: Blob };

/** The bytes of a file in base64. Throws ApiProblem `unreadable-file`, as for a file that was moved since it was chosen. */
const base64 = ({ path, file }: PickedFile): Promise<string> =>
  new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^data:[^,]*,/, ""));
    reader.onerror = () => fail(new ApiProblem(unreadableFile, 400, path));
    reader.readAsDataURL(file);
  });

/** The folder in which all files lie; undefined where there is none. */
export const folderOf = (paths: readonly string[]): string | undefined => {
  const [first = "", ...others] = paths.map((path) => path.slice(0, path.indexOf("/") + 1));
  return first === "" || others.some((one) => one !== first) ? undefined : first;
};

/** The bytes of files as an import sends them, named below the folder they lie in. */
export const readPickedFiles = (files: readonly PickedFile[]): Promise<ImportBody["files"]> => {
  const folder = folderOf(files.map(({ path }) => path)) ?? "";
  return Promise.all(
    files.map(async (file) => ({ name: file.path.slice(folder.length), base64: await base64(file) })),
  );
};
