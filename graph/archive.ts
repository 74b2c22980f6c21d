/** Files of a zip archive by path, in the order they are written. */
export type ArchiveFiles = Map<string, string | Uint8Array>;

const isXml = (path: string): boolean => path.endsWith(".xml") || path.endsWith(".rels");

/** What opens and closes zip archives, loaded when first used: a thread that answers or draws needs none. */
export const zipLibrary = async () => (await import("jszip")).default;

/** Open an archive: XML parts as text, everything else as bytes. */
export const unpack = async (bytes: Uint8Array): Promise<ArchiveFiles> => {
  const zip = await (await zipLibrary()).loadAsync(bytes);
  const files: ArchiveFiles = new Map();
  for (const [path, entry] of Object.entries(zip.files)) {
    if (entry.dir) continue;
    files.set(path, await (isXml(path) ? entry.async("string") : entry.async("uint8array")));
  }
  return files;
};

/** Zip's first year: a date that no reader takes for one. */
const zipEpoch = new Date(Date.UTC(1980, 0, 1));

/** Close an archive without dates or anything else that changes from one run to the next. */
export const pack = async (files: ArchiveFiles): Promise<Uint8Array> => {
  const JSZip = await zipLibrary();
  const zip = new JSZip();
  // as bytes: jszip encodes texts in pieces, and takes characters beyond U+FFFF apart where two pieces meet
  for (const [path, content] of files) {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    zip.file(path, bytes, { date: zipEpoch, createFolders: false });
  }
  return zip.generateAsync({
    type: "uint8array",
    compression: "DEFLATE",
    compressionOptions: { level: 9 },
    platform: "DOS",
  });
};
