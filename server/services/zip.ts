import { Readable } from "node:stream";
import type JSZip from "jszip";
import { zipLibrary } from "../../graph/archive.ts";
import { DottedError } from "../../graph/errors.ts";
import type { OutputFile } from "../../graph/exporters/csv-folder.ts";
import type { InputFile } from "../../graph/importers/importer.ts";
import { isWorkbook, sheetsOfWorkbook } from "../../graph/importers/workbook/index.ts";
import type { Words } from "../../graph/vocabulary.ts";

/** What all the zips of one import may hold together: some ten times the largest organization that is known. */
const most = { files: 1_000, bytes: 256 * 1024 * 1024 } as const;

const looksZipped = ({ bytes }: InputFile): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/** Office documents are zips inside; of these only workbooks hold files that can be read: their sheets. */
const isDocument = (names: readonly string[]): boolean =>
  names.some((name) => name === "[Content_Types].xml" || name === "mimetype");

/** How much may still be unpacked. */
type Room = { files: number; bytes: number };

type Contents = { readonly names: readonly string[]; readonly entries: readonly JSZip.JSZipObject[] };

const lockedWords = (name: string): Words => ({
  en: `${name} has a password: save it without one`,
  fr: `${name} a un mot de passe : enregistrez-le sans mot de passe`,
});
const damagedWords = (name: string): Words => ({
  en: `${name} is not a zip file that can be read: it is damaged or cut off`,
  fr: `${name} n'est pas un fichier zip que l'on puisse lire : il est endommagé ou coupé`,
});

const contentsOf = async (file: InputFile): Promise<Contents> => {
  const zip = await (await zipLibrary()).loadAsync(file.bytes).catch((cause: unknown) => {
    const locked = cause instanceof Error && /encrypted/i.test(cause.message);
    throw new DottedError("bad-data", (locked ? lockedWords : damagedWords)(file.name), [], cause);
  });
  const entries = Object.values(zip.files).filter(({ dir, name }) => !dir && !name.startsWith("__MACOSX/"));
  return { names: Object.keys(zip.files), entries };
};

/** Reads an entry in pieces, so that a small file which unpacks to a huge one is stopped on the way. */
const unpack = async (
  file: string,
  entry: JSZip.JSZipObject,
  room: Room,
  whole: number,
): Promise<Uint8Array> => {
  const readable = `${(whole / 1024 / 1024).toFixed()} MB`;
  const pieces: Buffer[] = [];
  for await (const piece of new Readable().wrap(entry.nodeStream())) {
    const bytes = Buffer.from(piece);
    room.bytes -= bytes.length;
    if (room.bytes < 0)
      throw new DottedError("too-large", {
        en: `${file}, ${entry.name}: what is zipped unpacks to more than ${readable}`,
        fr: `${file}, ${entry.name} : une fois décompressé, le contenu dépasse ${readable.replace("MB", "Mo")}`,
      });
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
};

const unzip = async (file: InputFile, room: Room): Promise<InputFile[]> => {
  const { names, entries } = await contentsOf(file);
  if (isDocument(names) && !isWorkbook(names)) return [file];
  if (entries.length === 0)
    throw new DottedError("bad-data", {
      en: `${file.name} is a zip file with nothing in it`,
      fr: `${file.name} est un fichier zip qui ne contient rien`,
    });
  room.files -= entries.length;
  if (room.files < 0)
    throw new DottedError("too-large", {
      en: `${file.name}: what is zipped holds more than ${most.files} files`,
      fr: `${file.name} : le contenu compressé compte plus de ${most.files} fichiers`,
    });
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) parts.set(entry.name, await unpack(file.name, entry, room, most.bytes));
  if (isWorkbook(names)) return sheetsOfWorkbook(file, parts);
  return [...parts].map(([name, bytes]) => ({ name: `${file.name}/${name}`, bytes }));
};

/**
 * The files, with what is in zip files, and the sheets of workbooks, in place of these: one zip after the other, all of them within one limit of
 * files and bytes. Throws DottedError bad-data or too-large.
 */
export const unzipAll = async (files: readonly InputFile[]): Promise<InputFile[]> => {
  const room: Room = { ...most };
  const all: InputFile[] = [];
  for (const file of files) {
    const found = looksZipped(file) ? await unzip(file, room) : [file];
    for (const one of found) all.push(one);
  }
  return all;
};

/** Bytes of one entry that is read by itself: the text of a document of some thousand pages takes a tenth. */
const mostOfEntry = 64 * 1024 * 1024;

/**
 * One entry of a zip file by name; undefined where it has none. Throws DottedError bad-data, or too-large where it
 * holds more than `most` bytes.
 */
export const unzipEntry = async (
  file: InputFile,
  name: string,
  bytes = mostOfEntry,
): Promise<Uint8Array | undefined> => {
  const entry = (await contentsOf(file)).entries.find((one) => one.name === name);
  return entry === undefined ? undefined : unpack(file.name, entry, { files: 1, bytes }, bytes);
};

/** One zip file of an export; the same files give the same bytes. */
export const zip = async (files: readonly OutputFile[]): Promise<Buffer> => {
  const Zip = await zipLibrary();
  const archive = new Zip();
  const date = new Date(Date.UTC(1980, 0, 1));
  for (const { name, bytes } of files) archive.file(name, bytes, { date });
  return archive.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
};
