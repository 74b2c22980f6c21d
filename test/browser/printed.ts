import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command } from "../neo4j/server/command.ts";

/** A pixel map (P6): three lines of text, then three bytes a pixel. */
const pixelsIn = (map: Buffer): Buffer => {
  let at = 0;
  for (let line = 0; line < 3; line++) at = map.indexOf(10, at) + 1;
  return map.subarray(at);
};

/** How many colours there are on a page of a PDF, as poppler draws it: a page of text in black has few. */
export const coloursOfPage = async (pdf: Uint8Array, page: number): Promise<number> => {
  const folder = await mkdtemp(join(tmpdir(), "dotted-printed-"));
  try {
    const file = join(folder, "printed.pdf");
    await writeFile(file, pdf);
    const which = ["-r", "40", "-f", String(page), "-l", String(page), "-singlefile"];
    const drawn = await command("pdftoppm", [...which, file, join(folder, "page")], { timeout: 60_000 });
    if (!drawn.ok) throw new Error(`pdftoppm (Debian package poppler-utils): ${drawn.text}`);
    const pixels = pixelsIn(await readFile(join(folder, "page.ppm")));
    const colours = new Set<number>();
    for (let at = 0; at + 2 < pixels.length; at += 3) colours.add(pixels.readUIntBE(at, 3));
    return colours.size;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
