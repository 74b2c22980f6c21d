import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import type { BriefingFile } from "../../../graph/drawing/index.ts";
import { namesIn } from "../../analysis/redaction/bare.ts";
import { command } from "../../neo4j/server/command.ts";

/* Looks for names in files with means of its own, not with those of the product. */

const pdfText = async (bytes: Uint8Array): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "dotted-leaks-"));
  try {
    const file = join(folder, "a.pdf");
    await writeFile(file, bytes);
    const read = await command("pdftotext", [file, "-"], { timeout: 60_000 });
    if (!read.ok) throw new Error(`pdftotext (Debian package poppler-utils): ${read.text}`);
    return read.output;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Everything that can be read in a file: its name, its parts' names, and what is in them once unpacked. */
const readable = async ({ bytes, mediaType, fileName }: BriefingFile): Promise<string> => {
  const raw = Buffer.from(bytes);
  const plain = [
    fileName,
    raw.toString("utf8"),
    raw.toString("utf16le"),
    raw.subarray(1).toString("utf16le"),
  ];
  const swapped = Buffer.from(raw.subarray(0, raw.length - (raw.length % 2))).swap16();
  if (mediaType === "application/pdf")
    return [
      ...plain,
      swapped.toString("utf16le"),
      swapped.subarray(1).toString("utf16le"),
      await pdfText(bytes),
    ].join("\n");
  if (!mediaType.includes("officedocument")) return plain.join("\n");
  const zip = await JSZip.loadAsync(bytes);
  const parts = Object.values(zip.files).map(async (part) => `${part.name}\n${await part.async("string")}`);
  return [fileName, ...(await Promise.all(parts))].join("\n");
};

/** The names that can be found in a file, in whatever form. */
export const leaksIn = async (file: BriefingFile, names: readonly string[]): Promise<string[]> =>
  namesIn(await readable(file), names);
