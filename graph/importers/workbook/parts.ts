import { decodeAs, encodingOf } from "../../csv/decode.ts";
import { type Element, readXml } from "../shared/xml.ts";

/** The parts of a workbook, which is a zip: its files by their names in it. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** A sheet of a workbook: its name, whether readers of the workbook see it, and its part. */
export type SheetPart = { readonly name: string; readonly hidden: boolean; readonly part: string };

const textOf = (parts: Parts, name: string): string => {
  const bytes = parts.get(name) ?? new Uint8Array();
  return decodeAs(encodingOf(bytes), bytes);
};

const elements = (file: string, text: string, ...names: readonly string[]): Element["attributes"][] => {
  const found: Element["attributes"][] = [];
  const note = ({ attributes }: Element): void => void found.push(attributes);
  if (text !== "")
    readXml(file, text, { open: Object.fromEntries(names.map((name) => [name, note])), close: {} });
  return found;
};

/** The sheets of a workbook in their order. Throws bad-data where its list of sheets is no XML. */
export const sheetParts = (file: string, parts: Parts): SheetPart[] => {
  const relations = elements(file, textOf(parts, "xl/_rels/workbook.xml.rels"), "relationship");
  const targets = new Map(relations.map(({ Id = "", Target = "" }) => [Id, Target]));
  return elements(file, textOf(parts, "xl/workbook.xml"), "sheet").map(({ name = "", state, id = "" }) => {
    const target = targets.get(id) ?? "";
    const part = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    return { name, hidden: state === "hidden" || state === "veryHidden", part };
  });
};

/** The XML of a sheet. */
export const sheetText = (parts: Parts, { part }: SheetPart): string => textOf(parts, part);

/** Whether a workbook holds programs. */
export const hasMacros = (parts: Parts): boolean => parts.has("xl/vbaProject.bin");
