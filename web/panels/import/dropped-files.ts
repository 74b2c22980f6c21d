import { ApiProblem, unreadableFile } from "../../api/problem.ts";
import type { PickedFile } from "../shared/picked-files.ts";

/** What is asked of an entry of the file system that was dropped. */
type Entry = Pick<FileSystemEntry, "isFile" | "isDirectory" | "fullPath">;
type FileEntry = Entry & Pick<FileSystemFileEntry, "file">;
type FolderEntry = Entry & {
  readonly createReader: () => {
    readonly readEntries: (done: (entries: Entry[]) => void, failed: () => void) => void;
  };
};
const isFile = (entry: Entry): entry is FileEntry => entry.isFile;
const isFolder = (entry: Entry): entry is FolderEntry => entry.isDirectory;

const pathOf = ({ fullPath }: Entry): string => fullPath.replace(/^\//, "");

const unreadable = (entry: Entry): ApiProblem => new ApiProblem(unreadableFile, 400, pathOf(entry));

const opened = (entry: FileEntry): Promise<PickedFile> =>
  new Promise((done, fail) =>
    entry.file(
      (file) => done({ path: pathOf(entry), file }),
      () => fail(unreadable(entry)),
    ),
  );

/** A folder gives its entries in portions, at last an empty one. */
const entriesOf = async (folder: FolderEntry): Promise<readonly Entry[]> => {
  const reader = folder.createReader();
  const entries: Entry[] = [];
  for (;;) {
    const portion = await new Promise<Entry[]>((done, fail) =>
      reader.readEntries(done, () => fail(unreadable(folder))),
    );
    if (portion.length === 0) return entries;
    entries.push(...portion);
  }
};

/**
 * The files of what was dropped: of folders those below them, at any depth. Throws ApiProblem `unreadable-file` with the
 * name of what cannot be opened.
 */
export const filesIn = async (entries: readonly Entry[]): Promise<readonly PickedFile[]> => {
  const found = await Promise.all(
    entries.map(async (entry) => {
      if (isFolder(entry)) return filesIn(await entriesOf(entry));
      return isFile(entry) ? [await opened(entry)] : [];
    }),
  );
  return found.flat();
};
