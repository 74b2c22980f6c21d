import { type FileChild, type Footer, type ISectionOptions, PageOrientation } from "docx";
import type { Block } from "../../note/block.ts";
import type { PageName } from "../../plate/pages.ts";
import { childrenOf } from "./blocks.ts";
import { widthsOf } from "./widths.ts";

/** Upright page in twentieths of a point: A4, or Letter where that was asked for. */
export const sheets = {
  a4: { width: 11_906, height: 16_838 },
  letter: { width: 12_240, height: 15_840 },
} as const;
/** The sheet of a note for a page that was asked for. */
export const sheetFor = (page: PageName): SheetSize => (page === "Letter" ? sheets.letter : sheets.a4);

export type SheetSize = (typeof sheets)[keyof typeof sheets];

const margin = 1020;
/** Beside a picture, which has margins of its own. */
const narrow = 567;

/** How a page lies, and what it is for. */
type Lie = "upright" | "lying" | "picture";
type Stretch = { readonly lie: Lie; readonly children: readonly FileChild[] };

/** Room between the margins. */
export const sectionWidth = (sheet: SheetSize, lie: "upright" | "lying"): number =>
  (lie === "upright" ? sheet.width : sheet.height) - 2 * margin;

/** Blocks on upright pages; on lying ones if a table among them would have to break words else. */
export const stretchOf = (blocks: readonly Block[], sheet: SheetSize): Stretch => {
  const upright = sectionWidth(sheet, "upright");
  const fits = blocks.every(
    (block) => block.block !== "table" || widthsOf(block.rows, upright) !== undefined,
  );
  const lie = fits ? "upright" : "lying";
  return { lie, children: childrenOf(blocks, sectionWidth(sheet, lie)) };
};

/** The library swaps the sides of a lying page itself: it wants the upright sizes. */
const pageOf = (sheet: SheetSize, lie: Lie) => {
  const edge = lie === "picture" ? narrow : margin;
  const margins = { top: edge, bottom: edge, left: edge, right: edge };
  return {
    size: { ...sheet, ...(lie === "upright" ? {} : { orientation: PageOrientation.LANDSCAPE }) },
    margin: lie === "picture" ? { ...margins, header: 284, footer: 284 } : margins,
  };
};

/** Sections of a document: neighbours that lie alike share one. */
export const sectionsOf = (
  stretches: readonly Stretch[],
  sheet: SheetSize,
  footer: (room: number) => Footer,
): ISectionOptions[] => {
  const joined: { lie: Lie; children: FileChild[] }[] = [];
  for (const { lie, children } of stretches.filter((each) => each.children.length > 0)) {
    const last = joined.at(-1);
    if (last?.lie === lie) last.children.push(...children);
    else joined.push({ lie, children: [...children] });
  }
  return joined.map(({ lie, children }) => {
    const page = pageOf(sheet, lie);
    const side = lie === "upright" ? sheet.width : sheet.height;
    return {
      properties: { page },
      footers: { default: footer(side - page.margin.left - page.margin.right) },
      children,
    };
  });
};
