import { Readable } from "node:stream";
import JSZip from "jszip";
import { DottedError } from "../../graph/errors.ts";
import type { OutputFile } from "../../graph/exporters/csv-folder.ts";
import type { InputFile } from "../../graph/importers/importer.ts";

const most = { files: 1_000, bytes: 1024 * 1024 * 1024 } as const;

const looksZipped = ({ bytes }: InputFile): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3;

const open = async (file: InputFile): Promise<JSZip.JSZipObject[]> => {
  const zip = await JSZip.loadAsync(file.bytes).catch((cause: unknown) => {
    throw new DottedError("bad-data", `${file.name} is not a zip file that can be read`, [], cause);
  });
  return Object.values(zip.files).filter(({ dir, name }) => !dir && !name.startsWith("__MACOSX/"));
};

/** Reads an entry in pieces, so that a small file which unpacks to a huge one is stopped on the way. */
const unpack = async (entry: JSZip.JSZipObject, room: number): Promise<Uint8Array> => {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of new Readable().wrap(entry.nodeStream())) {
    const bytes = Buffer.from(piece);
    size += bytes.length;
    if (size > room) throw new DottedError("too-large", `${entry.name} unpacks to more than can be taken`);
    pieces.push(bytes);
  }
  return Buffer.concat(pieces, size);
};

const unzip = async (file: InputFile): Promise<InputFile[]> => {
  const entries = await open(file);
  if (entries.length > most.files)
    throw new DottedError("too-large", `${file.name} holds more than ${most.files} files`);
  const files: InputFile[] = [];
  let room: number = most.bytes;
  for (const entry of entries) {
    const bytes = await unpack(entry, room);
    room -= bytes.length;
    files.push({ name: entry.name, bytes });
  }
  return files;
};

/** The files, with what is in zip files in place of these. Throws DottedError bad-data or too-large. */
export const unzipAll = async (files: readonly InputFile[]): Promise<InputFile[]> =>
  (await Promise.all(files.map(async (file) => (looksZipped(file) ? unzip(file) : [file])))).flat();

/** One zip file of an export; the same files give the same bytes. */
export const zip = async (files: readonly OutputFile[]): Promise<Buffer> => {
  const archive = new JSZip();
  const date = new Date(Date.UTC(1980, 0, 1));
  for (const { name, bytes } of files) archive.file(name, bytes, { date });
  return archive.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
};
