import { zipLibrary } from "../../archive.ts";
import type { Parts, SheetPart } from "./parts.ts";
import { sheetText } from "./parts.ts";

/** A row with its number and no value in it: spreadsheets keep those that were once formatted, to the last of a million. */
const emptyRow =
  /<(?:\w+:)?row\s[^<>]*?\br=["']\d+["'](?:[^<>]*\/>|[^<>]*>(?:<(?:\w+:)?c\s[^<>]*\/>)*<\/(?:\w+:)?row>)/g;

/** The bytes of a workbook whose sheets have lost the rows with nothing in them; the numbers of the others stay. */
export const withoutEmptyRows = async (parts: Parts, sheets: readonly SheetPart[]): Promise<Uint8Array> => {
  const JSZip = await zipLibrary();
  const zip = new JSZip();
  for (const [name, bytes] of parts) zip.file(name, bytes);
  for (const sheet of sheets) zip.file(sheet.part, sheetText(parts, sheet).replaceAll(emptyRow, ""));
  return zip.generateAsync({ type: "uint8array" });
};
