import JSZip from "jszip";

/** A sheet as its rows in the XML of a workbook, with what stands behind them. */
export type SheetXml = {
  readonly name: string;
  readonly rows: string;
  readonly after?: string;
  readonly state?: string;
};

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** A row of text cells from column A on; an item that begins with `<` is a cell as it stands. */
export const row = (number: number, ...cells: readonly string[]): string =>
  `<row r="${number}">${cells
    .map((cell, column) => {
      if (cell.startsWith("<")) return cell;
      const at = `${String.fromCharCode(65 + column)}${number}`;
      return cell === "" ? "" : `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
    })
    .join("")}</row>`;

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = (items: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;

/** The bytes of a workbook of these sheets; `more` are further parts. Style 1 is a date. */
export const workbook = async (
  sheets: readonly SheetXml[],
  more: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> => {
  const zip = new JSZip();
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
      .map(({ name, state }, at) => {
        const hidden = state === undefined ? "" : ` state="${state}"`;
        return `<sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden} r:id="rId${at + 1}"/>`;
      })
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      sheets.map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      ),
    ),
    "xl/styles.xml": `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows, after = "" }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
      ]),
    ),
    ...more,
  };
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
};
